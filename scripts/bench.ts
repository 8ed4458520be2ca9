import { writeFile } from 'node:fs/promises';
import { readArguments, usage } from './bench/arguments.ts';
import { measure } from './bench/measure.ts';
import { report } from './bench/report.ts';
import { inWorkspace } from './bench/workspace.ts';

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Exit codes: 1 when a build failed, 2 when the command line cannot be understood. */
async function main(args: readonly string[]): Promise<number> {
  let wanted;
  try {
    wanted = readArguments(args);
  } catch (error) {
    process.stderr.write(`${words(error)}\n\nUsage: ${usage}\n`);
    return 2;
  }
  const settings = wanted;
  try {
    const say = (doing: string) => process.stderr.write(`${doing} …\n`);
    const figures = await inWorkspace((workspace) => measure(settings, workspace, say));
    process.stdout.write(`${report(figures)}\n`);
    if (settings.json) await writeFile(settings.json, `${JSON.stringify(figures, undefined, 2)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${words(error)}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
