/** What of Pagefind's browser module is used here (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  /** Loads all filters; answers count results under each value only after that. */
  filters(): Promise<unknown>;
  search(
    query: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** For each filter, how many results of the query stand under each value, this filter's own choice left aside. */
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  /** HTML in which nothing but `<mark>` is markup. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Loads the search of one language.
 * @param indexHref the index's folder, with a slash at the end
 * @param baseUrl the path below which the site is served
 * @throws when a file of the index cannot be loaded; the next call tries again
 */
export async function loadPagefind(
  indexHref: string,
  baseUrl: string,
  attempt: number,
): Promise<Pagefind> {
  // A module that failed to load stays failed under its address; a new attempt needs a new one.
  const address = `${indexHref}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ baseUrl, excerptLength: 28 });
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}
