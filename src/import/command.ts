import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command } from '../check/command.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { contentDir } from '../repository/location.ts';
import { readLanguages } from './directory.ts';
import { planFrom } from './importTable.ts';
import { importWords } from './messages/importWords.ts';
import type { Plan } from './plan.ts';
import { Refusal, type Problem } from './problem.ts';
import { problemLine, report } from './report.ts';
import { writeFiles } from './writing.ts';

interface Options {
  readonly table: string;
  readonly mapping: string;
  readonly language: Locale | undefined;
  readonly isDry: boolean;
  readonly overwrites: boolean;
}

/** Rows between two signs of life. */
const stride = 100;

/** Says on a terminal how far a long table has come. */
function progress(language: Locale): (done: number, all: number) => void {
  const { isTTY } = process.stderr;
  return (done, all) => {
    if (!isTTY || all < stride || (done % stride !== 0 && done !== all)) return;
    const end = done === all ? '\r\u001b[K' : '';
    process.stderr.write(`\r${importWords[language].progress(done, all)}${end}`);
  };
}

function complain(path: string, problems: readonly Problem[], language: Locale): number {
  const lines = problems.map((one) => problemLine(path, one, language));
  const closing = importWords[language].nothingWritten(problems.length);
  process.stderr.write(`${[...lines, closing].join('\n')}\n`);
  return 1;
}

function shownPath(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside.startsWith('..') ? path : inside;
}

async function apply({ steps }: Plan, language: Locale, isDry: boolean): Promise<number> {
  if (!isDry) await writeFiles(steps.flatMap(({ files }) => files));
  const end = isDry ? `${importWords[language].dryRun}\n` : '';
  process.stdout.write(report(steps, language) + end);
  return 0;
}

async function run({ table, mapping, language, isDry, overwrites }: Options): Promise<number> {
  let words = language ?? 'en';
  try {
    const dir = contentDir();
    const languages = await readLanguages(dir);
    words = language ?? languages[0];
    const today = new Date().toISOString().slice(0, 10);
    const onRow = progress(words);
    const request = { contentDir: dir, languages, table, mapping, overwrites, today, onRow };
    const plan = await planFrom(request);
    if (plan.problems.length > 0) return complain(shownPath(table), plan.problems, words);
    return await apply(plan, words, isDry);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return complain(shownPath(error.path), error.problems, words);
  }
}

/**
 * `content import organisations`: makes and updates profiles from a table; exit code 1, and nothing
 * written, when anything in it is wrong.
 */
export const importCommand: Command = {
  usage:
    'import organisations <file.csv|file.xlsx> --map <mapping.yaml> [--dry-run] [--overwrite] [--lang lv|en|ru]',
  prepare(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        map: { type: 'string' },
        lang: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        overwrite: { type: 'boolean', default: false },
      },
    });
    const [what, table, ...more] = positionals;
    const { map: mapping, lang: language } = values;
    if (what !== 'organisations') throw new Error('Only organisations can be imported');
    if (table === undefined || more.length > 0) throw new Error('Name one table');
    if (mapping === undefined) throw new Error('Name the mapping: --map mapping.yaml');
    if (language !== undefined && !isLocale(language)) {
      throw new Error(`Unknown language '${language}'`);
    }
    const options = { isDry: values['dry-run'], overwrites: values.overwrite };
    return async () => run({ table, mapping, language, ...options });
  },
};
