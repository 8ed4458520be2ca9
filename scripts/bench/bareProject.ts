import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The smallest Astro project that shows every language file of a content repository as a page. */
function files(content: string): Readonly<Record<string, string>> {
  return {
    'package.json': '{ "type": "module", "private": true }\n',
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ devToolbar: { enabled: false } });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  entries: defineCollection({
    loader: glob({
      base: ${JSON.stringify(content)},
      pattern: '*/*/index.*.md',
      generateId: ({ entry }) => entry.replace(/^(.+)\\/index\\.(\\w+)\\.md$/, '$2/$1'),
    }),
    schema: z.object({ title: z.string(), summary: z.string() }),
  }),
};
`,
    'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const entries = await getCollection('entries');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang={entry.id.slice(0, 2)}>
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body>
    <main data-pagefind-body><h1>{entry.data.title}</h1><p>{entry.data.summary}</p><Content /></main>
  </body>
</html>
`,
  };
}

/** Writes the bare project that the site is compared with. */
export async function writeBareProject(dir: string, content: string): Promise<void> {
  for (const [name, text] of Object.entries(files(content))) {
    const path = join(dir, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
