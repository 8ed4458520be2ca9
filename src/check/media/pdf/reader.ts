import type { PdfValue } from './values.ts';

/** Raised when a file cannot be read within reasonable bounds. */
export class Unreadable extends Error {}

const maxDepth = 100;

/** Values that are read of a file: many times what a document of 25 MB has. */
const maxValues = 3_000_000;

const other: PdfValue = { kind: 'other' };

const white = new Set(Buffer.from('\0\t\n\f\r ', 'latin1'));
const delimiters = new Set(Buffer.from('()<>[]{}/%', 'latin1'));
const code = (character: string) => character.charCodeAt(0);
const [slash, percent, open, close, backslash] = [...'/%()\\'].map(code);
const [less, greater, bracket, endBracket] = [...'<>[]'].map(code);

/**
 * Reads values from any place of a PDF file (ISO 32000-1, 7.2 and 7.3). The steps it may take are
 * bounded over all its reading, so that a file cannot make it read the same bytes again and again.
 */
export class PdfReader {
  readonly bytes: Buffer;
  at = 0;
  #steps: number;
  #values = maxValues;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.#steps = 4 * bytes.length + 100_000;
  }

  /** Goes one byte on. @throws {Unreadable} when too many steps were taken */
  #step(): void {
    this.at += 1;
    this.#steps -= 1;
    if (this.#steps < 0) throw new Unreadable('too many steps');
  }

  #isRegular(): boolean {
    const byte = this.bytes[this.at];
    return byte !== undefined && !white.has(byte) && !delimiters.has(byte);
  }

  /** Passes over white space and comments. */
  skipSpace(): void {
    for (let byte = this.bytes[this.at]; byte !== undefined; byte = this.bytes[this.at]) {
      if (byte === percent) while (!this.#isLineEnd()) this.#step();
      else if (white.has(byte)) this.#step();
      else return;
    }
  }

  #isLineEnd(): boolean {
    const byte = this.bytes[this.at];
    return byte === undefined || byte === 10 || byte === 13;
  }

  /** The next run of regular characters; empty when something else comes first. */
  word(): string {
    const start = this.at;
    while (this.#isRegular()) this.#step();
    return this.bytes.toString('latin1', start, Math.min(this.at, start + 128));
  }

  #string(): void {
    let depth = 0;
    do {
      const byte = this.bytes[this.at];
      if (byte === undefined) return;
      if (byte === backslash) this.#step();
      else if (byte === open) depth += 1;
      else if (byte === close) depth -= 1;
      this.#step();
    } while (depth > 0);
  }

  #hexString(): void {
    while (this.at < this.bytes.length && this.bytes[this.at] !== greater) this.#step();
    this.#step();
  }

  /** The values up to the end of a list or dictionary, references put together. */
  #items(depth: number): PdfValue[] {
    const items: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      const byte = this.bytes[this.at];
      if (byte === undefined) return items;
      if (byte === endBracket || byte === greater) {
        this.#step();
        if (byte === greater && this.bytes[this.at] === greater) this.#step();
        return items;
      }
      const item = this.value(depth + 1);
      if (item !== 'R') {
        items.push(item);
        continue;
      }
      const [target, generation] = items.slice(-2);
      if (target?.kind === 'number' && generation?.kind === 'number') {
        items.splice(-2, 2, { kind: 'reference', target: target.value });
      } else items.push(other);
    }
  }

  /**
   * The next value; `R` for the word that ends a reference.
   * @throws {Unreadable} when values are nested too deeply or too much was read
   */
  value(depth = 0): PdfValue | 'R' {
    if (depth > maxDepth) throw new Unreadable('nested too deeply');
    this.#values -= 1;
    if (this.#values < 0) throw new Unreadable('too many values');
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === slash) {
      this.#step();
      const hex = /#([0-9a-f]{2})/gi;
      const name = this.word().replace(hex, (_, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 16)),
      );
      return { kind: 'name', name };
    }
    if (byte === less && this.bytes[this.at + 1] === less) {
      this.at += 2;
      return { kind: 'dictionary', items: this.#items(depth) };
    }
    if (byte === bracket) {
      this.#step();
      return { kind: 'list', items: this.#items(depth) };
    }
    if (byte === open) this.#string();
    else if (byte === less) this.#hexString();
    else {
      const word = this.word();
      if (word === 'R') return 'R';
      if (/^[+-]?\d+(?:\.\d*)?$/.test(word)) return { kind: 'number', value: Number(word) };
      if (word === '') this.#step();
    }
    return other;
  }
}
