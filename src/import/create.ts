import { join } from 'node:path';
import type { Locale } from '../i18n/locales.ts';
import type { Directory } from './directory.ts';
import type { Draft } from './draft.ts';
import { keyOrder, newSource } from './frontMatter.ts';
import type { Mapping } from './mappingSchema.ts';
import { problem } from './problem.ts';
import { freeSlug, slugOf } from './slug.ts';
import type { PlannedFile, Step } from './step.ts';
import { fileProblems } from './validation.ts';

/** How to make profiles. */
export interface CreateContext {
  readonly mapping: Mapping;
  readonly directory: Directory;
  /** The day on which the profiles come into the directory. */
  readonly today: string;
  /** Names of folders that are in use, those of earlier rows among them. */
  readonly taken: Set<string>;
}

type Data = Record<string, unknown>;

/** Puts a value at a path, making the groups on the way. */
function put(data: Data, [key = '', ...rest]: readonly string[], value: unknown): Data {
  if (rest.length === 0) return { ...data, [key]: value };
  const inner = data[key];
  const group = typeof inner === 'object' && inner !== null ? { ...inner } : {};
  return { ...data, [key]: put(group, rest, value) };
}

function ordered(data: Data): Data {
  const rank = ([key]: readonly [string, unknown]) => keyOrder.indexOf(key);
  return Object.fromEntries(Object.entries(data).sort((one, other) => rank(one) - rank(other)));
}

function factsOf({ facts }: Draft, { mapping, directory, today }: CreateContext): Data {
  const source = mapping.source ? { sources: [mapping.source] } : {};
  const record: Data = {
    originalLanguage: mapping.originalLanguage ?? directory.languages[0],
    added: today,
    ...source,
  };
  return [...facts].reduce((data, [name, { value }]) => put(data, name.split('.'), value), record);
}

function filesOf(draft: Draft, slug: string, context: CreateContext): [Locale, PlannedFile][] {
  const { dir, languages } = context.directory;
  const [main] = languages;
  return languages
    .filter((language) => language === main || draft.texts.has(language))
    .map((language) => {
      const words = [...(draft.texts.get(language) ?? [])];
      const texts: Data = Object.fromEntries(words.map(([name, { value }]) => [name, value]));
      const data = language === main ? { ...texts, ...factsOf(draft, context) } : texts;
      const path = join(dir, slug, `index.${language}.md`);
      return [language, { path, source: newSource(ordered(data)), isNew: true }];
    });
}

/** The profile that a row makes. One whose organisation has ended is refused. */
export function createStep(draft: Draft, context: CreateContext): Step {
  const { directory, mapping, taken } = context;
  const [main] = directory.languages;
  const title = draft.texts.get(main)?.get('title');
  const status = draft.facts.get('status');
  const wanted = draft.slug ?? slugOf(String(title?.value ?? ''));
  const slug = freeSlug(wanted ?? 'x', taken);
  taken.add(slug);
  const files = filesOf(draft, slug, context);
  const ended =
    status?.value === 'inactive'
      ? [problem('ended', { value: status.raw }, { row: draft.row, column: status.column })]
      : [];
  const nameless =
    wanted === undefined && title
      ? [problem('noSlug', { value: title.raw }, { row: draft.row, column: title.column })]
      : [];
  return {
    action: 'create',
    row: draft.row,
    slug,
    title: String(title?.value ?? ''),
    changed: [],
    kept: [],
    files: files.map(([, file]) => file),
    problems: [
      ...ended,
      ...nameless,
      ...files.flatMap(([language, file]) =>
        fileProblems(file, { draft, mapping, language, isMain: language === main }),
      ),
    ],
  };
}
