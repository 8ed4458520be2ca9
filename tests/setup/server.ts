import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { extname, join, normalize } from 'node:path';
import { origin, type TestSite } from './builds.ts';
import { headersFor, parseHeaders, parseRedirects, redirectFor } from './hostRules.ts';

/** The types that every host knows by itself. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.xml': 'application/xml',
};

/** What of the output a host serves at a path: a file, a folder that needs its slash, or nothing. */
function target(site: TestSite, path: string): { readonly file: string } | 'folder' | undefined {
  if (!path.startsWith(site.base)) return undefined;
  const found = join(site.out, normalize(path.slice(site.base.length - 1)));
  if (!existsSync(found)) return undefined;
  if (statSync(found).isFile()) return path.endsWith('/') ? undefined : { file: found };
  if (!existsSync(join(found, 'index.html'))) return undefined;
  return path.endsWith('/') ? { file: join(found, 'index.html') } : 'folder';
}

interface Answer {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly file?: string;
}

/** How a host answers that follows the `_headers` and `_redirects` of the built site. */
function answers(site: TestSite): (request: IncomingMessage) => Answer {
  const blocks = parseHeaders(readFileSync(join(site.out, '_headers'), 'utf8'));
  const rules = parseRedirects(readFileSync(join(site.out, '_redirects'), 'utf8'));
  return (request) => {
    const url = new URL(request.url ?? '/', origin);
    const path = decodeURIComponent(url.pathname);
    const found = target(site, path);
    const language = request.headers['accept-language'] ?? '';
    const rule = redirectFor(rules, path, language, found !== undefined);
    if (rule && rule.status < 400)
      return { status: rule.status, headers: { location: rule.to + url.search } };
    if (found === 'folder')
      return { status: 301, headers: { location: `${url.pathname}/${url.search}` } };
    const missing = rule && target(site, rule.to);
    const shown = found ?? (typeof missing === 'object' ? missing : undefined);
    const file = shown?.file ?? join(site.out, '404.html');
    const type = types[extname(file)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, ...Object.fromEntries(headersFor(blocks, path)) };
    return { status: found ? 200 : 404, headers, file };
  };
}

function send({ status, headers, file }: Answer, response: ServerResponse): void {
  response.writeHead(status, headers);
  if (file === undefined) response.end();
  else createReadStream(file).pipe(response);
}

/**
 * Serves a built site below its base path on the loopback address, with exactly the headers and
 * redirects that were written for the host.
 */
export async function serve(site: TestSite): Promise<Server> {
  const answer = answers(site);
  const server = createServer((request, response) => send(answer(request), response));
  const { hostname, port } = new URL(origin);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), hostname, resolve);
  });
  return server;
}
