import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale } from '../../i18n/locales.ts';
import { contentDir } from '../../repository/location.ts';
import { displayed } from '../check.ts';
import type { Command } from '../command.ts';
import { listDue, readSiteFacts } from './profiles.ts';
import { dueFormats, isDueFormat } from './report.ts';
import { dueWords } from './words.ts';

/** Days that one may look ahead: ten years. */
const farthest = 3650;

function readDays(text: string): number {
  const days = Number(text);
  if (/^\d+$/.test(text) && days <= farthest) return days;
  throw new Error(`--within wants a number of days up to ${String(farthest)}, not '${text}'`);
}

/**
 * `content due`: lists the profiles whose facts have to be confirmed, now or within so many days.
 * It never blocks: the exit code is 0, and 1 only when site.yaml cannot be read.
 */
export const dueCommand: Command = {
  usage: 'due [--within DAYS] [--lang lv|en|ru] [--format text|json]',
  prepare(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        within: { type: 'string', default: '0' },
        lang: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    });
    const { lang, format } = values;
    const within = readDays(values.within);
    if (lang !== undefined && !isLocale(lang)) throw new Error(`Unknown language '${lang}'`);
    if (!isDueFormat(format)) throw new Error(`Unknown format '${format}'`);
    return async () => {
      const dir = contentDir();
      const site = await readSiteFacts(dir);
      if (!site) {
        const path = displayed(join(dir, 'site.yaml'));
        process.stderr.write(`${dueWords[lang ?? 'en'].broken(path)}\n`);
        return 1;
      }
      const list = await listDue(dir, site, within);
      process.stdout.write(dueFormats[format](list, lang ?? site.languages[0]));
      return 0;
    };
  },
};
