import { inflateRawSync } from 'node:zlib';

/** A file in a zip archive, as its table of contents lists it (APPNOTE 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const endSignature = Buffer.from('PK\x05\x06', 'latin1');
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const entrySize = 46;
const localSize = 30;

/** Entries that a document may have. */
const maxEntries = 5000;

const stored = 0;
const deflated = 8;

function entryAt(bytes: Buffer, at: number): ZipEntry & { readonly next: number } {
  const nameLength = bytes.readUInt16LE(at + 28);
  const more = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  return {
    name: bytes.toString('utf8', at + entrySize, at + entrySize + nameLength),
    method: bytes.readUInt16LE(at + 10),
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
    next: at + entrySize + nameLength + more,
  };
}

/** The table of contents of a zip archive; undefined when it is broken, oversized or encrypted. */
export function zipEntries(bytes: Buffer): ZipEntry[] | undefined {
  const end = bytes.lastIndexOf(endSignature);
  if (end < 0 || end + endSize > bytes.length) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  if (count > maxEntries) return undefined;
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const isThere = at + entrySize <= end && bytes.readUInt32LE(at) === entrySignature;
    if (!isThere) return undefined;
    const { next, ...entry } = entryAt(bytes, at);
    const isUsual = entry.method === stored || entry.method === deflated;
    if (!isUsual || entry.isEncrypted || entry.offset + localSize > bytes.length) return undefined;
    entries.push(entry);
    at = next;
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  return at === end && names.size === entries.length ? entries : undefined;
}

/** What is in an entry; undefined when it is broken or larger than `limit` bytes. */
export function unzipped(bytes: Buffer, entry: ZipEntry, limit: number): Buffer | undefined {
  const { offset, method, packed } = entry;
  if (bytes.readUInt32LE(offset) !== localSignature) return undefined;
  const start =
    offset + localSize + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed || packed > limit) return undefined;
  if (method === stored) return data;
  try {
    return inflateRawSync(data, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}
