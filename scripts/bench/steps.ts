import type { Run } from './run.ts';

/** A part of a build. */
export interface Step {
  readonly name: string;
  readonly seconds: number;
  readonly cpu: number | undefined;
}

/** What Astro and the site's integrations print when a step begins, in this order. */
const beginnings: readonly (readonly [string, RegExp])[] = [
  ['content sync', /Syncing content/],
  ['vite', /Building static entrypoints/],
  ['page rendering', /generating static routes/],
  ['after pages', /✓ Completed in/],
  ['search index', /\[search-index\] indexing/],
];

/**
 * Splits a build into steps by what it printed; the first step is all that comes before the content
 * is synced, the content check among it. Steps that the log does not tell are part of the step before.
 */
export function buildSteps({ lines, seconds, cpu }: Run): Step[] {
  let from = 0;
  const found = beginnings.flatMap(([name, pattern]) => {
    const index = lines.findIndex(({ text }, at) => at >= from && pattern.test(text));
    const line = lines[index];
    if (!line) return [];
    from = index + 1;
    return [{ name, at: line.at, cpu: line.cpu }];
  });
  const marks = [{ name: 'start and content check', at: 0, cpu: cpu && 0 }, ...found];
  return marks.map((mark, index) => {
    const next = marks[index + 1] ?? { at: seconds, cpu };
    const used = next.cpu !== undefined && mark.cpu !== undefined ? next.cpu - mark.cpu : undefined;
    return { name: mark.name, seconds: next.at - mark.at, cpu: used };
  });
}
