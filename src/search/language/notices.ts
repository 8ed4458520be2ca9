import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../i18n/locales.ts';
import { dictionaryFolder, dictionaryPackages } from './dictionaryFiles.ts';

/** Where the text of a licence is to be had that a package names without holding it. */
const licenceTexts: Readonly<Record<string, string>> = {
  'LGPL-2.1': 'https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html',
};

async function noticeOf(name: string): Promise<string> {
  const folder = dictionaryFolder(name);
  // A package.json of npm's always holds these.
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const text = licenceTexts[license];
  return [
    `${name} ${version} (https://www.npmjs.com/package/${name}), licence: ${license}${text ? `, ${text}` : ''}`,
    (await readFile(join(folder, 'license'), 'utf8')).trim(),
  ].join('\n\n');
}

/**
 * The notice that has to be published beside the table of a language: what it is made from, and
 * the licence of that.
 * @throws when a dictionary is not installed
 */
export async function lexiconNotice(locale: Locale): Promise<string> {
  const notices = await Promise.all(dictionaryPackages[locale].map(noticeOf));
  return `${[
    'The table of word forms in this folder is derived from the spelling dictionaries named below:',
    'the forms of the words that occur on this site were generated with their rules, joined by the',
    'word to which they belong and packed. The dictionaries themselves are not changed, and the',
    "program that makes the table is part of this site's source.",
  ].join('\n')}\n\n${notices.join('\n\n---\n\n')}\n`;
}
