import { fault, type Fault } from '../faults.ts';

/** The size of a picture as its header tells it. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
}

/** The longest side of a picture. */
const maxSide = 10_000;
const maxMegapixels = 50;
const maxFrames = 300;

/** All frames of a moving picture together, in pixels: what a reader's device has to unpack. */
export const maxFramePixels = 100_000_000;

/** Holds the size of a picture against the limits, before anything is unpacked. */
export function sizeFaults({ width, height, frames }: PictureSize): Fault[] {
  const isLarge = Math.max(width, height) > maxSide || width * height > maxMegapixels * 1_000_000;
  if (isLarge) {
    return [fault('picture-pixels', { width, height, side: maxSide, megapixels: maxMegapixels })];
  }
  const most = Math.min(maxFrames, Math.floor(maxFramePixels / Math.max(1, width * height)));
  return frames > 1 && frames > most ? [fault('picture-frames', { frames, limit: most })] : [];
}
