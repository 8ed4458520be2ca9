/** A block of a `_headers` file. */
export interface HeaderBlock {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** A line of a `_redirects` file. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
  readonly force: boolean;
  readonly languages: readonly string[];
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
}

/**
 * Reads a `_headers` file as hosts do: a pattern on a line of its own, indented headers below it.
 * @throws on a line that is neither, which hosts pass over
 */
export function parseHeaders(text: string): HeaderBlock[] {
  const blocks: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of linesOf(text)) {
    const [, name, value] = /^\s+([A-Za-z-]+):\s*(\S.*)$/.exec(line) ?? [];
    const block = blocks.at(-1);
    if (name && value && block) block.headers.push([name.toLowerCase(), value.trim()]);
    else if (line.startsWith('/')) blocks.push({ pattern: line.trim(), headers: [] });
    else throw new Error(`not a line of a _headers file: ${line}`);
  }
  return blocks;
}

/**
 * Reads a `_redirects` file as Netlify does: from, to, status with `!` to force it, conditions.
 * @throws on a line that Netlify would not understand
 */
export function parseRedirects(text: string): Redirect[] {
  return linesOf(text).map((line) => {
    const [from = '', to = '', status = '301', ...conditions] = line.trim().split(/\s+/);
    const [, code, force] = /^(\d{3})(!?)$/.exec(status) ?? [];
    const languages = conditions.flatMap(
      (condition) => /^Language=(\S+)$/.exec(condition)?.[1]?.split(',') ?? [],
    );
    const isUnderstood = conditions.length === 0 || languages.length > 0;
    if (!from.startsWith('/') || !to.startsWith('/') || !code || !isUnderstood) {
      throw new Error(`not a line of a _redirects file: ${line}`);
    }
    return { from, to, status: Number(code), force: force === '!', languages };
  });
}

/** What `*` stands for in a pattern that fits a path; undefined where it does not fit. */
export function splat(pattern: string, path: string): string | undefined {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '(.*)');
  const found = new RegExp(`^${source}$`).exec(path);
  return found ? (found[1] ?? '') : undefined;
}

/** The headers of a path. Of rules that set the same header the values are joined, as Cloudflare does it. */
export function headersFor(blocks: readonly HeaderBlock[], path: string): Map<string, string> {
  const all = new Map<string, string>();
  for (const { pattern, headers } of blocks) {
    if (splat(pattern, path) === undefined) continue;
    for (const [name, value] of headers) {
      const before = all.get(name);
      all.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return all;
}

/** The language that a reader asks for most. */
function preferred(acceptLanguage: string): string {
  const ranges = acceptLanguage.split(',').map((range) => {
    const [tag = '', quality = 'q=1'] = range.trim().split(';');
    return { tag: tag.split('-')[0] ?? '', quality: Number(quality.trim().slice(2)) };
  });
  return ranges.toSorted((a, b) => b.quality - a.quality)[0]?.tag ?? '';
}

/** The first rule for a request, with the address to which it leads. */
export function redirectFor(
  rules: readonly Redirect[],
  path: string,
  acceptLanguage: string,
  isFile: boolean,
): { readonly to: string; readonly status: number } | undefined {
  for (const { from, to, status, force, languages } of rules) {
    const rest = splat(from, path);
    if (rest === undefined || (isFile && !force)) continue;
    if (languages.length > 0 && !languages.includes(preferred(acceptLanguage))) continue;
    return { to: to.replace(':splat', rest), status };
  }
  return undefined;
}
