import { appendFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isLocale } from '../i18n/locales.ts';
import { contentDir } from '../repository/location.ts';
import { isTracked } from './changedFiles.ts';
import { inspect, type Report } from './check.ts';
import { formats, isFormat } from './formats.ts';
import { formatSummary } from './jobSummary.ts';
import { noGit } from './noGit.ts';

/** A command of `scripts/content.ts`. */
export interface Command {
  readonly usage: string;
  /**
   * Reads the arguments after the command's name and makes its run, which returns the exit code.
   * @throws when the arguments cannot be understood
   */
  prepare(args: readonly string[]): () => Promise<number>;
}

/** Adds the report to the page of a job of GitHub Actions, where there is one. */
async function summarise(report: Report, format: string): Promise<void> {
  const page = process.env['GITHUB_STEP_SUMMARY'];
  if (format === 'github' && page) await appendFile(page, formatSummary(report));
}

/**
 * `content check`: reports on the content repository in use; exit code 1 when there is an error, 2
 * when only changes are asked for and git does not know them.
 */
export const checkCommand: Command = {
  usage: 'check [--changed] [--lang lv|en|ru] [--format text|json|github]',
  prepare(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        changed: { type: 'boolean', default: false },
        lang: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    });
    const { lang, format, changed } = values;
    if (lang !== undefined && !isLocale(lang)) throw new Error(`Unknown language '${lang}'`);
    if (!isFormat(format)) throw new Error(`Unknown format '${format}'`);
    return async () => {
      const dir = contentDir();
      if (changed && !(await isTracked(dir))) {
        process.stderr.write(`${lang === undefined ? noGit.en : noGit[lang]}\n`);
        return 2;
      }
      const report = await inspect(dir, lang, { isCached: true, changedOnly: changed });
      process.stdout.write(formats[format](report));
      await summarise(report, format);
      return report.counts.errors > 0 ? 1 : 0;
    };
  },
};
