import { failedDocument } from '../check/documents.ts';
import type { Finding } from '../check/findings.ts';
import { finding } from '../check/findings.ts';
import { schemaFindings } from '../check/issues.ts';
import { readFacts } from '../check/textFacts.ts';
import type { TextDetails } from '../check/textProblem.ts';
import type { Locale } from '../i18n/locales.ts';
import { isBroken, parseEntryFile } from '../repository/entryFile.ts';
import { splitFrontmatter } from '../repository/split.ts';
import { collections } from '../schemas/collections.ts';
import type { Draft, Given } from './draft.ts';
import type { Mapping, ValueSource } from './mappingSchema.ts';
import { foundProblem, problem, type Problem } from './problem.ts';
import type { PlannedFile } from './step.ts';

/** What a planned file is made from. */
export interface FileOrigin {
  readonly draft: Draft;
  readonly mapping: Mapping;
  readonly language: Locale;
  /** Whether the facts stand in it. */
  readonly isMain: boolean;
}

/** The field of a table that a field of a file comes from: `fields` for `fields[0]`. */
function nameOf(field: string, names: readonly string[]): string {
  const plain = field.replace(/\[\d+\].*$/, '');
  return names.find((name) => plain === name || plain.startsWith(`${name}.`)) ?? plain;
}

function columnOf(field: string, { draft, mapping, language }: FileOrigin): string {
  const words = draft.texts.get(language) ?? new Map<string, Given>();
  const given: ReadonlyMap<string, Given> = new Map([...draft.facts, ...words]);
  const name = nameOf(field, [...given.keys()]);
  const mapped = new Map<string, ValueSource | undefined>([
    ...Object.entries(mapping.fields),
    ...Object.entries(mapping.texts[language] ?? {}),
  ]);
  return given.get(name)?.column ?? mapped.get(name)?.column ?? (name === '' ? language : name);
}

/** What the content check would find in a file that the import is about to write. */
function findings({ path, source }: PlannedFile, isMain: boolean): Finding[] {
  const document = failedDocument(path, 'unreadable', source);
  const parsed = parseEntryFile(source);
  // The import wrote the front matter itself, so that this is a fault of its own.
  if (isBroken(parsed)) throw new Error(`${path}: ${parsed.broken.message}`);
  const { body, bodyLine, frontmatter } = parsed;
  const { facts, text } = splitFrontmatter(collections.organisations, frontmatter.data);
  const shapes = collections.organisations;
  const facets = isMain ? schemaFindings({ document, data: facts, schema: shapes.facts }) : [];
  const isMdx = path.endsWith('.mdx');
  const scanned = readFacts({ source, body: { body, bodyLine }, isMdx }).problems;
  return [
    ...facets,
    ...schemaFindings({ document, data: text, schema: shapes.text }),
    ...scanned.map(({ key, details, line, column }) =>
      finding<keyof TextDetails>(key, { path, at: { line, column }, field: '' }, details),
    ),
  ];
}

/** Holds a planned file against the rules of the content check. */
export function fileProblems(file: PlannedFile, origin: FileOrigin): Problem[] {
  return findings(file, origin.isMain).map((found) => {
    const place = { row: origin.draft.row, column: columnOf(found.field, origin) };
    if (found.key !== 'missing-field') return foundProblem(found, place);
    return problem('missing', { field: found.field }, place);
  });
}
