/** What the files of a Pagefind index are made of: CBOR (RFC 8949) with these kinds of values only. */
export type Packed = number | string | readonly Packed[];

const unsigned = 0;
const text = 3;
const array = 4;

/** How many bytes follow the first one, by its lower five bits; lower numbers stand for themselves. */
const widths: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

/**
 * Reads one packed value that fills `bytes`.
 * @throws when there is a kind of value that Pagefind's filters and metadata do not have
 */
export function unpack(bytes: Buffer): Packed {
  let position = 0;

  function head(): readonly [kind: number, size: number] {
    const first = bytes.readUInt8(position++);
    const low = first & 31;
    if (low < 24) return [first >> 5, low];
    const width = widths[low];
    if (width === undefined) throw new Error(`Packed size ${String(low)} is not known`);
    position += width;
    return [first >> 5, bytes.readUIntBE(position - width, width)];
  }

  function value(): Packed {
    const [kind, size] = head();
    if (kind === unsigned) return size;
    if (kind === array) return Array.from({ length: size }, value);
    if (kind !== text) throw new Error(`Packed kind ${String(kind)} is not known`);
    position += size;
    return bytes.toString('utf8', position - size, position);
  }

  const read = value();
  if (position !== bytes.length) throw new Error('There is more than one packed value');
  return read;
}

function packedHead(kind: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(kind << 5) | size]);
  const [low, width] =
    Object.entries(widths).find(([, candidate]) => size < 256 ** candidate) ?? [];
  if (low === undefined || width === undefined) throw new Error(`${String(size)} is too large`);
  const bytes = Buffer.alloc(1 + width);
  bytes.writeUInt8((kind << 5) | Number(low));
  bytes.writeUIntBE(size, 1, width);
  return bytes;
}

/** Packs a value in the fewest bytes. */
export function pack(value: Packed): Buffer {
  if (typeof value === 'number') return packedHead(unsigned, value);
  if (typeof value === 'string') {
    const bytes = Buffer.from(value);
    return Buffer.concat([packedHead(text, bytes.length), bytes]);
  }
  return Buffer.concat([packedHead(array, value.length), ...value.map(pack)]);
}
