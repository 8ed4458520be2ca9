import { spawn, type ChildProcess } from 'node:child_process';
import { watchTree } from './processTree.ts';

/** A line that a command printed, and how far it was then. */
export interface LogLine {
  readonly text: string;
  /** Seconds since the command began. */
  readonly at: number;
  /** Seconds of processor time that it had used by then, where the system tells. */
  readonly cpu: number | undefined;
}

export interface Run {
  readonly seconds: number;
  /** User and system time of the command and all it started, in seconds; undefined off Linux. */
  readonly cpu: number | undefined;
  /** Peak resident memory of the command and all it started, in bytes; undefined off Linux. */
  readonly memory: number | undefined;
  readonly lines: readonly LogLine[];
}

/** Every how many milliseconds memory and time are read. */
const interval = 100;

const running = new Set<ChildProcess>();

/** Ends the commands that are still running, for when the benchmark itself is told to end. */
export function stopRunning(): void {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a command to its end and measures it.
 * @throws with the last lines of its output when it fails
 */
export function run(
  command: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const [file = '', ...args] = command;
  const begin = performance.now();
  const lines: LogLine[] = [];
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const read = child.pid === undefined ? undefined : watchTree(child.pid);
  let used: { cpu: number; memory: number } | undefined;
  const sample = () => {
    const now = read?.();
    if (now) used = { cpu: now.cpu, memory: Math.max(now.memory, used?.memory ?? 0) };
  };
  const timer = setInterval(sample, interval);
  const elapsed = () => (performance.now() - begin) / 1000;
  let rest = '';
  const listen = (chunk: Buffer) => {
    const [...texts] = (rest + chunk.toString()).split('\n');
    rest = texts.pop() ?? '';
    lines.push(...texts.map((text) => ({ text, at: elapsed(), cpu: used?.cpu })));
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((resolve, reject) => {
    const end = () => {
      clearInterval(timer);
      running.delete(child);
    };
    child.on('error', (error) => {
      end();
      reject(error);
    });
    child.on('close', (code) => {
      end();
      if (code === 0) resolve({ seconds: elapsed(), cpu: used?.cpu, memory: used?.memory, lines });
      else
        reject(
          new Error(
            `${command.join(' ')} failed:\n${lines
              .slice(-20)
              .map(({ text }) => text)
              .join('\n')}\n${rest}`,
          ),
        );
    });
  });
}
