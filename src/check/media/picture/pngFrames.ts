/** Bytes of a chunk beside its data: length, type, checksum. */
const chunkFrame = 12;
const signature = 8;

/**
 * How many frames a PNG says it has (the acTL chunk of animated PNG, of which sharp knows nothing);
 * undefined when its chunks do not lead to its end.
 */
export function pngFrames(bytes: Buffer): number | undefined {
  let frames = 1;
  let at = signature;
  while (at + chunkFrame <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (at + chunkFrame + length > bytes.length) return undefined;
    if (type === 'IEND') return frames;
    if (type === 'acTL' && length >= 8) frames = bytes.readUInt32BE(at + 8);
    at += chunkFrame + length;
  }
  return undefined;
}
