const key = 'search';

/** What the reader searched for last in this tab; nothing where the browser keeps nothing. */
export function lastQuery(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a query until the tab is closed. */
export function keepQuery(query: string): void {
  try {
    sessionStorage.setItem(key, query);
  } catch {
    // A browser that keeps nothing loses nothing but this.
  }
}
