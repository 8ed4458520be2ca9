import { allows, choices, componentNames, componentRule, type Property } from './components.ts';
import { htmlAttributes, htmlNames } from './html.ts';
import type { PolicyNode, PolicyAttribute } from './node.ts';
import { structureBreach } from './structure.ts';
import type { Breach, CodeForm } from './violation.ts';

function code(form: CodeForm): Breach {
  return { key: 'mdx-code', details: { form } };
}

/** A property is a text in quotes; anything else would be computed. */
function plainText({ type, value }: PolicyAttribute): string | undefined {
  return type === 'mdxJsxAttribute' && typeof value === 'string' ? value : undefined;
}

function codeBreach(attributes: readonly PolicyAttribute[]): Breach | undefined {
  for (const { type, value } of attributes) {
    if (type !== 'mdxJsxAttribute') return code('spread');
    if (typeof value === 'object' && value !== null) return code('attribute');
  }
  return undefined;
}

function htmlElement(tag: string, attributes: readonly PolicyAttribute[]): Breach | undefined {
  const allowed = htmlAttributes(tag);
  if (!allowed) return { key: 'html-tag', details: { tag, allowed: htmlNames } };
  const odd = attributes.find(
    (one) => !allowed.includes(one.name ?? '') || plainText(one) === undefined,
  );
  if (!odd) return undefined;
  return (
    codeBreach(attributes) ?? {
      key: 'html-attribute',
      details: { tag, attribute: odd.name ?? '', allowed },
    }
  );
}

function propertyBreach(
  component: string,
  properties: Readonly<Record<string, Property>>,
  attribute: PolicyAttribute,
): Breach | undefined {
  const name = attribute.name ?? '';
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (property === undefined) {
    const allowed = Object.keys(properties);
    return { key: 'unknown-property', details: { component, name, allowed } };
  }
  const value = plainText(attribute);
  if (value !== undefined && allows(property, value)) return undefined;
  const details = { component, name, value: value ?? '', choices: choices(property) };
  return { key: 'property-value', details };
}

function component(name: string, attributes: readonly PolicyAttribute[]): Breach | undefined {
  const rule = componentRule(name);
  if (!rule) return { key: 'unknown-component', details: { name, allowed: componentNames } };
  const computed = codeBreach(attributes);
  if (computed) return computed;
  for (const attribute of attributes) {
    const breach = propertyBreach(name, rule.properties, attribute);
    if (breach) return breach;
  }
  const missing = rule.required?.find((wanted) =>
    attributes.every((one) => one.name !== wanted || plainText(one)?.trim() === ''),
  );
  if (missing === undefined) return undefined;
  return { key: 'missing-property', details: { component: name, name: missing } };
}

/** A small letter means an element of HTML; a name with a dot is an object's member, a component. */
function element(node: PolicyNode, around: string | undefined): Breach | undefined {
  const known = node.name ?? '';
  const attributes: readonly PolicyAttribute[] = Array.isArray(node.attributes)
    ? node.attributes
    : [];
  if (/^[a-z][^.]*$/.test(known)) return htmlElement(known, attributes);
  return component(known, attributes) ?? structureBreach(node, around);
}

/** What is wrong with a node that only MDX has; `around` is the nearest component around it. */
export function mdxBreach(node: PolicyNode, around: string | undefined): Breach | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return element(node, around);
    case 'mdxjsEsm':
      return code('import');
    default:
      return code(/^\s*\/[*/]/.test(node.value ?? '') ? 'comment' : 'expression');
  }
}
