import { lstat, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Command } from '../command.ts';
import { nameFaults } from './inspect.ts';
import { contentDir } from '../../repository/location.ts';
import { replaceFile } from '../../repository/replaceFile.ts';
import { maxFramePixels } from './picture/limits.ts';
import { typeOf } from './signatures.ts';

/** How each format is written again: near enough to the original that nobody sees a difference. */
const writers: ReadonlyMap<string, (picture: Sharp) => Sharp> = new Map([
  ['jpeg', (picture) => picture.jpeg({ quality: 92 })],
  ['png', (picture) => picture.png()],
  ['webp', (picture) => picture.webp({ quality: 92 })],
  ['avif', (picture) => picture.avif({ quality: 80 })],
]);

/** A path as it was given, or as the check names it: within the content repository. */
async function located(file: string): Promise<string> {
  const isHere = await lstat(file).then(
    () => true,
    () => false,
  );
  return isHere ? resolve(file) : resolve(contentDir(), file);
}

/**
 * Writes a picture anew without metadata (place, camera, author), turned as it was meant to be seen,
 * its colours kept. The file is replaced at once or not at all.
 * @throws when it is not a JPEG, PNG, WebP or AVIF picture, or is broken
 */
export async function stripPicture(file: string): Promise<void> {
  const path = await located(file);
  if (!(await lstat(path)).isFile()) throw new Error(`${file}: not a file`);
  const bytes = await readFile(path);
  const write = writers.get(typeOf(bytes) ?? '');
  if (!write || nameFaults(file).length > 0) {
    throw new Error(`${file}: not a jpg, png, webp or avif picture`);
  }
  const options = { limitInputPixels: maxFramePixels, failOn: 'error', animated: true } as const;
  const picture = sharp(bytes, options).autoOrient().keepIccProfile();
  const stripped = await write(picture).toBuffer();
  await replaceFile(path, stripped);
}

/** `content strip`: takes the metadata out of pictures; exit code 1 when one of them fails. */
export const stripCommand: Command = {
  usage: 'strip <picture…>',
  prepare(args) {
    const [odd] = args.filter((arg) => arg.startsWith('-'));
    if (odd !== undefined) throw new Error(`Unknown option '${odd}'`);
    if (args.length === 0) throw new Error('No picture');
    return async () => {
      let exitCode = 0;
      for (const file of args) {
        try {
          await stripPicture(file);
          process.stdout.write(`${file}\n`);
        } catch (error) {
          process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
          exitCode = 1;
        }
      }
      return exitCode;
    };
  },
};
