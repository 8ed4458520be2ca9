import { documentFindings } from '../check/documentRules.ts';
import { readYamlDocument, type Document } from '../check/documents.ts';
import { schemaFindings } from '../check/issues.ts';
import { noFacts } from '../check/textFacts.ts';
import type { Locale } from '../i18n/locales.ts';
import { mappingSchema, type Mapping, type ValueSource } from './mappingSchema.ts';
import { foundProblem, problem, Refusal, type Problem } from './problem.ts';

/** A value source of a mapping and where it stands. */
interface Placed {
  readonly path: readonly string[];
  readonly source: ValueSource;
}

function chain(path: readonly string[], source: ValueSource): Placed[] {
  return [{ path, source }, ...(source.else ? chain([...path, 'else'], source.else) : [])];
}

/** All value sources of a mapping, those behind `else` included. */
function placedSources({ fields, texts }: Mapping): Placed[] {
  const inTexts = Object.entries(texts).flatMap(([language, words]) =>
    Object.entries(words ?? {}).flatMap(([name, source]) =>
      source ? chain(['texts', language, name], source) : [],
    ),
  );
  const inFields = Object.entries(fields).flatMap(([name, source]) =>
    source ? chain(['fields', name], source) : [],
  );
  return [...inFields, ...inTexts];
}

/** The columns that a text names in braces. */
export function namedColumns(text: string): string[] {
  return [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name.trim());
}

/** Every column that a mapping names. */
export function mappedColumns(mapping: Mapping): string[] {
  const named = placedSources(mapping).flatMap(({ source: { column, text } }) => [
    ...(column === undefined ? [] : [column]),
    ...namedColumns(text ?? ''),
  ]);
  return [...new Set([...Object.keys(mapping.only), ...named])];
}

function sourceProblems(mapping: Mapping, lineOf: (path: readonly string[]) => number): Problem[] {
  return placedSources(mapping).flatMap(({ path, source: { column, text, value } }) => {
    const given = [column, text, value].filter((one) => one !== undefined);
    if (given.length === 1) return [];
    return [problem('oneSource', { field: path.join('.') }, { line: lineOf(path) })];
  });
}

function wholeProblems(mapping: Mapping, languages: readonly Locale[]): Problem[] {
  const [main = 'lv'] = languages;
  const { key, creates, fields, texts } = mapping;
  const words = texts[main];
  const foreign = Object.keys(texts).filter((name) => !languages.some((one) => one === name));
  const missing = (['title', 'summary'] as const).filter((name) => words?.[name] === undefined);
  const isKeyed = fields[key] !== undefined || (key === 'slug' && words?.title !== undefined);
  return [
    ...foreign.map((language) => problem('notPublished', { language })),
    ...(isKeyed ? [] : [problem('keyUnmapped', { field: key })]),
    ...(creates ? missing : []).map((name) =>
      problem('titleUnmapped', { field: `texts.${main}.${name}` }),
    ),
  ];
}

function shaped(path: string, document: Document): Mapping {
  const found = documentFindings(document);
  const findings =
    found.length > 0
      ? found
      : schemaFindings({ document, data: document.data, schema: mappingSchema });
  const parsed = mappingSchema.safeParse(document.data);
  if (findings.length === 0 && parsed.success) return parsed.data;
  throw new Refusal(
    path,
    findings.map((one) => foundProblem(one, { line: one.at.line })),
  );
}

/**
 * Reads what the columns of a table mean.
 * @param languages the site's languages, the default first
 * @throws Refusal with every problem and its line
 */
export async function readMapping(path: string, languages: readonly Locale[]): Promise<Mapping> {
  const document = await readYamlDocument(path, () => noFacts);
  const mapping = shaped(path, document);
  const lineOf = (at: readonly string[]) => document.yaml.locate(at).line;
  const problems = [...sourceProblems(mapping, lineOf), ...wholeProblems(mapping, languages)];
  if (problems.length > 0) throw new Refusal(path, problems);
  return mapping;
}
