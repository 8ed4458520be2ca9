import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { origin, type TestSite } from './builds.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
};

function fileFor(site: TestSite, url: string): string | undefined {
  const path = decodeURIComponent(new URL(url, origin).pathname);
  if (!path.startsWith(site.base)) return undefined;
  const file = join(site.out, normalize(path.slice(site.base.length - 1)));
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(found) ? found : undefined;
}

/** Serves a built site below its base path on the loopback address, as a plain static host does. */
export async function serve(site: TestSite): Promise<Server> {
  const server = createServer((request, response) => {
    const file = fileFor(site, request.url ?? '/');
    const shown = file ?? join(site.out, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(shown)] ?? 'application/octet-stream',
    });
    createReadStream(shown).pipe(response);
  });
  const { hostname, port } = new URL(origin);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), hostname, resolve);
  });
  return server;
}
