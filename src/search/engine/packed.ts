/** What the files of a Pagefind index are made of: CBOR (RFC 8949) with these kinds of values only. */
export type Packed = number | string | readonly Packed[];

const unsigned = 0;
const negative = 1;
const text = 3;
const array = 4;

/** How many bytes follow the first one, by its lower five bits; lower numbers stand for themselves. */
const widths: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

const decoder = new TextDecoder();

/** Reads packed values one after the other, or passes them over without making anything of them. */
export class PackedReader {
  readonly #bytes: Uint8Array;
  /** Where the next value begins. */
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  get isAtEnd(): boolean {
    return this.position === this.#bytes.length;
  }

  /** @throws when there is a kind of value that Pagefind's files do not have */
  value(): Packed {
    const first = this.#bytes[this.position] ?? 0;
    const kind = first >> 5;
    if (kind === array) return Array.from({ length: this.items() }, () => this.value());
    const size = this.#size();
    if (kind === unsigned) return size;
    if (kind === negative) return -1 - size;
    if (kind !== text) throw new Error(`Packed kind ${String(kind)} is not known`);
    this.position += size;
    return decoder.decode(this.#bytes.subarray(this.position - size, this.position));
  }

  /** The number that begins here. */
  number(): number {
    const kind = (this.#bytes[this.position] ?? 0) >> 5;
    const size = this.#size();
    if (kind === unsigned) return size;
    if (kind !== negative) throw new Error('A number of the index is missing');
    return -1 - size;
  }

  /** How many values the list has that begins here; they follow. */
  items(): number {
    const kind = (this.#bytes[this.position] ?? 0) >> 5;
    if (kind !== array) throw new Error('A list of the index is missing');
    return this.#size();
  }

  /** Passes over as many values as are given. */
  skip(count = 1): void {
    for (let left = count; left > 0; left -= 1) {
      const kind = (this.#bytes[this.position] ?? 0) >> 5;
      const size = this.#size();
      if (kind === array) left += size;
      else if (kind === text) this.position += size;
    }
  }

  #size(): number {
    const low = (this.#bytes[this.position++] ?? 0) & 31;
    if (low < 24) return low;
    const width = widths[low];
    if (width === undefined) throw new Error(`Packed size ${String(low)} is not known`);
    let size = 0;
    for (let read = 0; read < width; read += 1)
      size = size * 256 + (this.#bytes[this.position++] ?? 0);
    return size;
  }
}

/**
 * Reads the one packed value that fills `bytes`.
 * @throws when it is of a kind that Pagefind's files do not have, or not the only one
 */
export function unpack(bytes: Uint8Array): Packed {
  const reader = new PackedReader(bytes);
  const read = reader.value();
  if (!reader.isAtEnd) throw new Error('There is more or less than one packed value');
  return read;
}

/** A packed list; anything else is not as Pagefind writes it. */
export function rows(value: Packed | undefined): readonly Packed[] {
  if (typeof value !== 'object') throw new Error('A list of the index is missing');
  return value;
}
