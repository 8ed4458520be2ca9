import { inflateSync } from 'node:zlib';
import { PdfReader, Unreadable } from './reader.ts';
import { hasKey, namesAmong, valuesOf, type PdfValue } from './values.ts';

/** An object of a PDF file; trailers are objects without a number. */
export interface PdfObject {
  readonly number: number | undefined;
  readonly value: PdfValue;
}

/** What object streams may unpack to, all of a file together, in bytes. */
export const maxUnpacked = 32_000_000;

/** Raised when a file unpacks to more than it may. */
export class TooDense extends Error {}

function placesOf(bytes: Buffer, word: string): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + word.length)) {
    places.push(at);
  }
  return places;
}

function numberBefore(bytes: Buffer, at: number): number | undefined {
  const before = bytes.toString('latin1', Math.max(0, at - 40), at);
  const [, number] = /(\d{1,10})\s+\d{1,5}\s*$/.exec(before) ?? [];
  return number === undefined ? undefined : Number(number);
}

function read(reader: PdfReader, at: number): PdfValue | undefined {
  reader.at = at;
  const value = reader.value();
  return value === 'R' ? undefined : value;
}

function only(dictionary: PdfValue, key: string): number {
  const [value, ...others] = valuesOf(dictionary, key);
  if (value?.kind !== 'number' || others.length > 0) throw new Unreadable(`no single ${key}`);
  return value.value;
}

function unpack(dictionary: PdfValue, packed: Buffer, room: number): Buffer {
  const filters = valuesOf(dictionary, 'Filter');
  const names = namesAmong(filters);
  if (filters.length === 0) return packed.subarray(0, Math.max(0, packed.indexOf('endstream')));
  const [name, ...others] = names;
  const isFlate = others.length === 0 && (name === 'FlateDecode' || name === 'Fl');
  // Writers pack objects with this filter alone; what else is said is meant to hide them.
  const isPlain = !hasKey(dictionary, 'DecodeParms') && !hasKey(dictionary, 'DP');
  if (!isFlate || !isPlain) throw new Unreadable('unusual filter');
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    if (error instanceof RangeError) throw new TooDense();
    throw new Unreadable('broken stream');
  }
}

/** The objects in an object stream (7.5.7), where its table says, and once more one after another. */
function streamObjects(dictionary: PdfValue, unpacked: Buffer): PdfObject[] {
  const reader = new PdfReader(unpacked);
  const [count, first] = [only(dictionary, 'N'), only(dictionary, 'First')];
  const table: [number: number, offset: number][] = [];
  for (let index = 0; index < count && reader.at < unpacked.length; index += 1) {
    const [number, offset] = [reader.value(), reader.value()];
    if (typeof number === 'string' || typeof offset === 'string') continue;
    if (number.kind === 'number' && offset.kind === 'number') {
      table.push([number.value, offset.value]);
    }
  }
  const objects: PdfObject[] = [];
  for (const [number, offset] of table) {
    const value = read(reader, Math.max(0, first + offset));
    if (value) objects.push({ number, value });
  }
  reader.at = first;
  for (let index = 0; reader.at < unpacked.length; index += 1) {
    const value = reader.value();
    if (value !== 'R') objects.push({ number: table[index]?.[0], value });
  }
  return objects;
}

function isObjectStream(dictionary: PdfValue): boolean {
  const isNamed = namesAmong(valuesOf(dictionary, 'Type')).includes('ObjStm');
  return isNamed || (hasKey(dictionary, 'N') && hasKey(dictionary, 'First'));
}

/**
 * Every object that a reader of the file might find: wherever the word `obj` or `trailer` stands,
 * whatever the table of contents says, for readers fall back on that; and those in object streams.
 * @throws {Unreadable} when the file cannot be read; {TooDense} when it unpacks to too much
 */
export function pdfObjects(bytes: Buffer): PdfObject[] {
  const reader = new PdfReader(bytes);
  const objects: PdfObject[] = [];
  for (const at of placesOf(bytes, 'trailer')) {
    const value = read(reader, at + 'trailer'.length);
    if (value) objects.push({ number: undefined, value });
  }
  const streams: [PdfValue, number][] = [];
  for (const at of placesOf(bytes, 'obj')) {
    if (bytes.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const value = read(reader, at + 'obj'.length);
    if (!value) continue;
    objects.push({ number: numberBefore(bytes, at), value });
    if (!isObjectStream(value)) continue;
    reader.skipSpace();
    if (reader.word() !== 'stream') continue;
    const lineEnd = bytes[reader.at] === 13 ? 2 : 1;
    streams.push([value, reader.at + lineEnd]);
  }
  // Of an encrypted file nothing more can be read.
  if (objects.some(({ value }) => hasKey(value, 'Encrypt'))) return objects;
  let room = maxUnpacked;
  for (const [dictionary, at] of streams) {
    const unpacked = unpack(dictionary, bytes.subarray(at), room);
    room -= unpacked.length;
    objects.push(...streamObjects(dictionary, unpacked));
  }
  return objects;
}
