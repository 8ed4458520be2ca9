import { componentNames, componentProperties } from './components.ts';
import { htmlAttributes, htmlNames } from './html.ts';
import type { PolicyNode, PolicyAttribute } from './node.ts';
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

function component(name: string, attributes: readonly PolicyAttribute[]): Breach | undefined {
  const properties = componentProperties(name);
  if (!properties) {
    return { key: 'unknown-component', details: { name, allowed: componentNames } };
  }
  const computed = codeBreach(attributes);
  if (computed) return computed;
  for (const attribute of attributes) {
    const property = attribute.name ?? '';
    const choices = Object.hasOwn(properties, property) ? properties[property] : undefined;
    const value = plainText(attribute);
    if (choices === undefined) {
      const allowed = Object.keys(properties);
      return { key: 'unknown-property', details: { component: name, name: property, allowed } };
    }
    if (value === undefined || (choices !== 'text' && !choices.includes(value))) {
      const words = choices === 'text' ? [] : choices;
      const details = { component: name, name: property, value: value ?? '', choices: words };
      return { key: 'property-value', details };
    }
  }
  return undefined;
}

/** A small letter means an element of HTML; a name with a dot is an object's member, a component. */
function element(node: PolicyNode): Breach | undefined {
  const known = node.name ?? '';
  const attributes: readonly PolicyAttribute[] = Array.isArray(node.attributes)
    ? node.attributes
    : [];
  return /^[a-z][^.]*$/.test(known) ? htmlElement(known, attributes) : component(known, attributes);
}

/** What is wrong with a node that only MDX has. */
export function mdxBreach(node: PolicyNode): Breach | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return element(node);
    case 'mdxjsEsm':
      return code('import');
    default:
      return code(/^\s*\/[*/]/.test(node.value ?? '') ? 'comment' : 'expression');
  }
}
