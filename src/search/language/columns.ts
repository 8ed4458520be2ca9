/** Writes numbers and words one after the other, as `readColumns` reads them. */
export interface ColumnWriter {
  /** Whole numbers from 0 on, smaller ones in fewer bytes. */
  numbers(values: readonly number[]): void;
  text(value: string): void;
  bytes(): Uint8Array;
}

/** Reads what `writeColumns` has written, in the same order. */
export interface ColumnReader {
  numbers(): number[];
  text(): string;
}

/** Begins a table of columns. */
export function writeColumns(): ColumnWriter {
  const bytes: number[] = [];
  function number(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  }
  return {
    numbers(values) {
      number(values.length);
      values.forEach(number);
    },
    text(value) {
      const encoded = new TextEncoder().encode(value);
      number(encoded.length);
      for (const byte of encoded) bytes.push(byte);
    },
    bytes: () => Uint8Array.from(bytes),
  };
}

/** Opens a table of columns. Beyond its end there is nothing but zeros and empty texts. */
export function readColumns(bytes: Uint8Array): ColumnReader {
  let position = 0;
  function number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[position++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
  return {
    numbers() {
      const length = number();
      const values: number[] = [];
      // A table that is cut off ends the column.
      while (values.length < length && position < bytes.length) values.push(number());
      return values;
    },
    text() {
      const end = number() + position;
      const encoded = bytes.subarray(position, end);
      position = end;
      return new TextDecoder().decode(encoded);
    },
  };
}
