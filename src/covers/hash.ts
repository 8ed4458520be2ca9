/** FNV-1a (Fowler, Noll, Vo), 32 bits: spreads similar texts over all whole numbers from 0 on. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  }
  return value;
}
