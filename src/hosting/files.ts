import type { HeaderRule } from './headers.ts';
import type { RedirectRule } from './redirects.ts';

/** The text of a `_headers` file, as Netlify and Cloudflare Pages read it. */
export function headersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ pattern, headers }) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/**
 * The text of a `_redirects` file, as Netlify reads it. Cloudflare Pages passes over the lines it
 * does not know: those with a language, forced ones (`301!`), and status 404.
 */
export function redirectsFile(rules: readonly RedirectRule[]): string {
  const lines = rules.map(({ from, to, status, force, language }) =>
    [from, to, `${status}${force ? '!' : ''}`, ...(language ? [`Language=${language}`] : [])].join(
      ' ',
    ),
  );
  return `${lines.join('\n')}\n`;
}
