import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { evaluationShape } from './searchEval/evaluation.ts';
import { evaluate } from './searchEval/run.ts';

const usage = 'npm run search:eval -- FILE.json';

/** Exit codes: 1 when the evaluation failed, 2 when the command line cannot be understood. */
async function main([file, ...rest]: readonly string[]): Promise<number> {
  if (file === undefined || rest.length > 0) {
    process.stderr.write(`Usage: ${usage}\n`);
    return 2;
  }
  try {
    const read = evaluationShape.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
    process.stdout.write(`${JSON.stringify(await evaluate(read.data))}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
