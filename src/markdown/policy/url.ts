import type { Breach } from './violation.ts';

/** The kinds of address that may stand in content, beside relative ones. */
export const schemes: readonly string[] = ['http', 'https', 'mailto', 'tel'];

/**
 * White space, control characters, backslashes, and characters that nobody sees. Browsers drop or
 * turn some of them (WHATWG URL, “remove all ASCII tab or newline”, “\” as “/”).
 */
const forbidden = /[\s\p{Cc}\p{Cf}\\]/u;
/** The same written as percent escapes, and escaped percent signs that would make such in a second reading. */
const escapedForbidden = /%(?:25)*(?:[01][\da-f]|7f|5c)/i;
/** References to characters that no Markdown reader resolves, but a second reader might. */
const reference = /&(?:#|colon|tab|newline|sol|bsol)/i;

const ownFile = /^(?:\.\/)?[a-z0-9][a-z0-9._-]*\.[a-z0-9]+$/i;

/** Resolves percent escapes as often as there are any, leaving what cannot be resolved. */
function unescaped(text: string): string {
  let read = text;
  for (let round = 0; round < 4 && read.includes('%'); round += 1) {
    read = read.replace(/%([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
  return read;
}

function absolute(url: string): Breach | undefined {
  const breach: Breach = { key: 'url-form', details: { url } };
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) return breach;
  // What stands before an @ reads like the site to which the address leads.
  const { username, password } = new URL(url);
  return username !== '' || password !== '' ? breach : undefined;
}

/**
 * What is wrong with an address, in a link or in a field. Allowed are `http`, `https`, `mailto`,
 * `tel` and relative addresses. The address comes as the reader of its format gives it, with
 * character references resolved; disguises by percent escapes are seen through.
 */
export function urlBreach(url: string): Breach | undefined {
  if (forbidden.test(url) || escapedForbidden.test(url)) {
    return { key: 'url-character', details: { url } };
  }
  const start = url.split(/[/?]/, 1)[0] ?? '';
  if (reference.test(start)) return { key: 'url-character', details: { url } };
  const plain = unescaped(url);
  if (/^[/\\]{2}/.test(plain)) return { key: 'url-host', details: { url } };
  const [, written] = /^([^/?#]*?):/.exec(plain) ?? [];
  if (written === undefined) return undefined;
  const scheme = written.toLowerCase();
  const isPlain = url.toLowerCase().startsWith(`${scheme}:`);
  if (!schemes.includes(scheme) || !isPlain) {
    return { key: 'url-scheme', details: { url, scheme, allowed: schemes } };
  }
  return scheme.startsWith('http') ? absolute(url) : undefined;
}

/**
 * What is wrong with the address of a picture. Pictures lie in the entry's own folder: one that
 * is fetched from elsewhere would tell that place about every reader.
 */
export function imageBreach(url: string): Breach | undefined {
  return (
    urlBreach(url) ?? (ownFile.test(url) ? undefined : { key: 'image-elsewhere', details: { url } })
  );
}
