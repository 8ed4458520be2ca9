import { auditCommand } from '../src/audit/command.ts';
import { linksCommand } from '../src/audit/external/command.ts';
import { checkCommand, type Command } from '../src/check/command.ts';
import { dueCommand } from '../src/check/due/command.ts';
import { stripCommand } from '../src/check/media/strip.ts';
import { hashCommand } from '../src/check/hashCommand.ts';
import { importCommand } from '../src/import/command.ts';

const commands = new Map<string | undefined, Command>([
  ['check', checkCommand],
  ['due', dueCommand],
  ['hash', hashCommand],
  ['audit', auditCommand],
  ['links', linksCommand],
  ['strip', stripCommand],
  ['import', importCommand],
]);

/** Exit code of a command line that cannot be understood. */
const misused = 2;

function explain(reason: string): number {
  const lines = [...commands.values()].map(({ usage }) => `  npm run content -- ${usage}`);
  process.stderr.write(`${reason}\n\nUsage:\n${lines.join('\n')}\n`);
  return misused;
}

function prepare(name: string | undefined, args: readonly string[]): () => Promise<number> {
  const command = commands.get(name);
  if (!command) throw new Error(name === undefined ? 'No command' : `Unknown command '${name}'`);
  return command.prepare(args);
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  let run: () => Promise<number>;
  try {
    run = prepare(name, args);
  } catch (error) {
    return explain(error instanceof Error ? error.message : String(error));
  }
  return run();
}

process.exitCode = await main(process.argv.slice(2));
