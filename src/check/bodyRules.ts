import type { Locale } from '../i18n/locales.ts';
import { readEntryLink, readListLink } from '../repository/entryLink.ts';
import type { Position } from '../repository/yaml.ts';
import type { Entry, EntryText } from './entries.ts';
import { finding, type Finding, type Place } from './findings.ts';
import { knownTargets, type Known } from './known.ts';
import type { Repository } from './model.ts';
import { nearest } from './nearest.ts';

function languagesOf(entry: Entry): Locale[] {
  return entry.texts.map(({ locale }) => locale);
}

function linkFindings(
  url: string,
  from: Entry,
  text: EntryText,
  place: Place,
  known: Known,
): Finding[] {
  if (readListLink(url)) return [];
  const link = readEntryLink(url);
  if (!link) return [finding('link-form', place, { url })];
  const { collection, slug } = link;
  const target = known.entry(collection, slug);
  if (!target) {
    const suggestion = nearest(slug, known.slugs(collection) ?? []);
    return [finding('unknown-entry', place, { collection, value: slug, suggestion })];
  }
  const isHidden = target.facts?.['draft'] === true && from.facts?.['draft'] !== true;
  if (isHidden) return [finding('draft-reference', place, { value: slug })];
  const language = link.locale ?? text.locale;
  const languages = languagesOf(target);
  if (languages.includes(language)) return [];
  return [finding('link-language', place, { slug, language, languages })];
}

function textFindings(entry: Entry, text: EntryText, known: Known): Finding[] {
  const { links, years } = text.document.facts;
  const place = ({ line, column }: Position) => ({
    path: text.path,
    at: { line, column },
    field: '',
  });
  return [
    ...years.map((list) => finding('year-list', place(list), { year: list.year })),
    ...links.flatMap((link) => linkFindings(link.url, entry, text, place(link), known)),
  ];
}

/** Links between texts lead to entries that exist in their language; years do not turn into lists. */
export function bodyRules(repository: Repository): Finding[] {
  const known = knownTargets(repository);
  return repository.entries.flatMap((entry) =>
    entry.texts.flatMap((text) => textFindings(entry, text, known)),
  );
}
