/** What is wrong with a piece of YAML, as far as an editor needs to tell it apart. */
export type YamlFault =
  | 'colon'
  | 'indent'
  | 'tab'
  | 'open-quote'
  | 'after-quote'
  | 'escape'
  | 'character'
  | 'no-key'
  | 'bracket'
  | 'second-document'
  | 'alias'
  | 'anchor'
  | 'merge'
  | 'directive'
  | 'complex-key'
  | 'tag'
  | 'other';

/** Beginnings of the parser's own messages (package `yaml`, pinned; the tests notice when they change). */
const faults: readonly (readonly [RegExp, YamlFault])[] = [
  [/^Nested mappings are not allowed/, 'colon'],
  [/^Tabs are not allowed/, 'tab'],
  [/^Missing closing/, 'open-quote'],
  [/^Unexpected (?:scalar|double-quoted|single-quoted|flow|block-map)/, 'after-quote'],
  [/^Invalid escape/, 'escape'],
  [/^Plain value cannot start with/, 'character'],
  [/^(?:Implicit (?:map )?keys need|Unexpected block-seq-ind)/, 'no-key'],
  [/^Flow (?:sequence|map)/, 'bracket'],
  [/^Source contains multiple documents/, 'second-document'],
  [/^(?:Alias|Unresolved alias)/, 'alias'],
  [/^(?:Anchor|A node can have at most one anchor)/, 'anchor'],
  [/^Merge keys/, 'merge'],
  [/^Directives/, 'directive'],
  [/^Complex keys/, 'complex-key'],
  [/^Unresolved tag/, 'tag'],
  [/^(?:A block sequence may not|All mapping items must|Sequence item without|.*indent)/, 'indent'],
];

/**
 * Which fault a message of the YAML parser stands for. `rest` is the text of the line from the
 * place of the problem on: the parser says the same of a colon within a text and of a line
 * that is indented below a finished value.
 */
export function yamlFault(message: string, rest: string): YamlFault {
  const found = faults.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
  return found === 'colon' && !/:(?:\s|$)/.test(rest) ? 'indent' : found;
}

/** Whether a message of the YAML parser is about a key that stands twice. */
export function isDuplicateKey(message: string): boolean {
  return message.startsWith('Map keys must be unique');
}

/** A limit that a document breaks rather than a rule of writing it, if the message is about one. */
export function brokenLimit(message: string): 'forbidden-key' | 'too-deep' | 'too-big' | undefined {
  if (/^Key \S+ is not allowed/.test(message)) return 'forbidden-key';
  if (/^(?:Nested more than|Maximum call stack)/.test(message)) return 'too-deep';
  return message.startsWith('Larger than') ? 'too-big' : undefined;
}

/** The parser's message without the place, which it counts from the front matter on. */
export function parserWords(message: string): string {
  return message.replace(/ at line \d+, column \d+:?$/, '');
}
