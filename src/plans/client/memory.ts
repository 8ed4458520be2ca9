/** Where it is remembered which plan was open: in this tab first, then in the browser. Either may throw. */
const places = [() => sessionStorage, () => localStorage];

function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** The ids under a key, the one of this tab first. */
export function remembered(key: string): readonly string[] {
  return places.flatMap((place) => tried(() => place().getItem(key)) ?? []);
}

/** Remembers an id under a key, where the browser keeps anything. */
export function remember(key: string, id: string): void {
  for (const place of places) tried(() => place().setItem(key, id));
}
