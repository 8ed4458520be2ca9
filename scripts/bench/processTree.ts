import { readdirSync, readFileSync } from 'node:fs';

/** What a process and everything it started have used so far. */
export interface Usage {
  /** User and system time, in seconds. */
  readonly cpu: number;
  /** Resident memory at this moment, in bytes; pages that processes share count for each. */
  readonly memory: number;
}

interface ProcessState {
  readonly pid: number;
  readonly parent: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Linux counts times in /proc in hundredths of a second on every architecture (USER_HZ). */
const ticks = 100;
const pageBytes = 4096;

/** One line of /proc/<pid>/stat; the name in parentheses may hold anything. */
export function parseStat(text: string): ProcessState {
  const pid = Number.parseInt(text, 10);
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const at = (number: number) => Number(fields[number - 3] ?? 0);
  return { pid, parent: at(4), cpu: (at(14) + at(15)) / ticks, memory: at(24) * pageBytes };
}

function allProcesses(): ProcessState[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      return [parseStat(readFileSync(`/proc/${name}/stat`, 'utf8'))];
    } catch {
      // It ended between listing and reading.
      return [];
    }
  });
}

/** The process and all it started, directly or not. */
export function descendants(processes: readonly ProcessState[], root: number): ProcessState[] {
  const byParent = Map.groupBy(processes, ({ parent }) => parent);
  const found = processes.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...(byParent.get(pid) ?? []));
  return found;
}

/**
 * Watches a process tree. Call the returned function often: what a process used after the last call
 * before its end is lost. Undefined where there is no /proc.
 */
export function watchTree(root: number): (() => Usage) | undefined {
  if (process.platform !== 'linux') return undefined;
  const cpu = new Map<number, number>();
  return () => {
    const tree = descendants(allProcesses(), root);
    for (const one of tree) cpu.set(one.pid, one.cpu);
    return {
      cpu: [...cpu.values()].reduce((sum, each) => sum + each, 0),
      memory: tree.reduce((sum, { memory }) => sum + memory, 0),
    };
  };
}
