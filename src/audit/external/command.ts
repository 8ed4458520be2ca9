import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command } from '../../check/command.ts';
import { isLocale } from '../../i18n/locales.ts';
import { contentDir } from '../../repository/location.ts';
import { openCache } from './cache.ts';
import { checkLinks } from './links.ts';
import { isLinkReport, linkReports } from './report.ts';

const cacheFile = join('.cache', 'links.json');

/** `content links`: reports on the links to other sites. It never blocks: the exit code is always 0. */
export const linksCommand: Command = {
  usage: 'links [--lang lv|en|ru] [--format text|json|markdown]',
  prepare(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        lang: { type: 'string', default: 'en' },
        format: { type: 'string', default: 'text' },
      },
    });
    const { lang, format } = values;
    if (!isLocale(lang)) throw new Error(`Unknown language '${lang}'`);
    if (!isLinkReport(format)) throw new Error(`Unknown format '${format}'`);
    return async () => {
      const cache = await openCache(cacheFile, Date.now());
      const links = await checkLinks(contentDir(), cache);
      await cache.save();
      process.stdout.write(linkReports[format](links, lang));
      return 0;
    };
  },
};
