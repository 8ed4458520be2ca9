import type { AnyEntry } from '../../entries/entry.ts';
import type { Library } from '../../entries/library.ts';
import type { Locale } from '../../i18n/locales.ts';
import { entryNamed } from '../../schemas/references.ts';
import { row, type Row } from '../row.ts';

/** An entry to read, and why. */
export interface Step {
  readonly row: Row;
  readonly why: string;
}

/** What an area or a path says to read, in its order. Steps that are not published are passed over. */
export function steps(library: Library, entry: AnyEntry, locale: Locale): Step[] {
  if (entry.collection !== 'areas' && entry.collection !== 'pages') return [];
  const texts = entry.texts[locale]?.stepTexts ?? {};
  return (entry.facts.steps ?? []).flatMap((value): Step[] => {
    const named = entryNamed({ value, target: { anyEntry: true } });
    const step: AnyEntry | undefined = named && library.get(named.collection, named.slug);
    return step ? [{ row: row(library, step, locale), why: texts[value] ?? '' }] : [];
  });
}
