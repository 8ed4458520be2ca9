import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { audit } from './audit.ts';

/** What a test puts into the built site: the contents of a file, or a link to another place. */
export type Built = Readonly<Record<string, string | { readonly link: string }>>;

const basePath = '/library/';

/** A page with nothing wrong, and more in its body and its head. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body><h1>A page</h1>\n${body}</body></html>`;
}

const sample: Built = {
  'index.html': page('<a href="en/">English</a>'),
  'en/index.html': page('<p id="place">A place</p>'),
  'en/about/index.html': page('<a href="../#place">A place</a>'),
  'files/form.pdf': 'a form',
  '_astro/site.css': 'body { color: black }',
  '_astro/site.js': 'run();',
};

/** The problems of a small built site with changes, each as `file:line field code`. */
export async function problemsOf(changes: Built): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'built-'));
  const dir = join(root, 'dist');
  try {
    for (const [path, content] of Object.entries({ ...sample, ...changes })) {
      const target = join(dir, path);
      await mkdir(dirname(target), { recursive: true });
      if (typeof content === 'string') await writeFile(target, content);
      else await symlink(content.link, target);
    }
    const { problems } = await audit({ dir, url: 'https://example.org', basePath }, 'en');
    return problems.map(({ file, line, field, code }) =>
      [`${file.slice(dir.length + 1)}:${String(line)}`, field, code].filter(Boolean).join(' '),
    );
  } finally {
    await rm(root, { recursive: true });
  }
}
