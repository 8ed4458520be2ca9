import type { Found } from './textSecrets.ts';

/** Control characters but tab and line end; Unicode's own line ends are among them. */
const control = /[\u2028\u2029]|(?![\t\n\r])\p{Cc}/gu;

/**
 * Characters that nobody sees: zero-width ones, those that turn the order of letters, soft hyphens,
 * fillers, and the selectors and tags with which text can be hidden in text.
 */
const invisible =
  /\p{Cf}|[\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFE00-\uFE0F\u{E0000}-\u{E0FFF}]/gu;

/** What emoji are put together with: a joiner between two of them, a selector after one. */
const emoji =
  /[\p{Extended_Pictographic}0-9#*][\p{Emoji_Modifier}\uFE0F\uFE0E]{0,2}(?:\u200D\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]{0,2}){0,9}/gu;

/** A character found, named by its number in Unicode, `U+200B`. */
export interface FoundCharacter extends Found {
  readonly character: string;
}

function named(text: string, pattern: RegExp): FoundCharacter[] {
  return [...text.matchAll(pattern)].map(({ 0: character, index }) => {
    const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return { offset: index, character: `U+${number.padStart(4, '0')}` };
  });
}

/** Every control character in a text, a line end of the old Macintosh among them. */
export function findControls(text: string): FoundCharacter[] {
  return [...named(text, control), ...named(text, /\r(?!\n)/g)];
}

/** Every invisible character in a text, but those within emoji. */
export function findInvisible(text: string): FoundCharacter[] {
  if (text.search(invisible) === -1) return [];
  return named(
    text.replace(emoji, (whole) => '-'.repeat(whole.length)),
    invisible,
  );
}
