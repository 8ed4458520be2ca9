/** Forms that a property's text may have beside free text, with examples for who wrote another. */
export const forms = {
  id: { pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, examples: ['1-1', 'budget'] },
  ids: {
    pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*(?: [a-z0-9]+(?:-[a-z0-9]+)*)*$/,
    examples: ['municipality', 'municipality community'],
  },
  file: { pattern: /^[a-z0-9][a-z0-9._-]*\.[a-z0-9]+$/, examples: ['form.pdf'] },
  count: { pattern: /^[1-9][0-9]?$/, examples: ['4', '12'] },
} as const;

/** What a property of a component may be: any text, a text of a form, or one of a few words. */
export type Property = 'text' | keyof typeof forms | readonly string[];

/** What may stand in a component: nothing, words of one paragraph, or certain components alone. */
export type Holding = 'nothing' | 'words' | readonly string[];

export interface ComponentRule {
  /** All plain texts. */
  readonly properties: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
  /** One of these is the nearest component around it; none where the list is empty. */
  readonly within?: readonly string[];
  /** Any text where nothing is said. */
  readonly holds?: Holding;
}

/** Where there can be something to fill in. */
const field = { within: ['Worksheet', 'Step', 'Statement'] } as const;

/**
 * The components that MDX may use. src/components/mdxComponents.ts holds the component behind each
 * name, docs/components.md shows each.
 */
export const components = {
  Callout: { properties: { kind: ['note', 'warning'], title: 'text' } },
  Help: { properties: { title: 'text' } },
  Example: { properties: { title: 'text' } },
  Figure: { properties: { caption: 'text' }, required: ['caption'] },
  Download: {
    properties: { path: 'file', title: 'text' },
    required: ['path', 'title'],
    holds: 'nothing',
  },
  Worksheet: { properties: {}, within: [] },
  Audiences: { properties: { title: 'text' }, within: ['Worksheet'], holds: ['Audience'] },
  Audience: {
    properties: { id: 'id', title: 'text' },
    required: ['id', 'title'],
    within: ['Audiences'],
    holds: 'nothing',
  },
  Step: { properties: { id: 'id' }, required: ['id'], within: ['Worksheet'] },
  Statement: {
    properties: { id: 'id', for: 'ids' },
    required: ['id'],
    within: ['Worksheet', 'Step'],
  },
  Answer: { properties: { id: 'id', label: 'text', rows: 'count' }, ...field, holds: 'nothing' },
  Checklist: { properties: {}, ...field, holds: ['Check'] },
  Check: { properties: { id: 'id' }, required: ['id'], within: ['Checklist'], holds: 'words' },
  Table: {
    properties: { id: 'id', title: 'text', rows: 'count' },
    required: ['id', 'title'],
    ...field,
    holds: ['Column'],
  },
  Column: {
    properties: { id: 'id', title: 'text', kind: ['text', 'date'] },
    required: ['id', 'title'],
    within: ['Table'],
    holds: 'nothing',
  },
} as const satisfies Readonly<Record<string, ComponentRule>>;

export type ComponentName = keyof typeof components;

export const componentNames: readonly string[] = Object.keys(components);

/** What goes for a component; undefined when there is no such component. */
export function componentRule(name: string): ComponentRule | undefined {
  const table: Readonly<Record<string, ComponentRule>> = components;
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** What a property may be, to be named to who wrote something else; empty for any text. */
export function choices(property: Property): readonly string[] {
  if (typeof property !== 'string') return property;
  return property === 'text' ? [] : forms[property].examples;
}

/** Whether a property may have a value. */
export function allows(property: Property, value: string): boolean {
  if (typeof property !== 'string') return property.includes(value);
  return property === 'text' || forms[property].pattern.test(value);
}
