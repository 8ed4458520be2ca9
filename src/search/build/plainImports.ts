/** What of a Vite plugin is needed here. */
interface PlainImports {
  readonly name: string;
  readonly enforce: 'post';
  readonly transform: (code: string, id: string) => string | undefined;
}

/**
 * Code that is loaded on demand is loaded by the browser's own `import()`. Vite would add half a
 * kilobyte to every search page that fetches in advance what such code imports; ours imports nothing
 * that the page does not have.
 */
export function plainImports(): PlainImports {
  return {
    name: 'plain-imports',
    enforce: 'post',
    transform: (_, id) =>
      id.includes('vite/preload-helper')
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
