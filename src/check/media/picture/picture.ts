import sharp, { type Metadata } from 'sharp';
import { fault, type Fault } from '../faults.ts';
import { maxFramePixels, sizeFaults } from './limits.ts';
import { tellsPlace } from './location.ts';
import { pngFrames } from './pngFrames.ts';

const thumbnail = { width: 16, height: 16, fit: 'fill', kernel: 'nearest' } as const;

async function readHeader(bytes: Buffer): Promise<Metadata | undefined> {
  try {
    return await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata();
  } catch {
    return undefined;
  }
}

/** Unpacks the whole picture within the limits, keeping next to nothing of it. */
async function isDecodable(bytes: Buffer): Promise<boolean> {
  const options = { limitInputPixels: maxFramePixels, failOn: 'error', animated: true } as const;
  try {
    await sharp(bytes, options).resize(thumbnail).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

function framesOf(bytes: Buffer, { format, pages = 1 }: Metadata): number | undefined {
  return format === 'png' ? pngFrames(bytes) : pages;
}

/** The size that a browser makes room for: a GIF says it apart from the sizes of its frames. */
function sizeOf(bytes: Buffer, { format, width, height }: Metadata) {
  if (format !== 'gif') return { width, height };
  return {
    width: Math.max(width, bytes.readUInt16LE(6)),
    height: Math.max(height, bytes.readUInt16LE(8)),
  };
}

/**
 * What is wrong with a picture (PNG, JPEG, WebP, AVIF, GIF): too many pixels or frames, told from
 * its header; broken; or telling where it was taken. `file` is how an editor would name it.
 */
export async function pictureFaults(bytes: Buffer, file: string): Promise<Fault[]> {
  const header = await readHeader(bytes);
  const frames = header && framesOf(bytes, header);
  if (!header || frames === undefined) return [fault('picture-broken', {})];
  const place = tellsPlace(bytes, header.exif) ? [fault('picture-place', { file })] : [];
  const size = sizeFaults({ ...sizeOf(bytes, header), frames });
  if (size.length > 0) return [...size, ...place];
  return (await isDecodable(bytes)) ? place : [fault('picture-broken', {}), ...place];
}
