import { readArguments, usage } from './corpus/arguments.ts';
import { writeCorpus } from './corpus/write.ts';

/** Exit codes: 1 when writing failed, 2 when the command line cannot be understood. */
async function main(args: readonly string[]): Promise<number> {
  let wanted;
  try {
    wanted = readArguments(args);
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\n\nUsage: ${usage}\n`,
    );
    return 2;
  }
  try {
    const isTerminal = process.stderr.isTTY;
    const written = await writeCorpus(wanted.out, wanted, (files) => {
      if (isTerminal) process.stderr.write(`\r${files} files …`);
      else if (files % 1024 === 0) process.stderr.write(`${files} files …\n`);
    });
    const size = (written.bytes / 1e6).toFixed(1);
    process.stderr.write(isTerminal ? '\r' : '');
    process.stdout.write(
      `${written.files} files (${size} MB) in ${wanted.out}: ${written.entries} entries with ${written.bodies} bodies, ` +
        `of them ${wanted.entries} of about 560 words and ${wanted.organisations} organisations\n`,
    );
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
