import type { PageLink } from '../../views/list.ts';

/** Up to this many pages are all named. */
const all = 9;
/** How many pages are named on each side of the current one. */
const around = 2;

/** The pages to name in a pagination: first, last and those around the current one; `undefined` stands for a gap. */
export function pageWindow(pages: readonly PageLink[]): (PageLink | undefined)[] {
  if (pages.length <= all) return [...pages];
  const current = pages.findIndex((page) => page.current);
  const last = pages.length - 1;
  return pages.flatMap((page, index) => {
    if (index === 0 || index === last || Math.abs(index - current) <= around) return [page];
    return Math.abs(index - current) === around + 1 ? [undefined] : [];
  });
}
