/** Beginnings of files. Names are those by which people know the types. */
const beginnings: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  // ISO base media files name their brands in the first box: the main one, a version, the others.
  ['avif sequence', /^[^]{4}ftyp(?:[^]{4}){0,8}avis/],
  ['avif', /^[^]{4}ftyp(?:avif|mif1[^]{4}(?:[^]{4}){0,8}avif)/],
  ['heic', /^[^]{4}ftyp(?:he[ivm][cxms]|mif1|msf1)/],
  ['mp4', /^[^]{4}ftyp/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['bmp', /^BM[^]{4}\0\0\0\0/],
  ['pdf', /^%PDF-\d/],
  ['zip', /^PK(?:\x03\x04|\x05\x06)/],
  ['Office 97–2003', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['rtf', /^\{\\rtf/],
  ['gzip', /^\x1f\x8b/],
  ['7z', /^7z\xbc\xaf\x27\x1c/],
  ['rar', /^Rar!\x1a/],
  ['exe', /^MZ[^]{0,60}\0/],
  ['ELF', /^\x7fELF/],
  ['Mach-O', /^(?:\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/],
  ['shell', /^#!/],
  ['mp3', /^(?:ID3[\x02-\x04]|\xff[\xfb\xf3\xf2])/],
];

/** Beginnings of marked-up texts, after byte-order mark, comments and white space. */
const markups: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['html', /^<(?:!doctype\s+html|html|head|body|script|iframe|meta)\b/i],
  ['svg', /^(?:<\?xml\b[^>]*>\s*)?<(?:\w+:)?svg\b/],
];

/** Bytes that are looked at. */
const window = 4096;

/**
 * The type of a file by its first bytes; undefined when they are of no known type. The table is
 * our own because it has to know the types that people mistake for the allowed ones, and no others.
 */
export function typeOf(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, window);
  const markup = start.replace(/^\xef\xbb\xbf/, '').replace(/<!--[^]*?(?:-->|$)/g, '');
  const found =
    beginnings.find(([, pattern]) => pattern.test(start)) ??
    markups.find(([, pattern]) => pattern.test(markup.trimStart()));
  return found?.[0];
}
