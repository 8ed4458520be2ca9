import type { Part, Placed } from '../markdown/worksheet/outline.ts';
import { isMapping } from './documents.ts';
import type { Entry, EntryText } from './entries.ts';
import { finding, type Finding, type Place } from './findings.ts';
import type { Repository } from './model.ts';
import { nearest } from './nearest.ts';

function at({ path }: EntryText, { line, column }: Placed): Place {
  return { path, at: { line, column }, field: '' };
}

/** A part by its component and id: the same id may stand for a step and an answer. */
function nameOf({ kind, id }: Part): string {
  return `${kind} ${id}`;
}

function repeatedIds(text: EntryText): Finding[] {
  const known = new Set<string>();
  return text.document.facts.outline.parts.flatMap((part) => {
    const name = nameOf(part);
    const isKnown = known.has(name);
    known.add(name);
    return isKnown ? [finding('part-twice', at(text, part), { name })] : [];
  });
}

function unknownAudiences(text: EntryText): Finding[] {
  const { parts } = text.document.facts.outline;
  const known = parts.filter(({ kind }) => kind === 'Audience').map(({ id }) => id);
  return parts.flatMap((part) =>
    part.audiences
      .filter((id) => !known.includes(id))
      .map((id) =>
        finding('unknown-audience', at(text, part), { id, known, suggestion: nearest(id, known) }),
      ),
  );
}

function withinText(text: EntryText): Finding[] {
  const [, ...more] = text.document.facts.outline.worksheets;
  return [
    ...more.map((place) => finding('second-worksheet', at(text, place), {})),
    ...repeatedIds(text),
    ...unknownAudiences(text),
  ];
}

/** What other languages of an entry have to fill in and this text does not, told at its worksheet. */
function missingParts(text: EntryText, others: readonly EntryText[]): Finding[] {
  const { worksheets, parts } = text.document.facts.outline;
  const own = new Set(parts.map(nameOf));
  const lacking = others.filter((other) =>
    other.document.facts.outline.parts.some((part) => !own.has(nameOf(part))),
  );
  const names = lacking.flatMap((other) =>
    other.document.facts.outline.parts.map(nameOf).filter((name) => !own.has(name)),
  );
  const [place] = worksheets;
  if (!place || names.length === 0) return [];
  const languages = lacking.map(({ locale }) => locale);
  return [finding('part-missing', at(text, place), { names: [...new Set(names)], languages })];
}

/** Statements that are for others than in the text in the default language, or else in the first. */
function otherAudiences(text: EntryText, first: EntryText): Finding[] {
  const wanted = new Map(
    first.document.facts.outline.parts.map((part) => [nameOf(part), part.audiences] as const),
  );
  return text.document.facts.outline.parts.flatMap((part) => {
    const audiences = wanted.get(nameOf(part));
    if (!audiences || [...audiences].sort().join() === [...part.audiences].sort().join()) return [];
    const details = { name: nameOf(part), language: first.locale, audiences };
    return [finding('other-audiences', at(text, part), details)];
  });
}

function betweenTexts({ texts, main }: Entry): Finding[] {
  const filled = texts.filter(({ document }) => document.facts.outline.worksheets.length > 0);
  const first = filled.find((text) => text === main) ?? filled[0];
  return filled.flatMap((text) => {
    const others = filled.filter((other) => other !== text);
    const differing = first && text !== first ? otherAudiences(text, first) : [];
    return [...missingParts(text, others), ...differing];
  });
}

function listedFiles({ facts }: Entry): string[] {
  const files = facts?.['files'];
  if (!Array.isArray(files)) return [];
  return files.flatMap((file: unknown) => {
    const path = isMapping(file) ? file['path'] : undefined;
    return typeof path === 'string' ? [path] : [];
  });
}

/** Downloads of files that the site does not serve, because the entry does not list them. */
function unlistedDownloads(entry: Entry): Finding[] {
  if (!entry.facts) return [];
  const listed = listedFiles(entry);
  return entry.texts.flatMap((text) =>
    text.document.facts.downloads
      .filter(({ path }) => !listed.includes(path))
      .map((download) => {
        const { path } = download;
        const suggestion = nearest(path, listed);
        return finding('download-unlisted', at(text, download), { path, suggestion });
      }),
  );
}

/**
 * A worksheet can be saved and read again in every language: what is filled in has an id of its own,
 * the same in each text, and statements are for audiences that there are.
 */
export function worksheetRules({ entries }: Repository): Finding[] {
  return entries.flatMap((entry) => [
    ...entry.texts.flatMap(withinText),
    ...betweenTexts(entry),
    ...unlistedDownloads(entry),
  ]);
}
