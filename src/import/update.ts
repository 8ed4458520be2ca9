import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { isMapping, type Mapping as Facts } from '../check/documents.ts';
import type { EntryText } from '../check/entries.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Profile } from './directory.ts';
import type { Draft, Given } from './draft.ts';
import type { FactName } from './factFields.ts';
import { newSource, withFrontMatter, type Change } from './frontMatter.ts';
import type { Mapping } from './mappingSchema.ts';
import { sourceChanges } from './sources.ts';
import type { PlannedFile, Step } from './step.ts';
import { fileProblems } from './validation.ts';
import { isOfVerification, verificationChanges } from './verification.ts';

/** How to change profiles. */
export interface UpdateContext {
  readonly mapping: Mapping;
  /** The default language, in whose file the facts stand. */
  readonly main: Locale;
  /** Whether texts of editors give way to those of the table. */
  readonly overwrites: boolean;
}

function valueIn(data: Facts, path: Change['path']): unknown {
  return path.reduce<unknown>(
    (value, key) => (isMapping(value) ? value[String(key)] : undefined),
    data,
  );
}

/** Lists of facts have no order. */
function isEqual(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return isDeepStrictEqual(one, other);
  return isDeepStrictEqual([...one].sort(), [...other].sort());
}

function pathOf(name: string): Change['path'] {
  const [first = name, ...rest] = name.split('.');
  return [first, ...rest];
}

/** A field as the report names it; of the sources it does not matter which. */
function fieldOf({ path }: Change): string {
  return path[0] === 'sources' ? path[0] : path.join('.');
}

/** Whether the profile's own fact stands against that of the table. */
function isKept([name, { value }]: [FactName, Given], facts: Facts, mapping: Mapping): boolean {
  const known = valueIn(facts, pathOf(name));
  return known !== undefined && mapping.keep.includes(name) && !isEqual(known, value);
}

/** What a source states was not read from the context any more. */
function inferredChanges(given: readonly FactName[], facts: Facts): Change[] {
  const inferred: unknown = facts['inferred'];
  if (!Array.isArray(inferred)) return [];
  const stated = new Set(given.map((name) => pathOf(name)[0]));
  const left = inferred.filter((name) => !stated.has(String(name)));
  if (left.length === inferred.length) return [];
  return [{ path: ['inferred'], value: left.length > 0 ? left : undefined }];
}

function factChanges(draft: Draft, { facts }: Profile, { mapping }: UpdateContext): Change[] {
  const given = [...draft.facts].filter((one) => !isKept(one, facts, mapping));
  const checked = verificationChanges(given, facts);
  const single = checked ? given.filter((one) => !isOfVerification(one)) : given;
  const changes = single.flatMap(([name, { value }]): Change[] => {
    const path = pathOf(name);
    return isEqual(valueIn(facts, path), value) ? [] : [{ path, value }];
  });
  const names = given.map(([name]) => name);
  const stated = mapping.source ? inferredChanges(names, facts) : [];
  return [...changes, ...(checked ?? []), ...stated, ...sourceChanges(facts, mapping.source)];
}

interface TextChanges {
  readonly changes: readonly Change[];
  readonly kept: readonly string[];
}

function textChanges(
  draft: Draft,
  { locale, split }: EntryText,
  { overwrites }: UpdateContext,
): TextChanges {
  const given = [...(draft.texts.get(locale) ?? [])].filter(
    ([name, { value }]) => !isEqual(split?.text[name], value),
  );
  const isOpen = ([name]: (typeof given)[number]) => overwrites || split?.text[name] === undefined;
  return {
    changes: given.filter(isOpen).map(([name, { value }]) => ({ path: [name], value })),
    kept: given.filter((one) => !isOpen(one)).map(([name]) => `${locale}.${name}`),
  };
}

function named(locale: Locale, { changes }: TextChanges): string[] {
  return changes.map(({ path }) => `${locale}.${path[0]}`);
}

function newTexts(draft: Draft, { dir, texts }: Profile): [Locale, PlannedFile][] {
  return [...draft.texts].flatMap(([locale, words]): [Locale, PlannedFile][] => {
    if (!words.has('title') || texts.some((text) => text.locale === locale)) return [];
    const data = Object.fromEntries([...words].map(([name, { value }]) => [name, value]));
    return [
      [locale, { path: join(dir, `index.${locale}.md`), source: newSource(data), isNew: true }],
    ];
  });
}

/** What a row changes in the profile that is there. */
export function updateStep(draft: Draft, profile: Profile, context: UpdateContext): Step {
  const { mapping, main } = context;
  const facts = factChanges(draft, profile, context);
  const texts = profile.texts.map((text) => ({ text, ...textChanges(draft, text, context) }));
  const edited = texts.flatMap(({ text, changes }): [Locale, PlannedFile][] => {
    const all = text === profile.main ? [...changes, ...facts] : changes;
    if (all.length === 0) return [];
    const source = withFrontMatter(text.document.source, all);
    return [[text.locale, { path: text.path, source, isNew: false }]];
  });
  const added = newTexts(draft, profile);
  const files = [...edited, ...added];
  return {
    action: files.length > 0 ? 'update' : 'unchanged',
    row: draft.row,
    slug: profile.slug,
    title: String(profile.main.split?.text['title'] ?? ''),
    changed: [
      ...new Set(facts.map(fieldOf)),
      ...texts.flatMap((one) => named(one.text.locale, one)),
      ...added.map(([locale]) => `index.${locale}.md`),
    ],
    kept: texts.flatMap(({ kept }) => kept),
    files: files.map(([, file]) => file),
    problems: files.flatMap(([locale, file]) =>
      fileProblems(file, { draft, mapping, language: locale, isMain: locale === main }),
    ),
  };
}
