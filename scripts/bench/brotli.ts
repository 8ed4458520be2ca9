import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a file as a CDN sends it: brotli at its best, or as it is where that is smaller. */
export function brotliSize(bytes: Buffer): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return Math.min(bytes.length, brotliCompressSync(bytes, { params }).length);
}
