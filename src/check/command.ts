import { parseArgs } from 'node:util';
import { isLocale } from '../i18n/locales.ts';
import { contentDir } from '../repository/location.ts';
import { inspect } from './check.ts';
import { formats, isFormat } from './formats.ts';

/** A command of `scripts/content.ts`. */
export interface Command {
  readonly usage: string;
  /**
   * Reads the arguments after the command's name and makes its run, which returns the exit code.
   * @throws when the arguments cannot be understood
   */
  prepare(args: readonly string[]): () => Promise<number>;
}

/** `content check`: reports on the content repository in use; exit code 1 when there is an error. */
export const checkCommand: Command = {
  usage: 'check [--lang lv|en|ru] [--format text|json|github]',
  prepare(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { lang: { type: 'string' }, format: { type: 'string', default: 'text' } },
    });
    const { lang, format } = values;
    if (lang !== undefined && !isLocale(lang)) throw new Error(`Unknown language '${lang}'`);
    if (!isFormat(format)) throw new Error(`Unknown format '${format}'`);
    return async () => {
      const report = await inspect(contentDir(), lang);
      process.stdout.write(formats[format](report));
      return report.counts.errors > 0 ? 1 : 0;
    };
  },
};
