import { sourceHash } from '../repository/sourceHash.ts';
import type { Entry, EntryText } from './entries.ts';

/** A translation and the original that it was made from. */
export interface Translation {
  readonly text: EntryText;
  readonly original: EntryText;
  /** The original's hash as it is now. */
  readonly hash: string;
  /** The hash that the translation names; undefined when it names none. */
  readonly named: string | undefined;
}

/** The translations of an entry. Where its original language is not known, it has none. */
export function translationsOf({ texts, facts }: Entry): Translation[] {
  const original = texts.find(({ locale }) => locale === facts?.['originalLanguage']);
  const body = original?.document.body;
  if (!original?.split || !body) return [];
  const hash = sourceHash({ text: original.split.text, body: body.body });
  return texts
    .filter((text) => text !== original && text.split !== undefined)
    .map((text) => {
      const named = text.split?.text['sourceHash'];
      return { text, original, hash, named: typeof named === 'string' ? named : undefined };
    });
}
