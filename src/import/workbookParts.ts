import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { megabyte } from '../check/media/kinds.ts';
import { unzipped, zipEntries, type ZipEntry } from '../check/media/office/zip.ts';
import { problem, Refusal } from './problem.ts';

/** What a part of a workbook may unpack to, and all of them together. */
const maxPart = 40 * megabyte;
const maxUnpacked = 120 * megabyte;

/** How much smaller a part may be when packed. Sheets of real tables come to 10 or 20 times. */
const maxRatio = 200;

/** Parts below this size do no harm whatever their ratio. */
const harmless = megabyte;

/** The parts of a workbook, each read when it is asked for. */
export interface WorkbookParts {
  /** @throws Refusal when the part is broken */
  part(name: string): XmlElement | undefined;
}

function isBomb({ packed, unpacked }: ZipEntry): boolean {
  return unpacked > maxPart || (unpacked > harmless && unpacked > packed * maxRatio);
}

function refuseBombs(path: string, entries: readonly ZipEntry[]): void {
  const sum = entries.reduce((total, { unpacked }) => total + unpacked, 0);
  const bomb = entries.find(isBomb)?.name ?? (sum > maxUnpacked ? 'xlsx' : undefined);
  if (bomb !== undefined) throw new Refusal(path, [problem('bomb', { part: bomb })]);
}

/**
 * Opens a workbook. The number of its parts, their sizes and ratios are judged from the table of
 * contents before anything is unpacked, and no part may unpack to more than is said of it there.
 * @throws Refusal when it is broken, protected or a bomb
 */
export function openWorkbook(path: string, bytes: Buffer): WorkbookParts {
  const broken = () => new Refusal(path, [problem('workbook', {})]);
  const entries = zipEntries(bytes);
  if (!entries) throw broken();
  refuseBombs(path, entries);
  return {
    part(name) {
      const entry = entries.find((one) => one.name === name);
      if (!entry) return undefined;
      const limit = Math.max(entry.unpacked, 1);
      const text = unzipped(bytes, entry, limit);
      if (!text) throw broken();
      try {
        const { root } = parseXml(new TextDecoder('utf-8', { fatal: true }).decode(text));
        return root ?? undefined;
      } catch {
        throw broken();
      }
    },
  };
}

/** The name of an element without its prefix. */
function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

/** The elements of a name right below another. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => child instanceof XmlElement && localName(child) === name,
  );
}
