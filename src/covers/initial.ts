const segmenter = new Intl.Segmenter();

/** The first letter or digit of a title, large, with its diacritics; nothing for a title without any. */
export function initial(title: string): string {
  const start = /[\p{L}\p{N}].*/su.exec(title)?.[0] ?? '';
  const [first] = segmenter.segment(start);
  return first?.segment.toUpperCase() ?? '';
}
