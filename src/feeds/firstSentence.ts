import type { Locale } from '../i18n/locales.ts';

/** How many characters of a sentence are enough to tell what somebody does. */
const longest = 160;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(locale: Locale, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${locale} ${granularity}`;
  const made = segmenters.get(key) ?? new Intl.Segmenter(locale, { granularity });
  segmenters.set(key, made);
  return made;
}

/** The first sentence of a text (Unicode UAX 29); a long one is cut between words and ends in an ellipsis. */
export function firstSentence(text: string, locale: Locale): string {
  const [first] = segmenter(locale, 'sentence').segment(text);
  const sentence = (first?.segment ?? text).trim();
  if (sentence.length <= longest) return sentence;
  const words = [...segmenter(locale, 'word').segment(sentence)];
  const end = words.findLast(({ index, isWordLike }) => isWordLike && index < longest)?.index ?? 0;
  return `${sentence.slice(0, end).replace(/[\s\p{P}]+$/u, '')}…`;
}
