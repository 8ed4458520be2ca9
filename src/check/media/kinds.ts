/** Formats that a content repository may hold, each with one way of looking at it. */
export type Format =
  'png' | 'jpeg' | 'webp' | 'avif' | 'gif' | 'svg' | 'pdf' | 'ooxml' | 'odf' | 'csv' | 'txt';

/** What a file with a certain extension may be. */
export interface Kind {
  readonly format: Format;
  /** The most that it may weigh, in bytes. */
  readonly maxBytes: number;
}

/** Bytes in a megabyte. */
export const megabyte = 1_000_000;

function kind(format: Format, megabytes: number): Kind {
  return { format, maxBytes: megabytes * megabyte };
}

/**
 * The extensions of media files. Anything else is refused: what a browser would run (html, js),
 * what a computer would run, and archives, whose contents nobody sees in a pull request. Sound and
 * film belong on a platform made for them, calendar files are made by the site itself.
 */
export const kinds: ReadonlyMap<string, Kind> = new Map([
  ['jpg', kind('jpeg', 5)],
  ['jpeg', kind('jpeg', 5)],
  ['png', kind('png', 5)],
  ['webp', kind('webp', 5)],
  ['avif', kind('avif', 5)],
  ['gif', kind('gif', 5)],
  ['svg', kind('svg', 1)],
  ['pdf', kind('pdf', 25)],
  ['docx', kind('ooxml', 25)],
  ['xlsx', kind('ooxml', 25)],
  ['pptx', kind('ooxml', 25)],
  ['odt', kind('odf', 25)],
  ['ods', kind('odf', 25)],
  ['odp', kind('odf', 25)],
  ['csv', kind('csv', 5)],
  ['txt', kind('txt', 5)],
]);

/** The extension of a file name, in small letters; empty when it has none. */
export function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
