import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Locale } from '../../i18n/locales.ts';
import { readDictionary, type Dictionary } from './hunspell.ts';

/** The npm packages with the dictionaries of a language; the affix file of the first holds for all. */
export const dictionaryPackages: Readonly<Record<Locale, readonly [string, ...string[]]>> = {
  lv: ['dictionary-lv'],
  en: ['dictionary-en', 'dictionary-en-gb'],
  ru: ['dictionary-ru'],
};

const { resolve } = createRequire(import.meta.url);

/** The folder of an installed dictionary. */
export function dictionaryFolder(name: string): string {
  try {
    return dirname(resolve(name));
  } catch (error) {
    throw new Error(`The npm package ${name} is missing: search needs it. Run npm ci.`, {
      cause: error,
    });
  }
}

/**
 * Reads the dictionary of a language from the installed packages.
 * @throws when a package is not installed; the message names it
 */
export async function loadDictionary(locale: Locale): Promise<Dictionary> {
  const folders = dictionaryPackages[locale].map(dictionaryFolder);
  const [aff] = await Promise.all(folders.map(async (dir) => readFile(join(dir, 'index.aff'))));
  const dics = await Promise.all(folders.map(async (dir) => readFile(join(dir, 'index.dic'))));
  return readDictionary(aff ?? new Uint8Array(), dics);
}
