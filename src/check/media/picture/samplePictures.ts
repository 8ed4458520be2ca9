import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A black PNG; with `frames`, one that says it moves. */
export function samplePng(width: number, height: number, frames?: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const moving = Buffer.alloc(8);
  moving.writeUInt32BE(frames ?? 0);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(frames === undefined ? [] : [chunk('acTL', moving)]),
    chunk('IDAT', deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A GIF of so many frames of one pixel, which says it is as large as wanted. */
export function sampleGif(frames: number, width = 1, height = 1): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  const palette = [0x80, 0, 0, 0, 0, 0, 255, 255, 255];
  const control = [0x21, 0xf9, 4, 0, 1, 0, 0, 0];
  const image = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
  const frame = Buffer.from([...control, ...image]);
  return Buffer.concat([
    Buffer.from('GIF89a'),
    size,
    Buffer.from(palette),
    ...Array.from({ length: frames }, () => frame),
    Buffer.from([0x3b]),
  ]);
}

/** Formats of pictures that sharp writes. */
export type PictureFormat = 'png' | 'jpeg' | 'webp' | 'avif' | 'gif';

/** A picture of noise, which no format packs to nothing. */
export function sampleNoise(width = 64, height = 48): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = (index * 7919) >> 3;
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A moving WebP of so many frames, each of another grey. */
export async function sampleMovingWebp(frames: number): Promise<Buffer> {
  const pixels = Buffer.alloc(frames * 16 * 3);
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = (index / 48) * 5;
  const raw = { width: 4, height: 4 * frames, channels: 3, pageHeight: 4 } as const;
  return sharp(pixels, { raw }).webp({ lossless: true }).toBuffer();
}

/** A photo of Riga that says so in its EXIF data. */
export async function samplePlacedPhoto(format: PictureFormat): Promise<Buffer> {
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '56/1 57/1 0/1', GPSLongitude: '24/1 6/1 0/1' };
  return sampleNoise()
    .withExif({ IFD0: { Copyright: 'Test' }, IFD3: place })
    .toFormat(format)
    .toBuffer();
}
