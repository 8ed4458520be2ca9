import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sampleNoise, samplePlacedPhoto, type PictureFormat } from './picture/samplePictures.ts';
import { pictureFaults } from './picture/picture.ts';
import { samplePdf } from './sampleFiles.ts';
import { stripPicture } from './strip.ts';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'strip-'));
});

afterEach(async () => rm(dir, { recursive: true }));

it.each<[PictureFormat, string]>([
  ['jpeg', 'photo.jpg'],
  ['png', 'photo.png'],
  ['webp', 'photo.webp'],
  ['avif', 'photo.avif'],
])(
  'a place is taken out of a picture (%s), and nothing is left beside it',
  async (format, name) => {
    const file = join(dir, name);
    const before = await samplePlacedPhoto(format);
    expect(await pictureFaults(before, name)).toHaveLength(1);
    await writeFile(file, before);
    await stripPicture(file);
    const after = await readFile(file);
    expect(await pictureFaults(after, name)).toEqual([]);
    expect((await sharp(after).metadata()).exif).toBeUndefined();
    expect(await readdir(dir)).toEqual([name]);
  },
);

it('a picture that lies on its side stands afterwards', async () => {
  const file = join(dir, 'photo.jpg');
  await writeFile(
    file,
    await sampleNoise(40, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
  );
  await stripPicture(file);
  const { width, height, orientation } = await sharp(file).metadata();
  expect({ width, height, orientation }).toEqual({ width: 20, height: 40, orientation: undefined });
});

it('what is no picture, broken or a link stays as it is', async () => {
  const photo = await samplePlacedPhoto('jpeg');
  const files = { 'form.pdf': samplePdf(), 'half.jpg': photo.subarray(0, photo.length / 2) };
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(join(dir, name), bytes);
    await expect(stripPicture(join(dir, name))).rejects.toThrow();
    expect(await readFile(join(dir, name))).toEqual(Buffer.from(bytes));
  }
  await writeFile(join(dir, 'photo.jpg'), photo);
  await symlink('photo.jpg', join(dir, 'link.jpg'));
  await expect(stripPicture(join(dir, 'link.jpg'))).rejects.toThrow('not a file');
  await expect(stripPicture(join(dir, 'none.jpg'))).rejects.toThrow();
});
