import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../i18n/locales.ts';
import { dictionaryFolder, dictionaryPackages } from './dictionaryFiles.ts';

async function sources(): Promise<string[]> {
  const names = (await readdir(import.meta.dirname)).filter((name) => /^[^.]+\.ts$/.test(name));
  return Promise.all(
    names.sort().map(async (name) => readFile(join(import.meta.dirname, name), 'utf8')),
  );
}

/**
 * Names the table that `buildLexicon` makes of these forms: the same name, the same bytes. It is a
 * hash of the forms, the dictionaries' versions and the code, in a few milliseconds.
 * @throws when a dictionary is not installed
 */
export async function lexiconKey(
  locale: Locale,
  forms: ReadonlyMap<string, number>,
): Promise<string> {
  const packages = await Promise.all(
    dictionaryPackages[locale].map(async (name) =>
      readFile(join(dictionaryFolder(name), 'package.json'), 'utf8'),
    ),
  );
  const hash = createHash('sha256');
  for (const text of [locale, ...packages, ...(await sources())]) hash.update(text).update('\0');
  for (const [form, count] of [...forms].sort(([one], [other]) => (one < other ? -1 : 1))) {
    hash.update(`${form} ${String(count)}\0`);
  }
  return hash.digest('hex').slice(0, 32);
}
