import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command } from '../check/command.ts';
import { formats, isFormat } from '../check/formats.ts';
import { isLocale } from '../i18n/locales.ts';
import { audit } from './audit.ts';

/** `content audit`: reports on the site built into `OUT_DIR`; exit code 1 when there is an error. */
export const auditCommand: Command = {
  usage: 'audit [--lang lv|en|ru] [--format text|json|github]',
  prepare(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { lang: { type: 'string' }, format: { type: 'string', default: 'text' } },
    });
    const { lang, format } = values;
    if (lang !== undefined && !isLocale(lang)) throw new Error(`Unknown language '${lang}'`);
    if (!isFormat(format)) throw new Error(`Unknown format '${format}'`);
    return async () => {
      // Only here: it reads site.yaml, which other commands have to find fault with first.
      const { basePath, defaultLocale, siteUrl } = await import('../site.ts');
      const dir = resolve(process.env['OUT_DIR'] ?? 'dist');
      const report = await audit({ dir, url: siteUrl, basePath }, lang ?? defaultLocale);
      process.stdout.write(formats[format](report));
      return report.counts.errors > 0 ? 1 : 0;
    };
  },
};
