import { fault, type Fault } from '../faults.ts';
import { megabyte } from '../kinds.ts';
import { fetchedTargets } from './relations.ts';
import { unzipped, zipEntries, type ZipEntry } from './zip.ts';

/** What a document may unpack to. */
const maxUnpacked = 200 * megabyte;

/** What a part that the check reads may unpack to. */
const maxPart = megabyte;

/** The part that says what a document is, and what must stand in it, by extension. */
const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';
const identities: Readonly<Record<string, readonly [part: string, type: string]>> = {
  docx: ['[Content_Types].xml', `${openXml}.wordprocessingml.document.main+xml`],
  xlsx: ['[Content_Types].xml', `${openXml}.spreadsheetml.sheet.main+xml`],
  pptx: ['[Content_Types].xml', `${openXml}.presentationml.presentation.main+xml`],
  odt: ['mimetype', `${openDocument}.text`],
  ods: ['mimetype', `${openDocument}.spreadsheet`],
  odp: ['mimetype', `${openDocument}.presentation`],
};

/** Parts that run, or that hold what a computer could run. */
const macroParts: readonly RegExp[] = [
  /(?:^|\/)vba(?:Project|Data)[^/]*$/i,
  /(?:^|\/)(?:macrosheets|dialogsheets|activeX)\//i,
  /^(?:Basic|Scripts)\//i,
  /(?:^|\/)oleObject\d*\.bin$/i,
  /\.(?:exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|jse?|wsf|hta|lnk|jar|msi|html?)$/i,
];

/** Names that lead out of the folder into which the archive is unpacked. */
const straying = /^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|^[a-z]:/i;

function partFaults(bytes: Buffer, entries: readonly ZipEntry[], extension: string): Fault[] {
  const [part, type] = identities[extension] ?? ['', ''];
  const read = (entry: ZipEntry) => unzipped(bytes, entry, maxPart);
  const identity = entries.find(({ name }) => name === part);
  const text = identity && read(identity)?.toString('utf8');
  const isOpenDocument = part === 'mimetype';
  if (text === undefined || !(isOpenDocument ? text.trim() === type : text.includes(`"${type}"`))) {
    return [fault('office-broken', { extension })];
  }
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml');
  if (isOpenDocument && (!manifest || read(manifest)?.includes('encryption-data') !== false)) {
    return [fault('office-broken', { extension })];
  }
  return entries
    .filter(({ name }) => /\.rels$/i.test(name))
    .flatMap((entry): Fault[] => {
      const content = read(entry);
      const targets = content && fetchedTargets(content);
      if (!targets) return [fault('office-broken', { extension })];
      return targets.map((what) => fault('office-outside', { what }));
    });
}

/** What is wrong with a text, table or presentation (OOXML, OpenDocument). */
export function officeFaults(bytes: Buffer, extension: string): Fault[] {
  const entries = zipEntries(bytes);
  if (!entries || entries.some(({ name }) => straying.test(name))) {
    return [fault('office-broken', { extension })];
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > maxUnpacked) {
    return [fault('media-packed', { limit: maxUnpacked / megabyte })];
  }
  const macros = entries.filter(({ name }) => macroParts.some((pattern) => pattern.test(name)));
  if (macros.length > 0) {
    return [fault('office-macro', { what: macros.map(({ name }) => name).join(', ') })];
  }
  return partFaults(bytes, entries, extension);
}
