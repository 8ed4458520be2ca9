/** What a property of a component may be: any text, or one of a few words. */
export type Property = 'text' | readonly string[];

/**
 * The components that MDX may use, with their properties, which are all plain texts.
 * src/components/mdxComponents.ts holds the component behind each name.
 */
export const components = {
  Callout: { kind: ['note', 'warning'], title: 'text' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Property>>>>;

export type ComponentName = keyof typeof components;

export const componentNames: readonly string[] = Object.keys(components);

/** The properties of a component; undefined when there is no such component. */
export function componentProperties(name: string): Readonly<Record<string, Property>> | undefined {
  const table: Readonly<Record<string, Readonly<Record<string, Property>>>> = components;
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
