import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { fontFaces, unicodeRange, type FontFace } from './fontFaces.ts';

const family = 'Vollkorn';
/** The weights that the styles use, of the 400 to 900 that the family has. */
const weights = { min: 400, max: 700 };
const features = ['kern', 'liga', 'calt', 'ccmp', 'lnum', 'tnum', 'mark', 'mkmk', 'rvrn', 'locl'];

/** The package that carries the family, and what of it decides how the subsets look. */
const manifest = createRequire(import.meta.url).resolve(
  '@fontsource-variable/vollkorn/package.json',
);

async function cacheKey(): Promise<string> {
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { readonly version: string };
  const recipe = JSON.stringify([version, fontFaces, weights, features, faceRule.toString()]);
  return createHash('sha256').update(recipe).digest('hex').slice(0, 16);
}

function faceRule({ name, characters }: FontFace): string {
  return `@font-face{font-family:${family};font-weight:${String(weights.min)} ${String(weights.max)};font-display:swap;src:url(./${name}.woff2) format("woff2");unicode-range:${unicodeRange(characters)}}`;
}

async function subset({ source, characters }: FontFace): Promise<Buffer> {
  const file = join(dirname(manifest), 'files', `vollkorn-${source}-wght-normal.woff2`);
  return subsetFont(await readFile(file), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    keepFeatures: features,
  });
}

/** Writes the subsets and their style sheet beside the cache and moves them in at once: half a folder is never seen. */
async function write(folder: string): Promise<void> {
  const draft = `${folder}.${String(process.pid)}`;
  await mkdir(draft, { recursive: true });
  for (const face of fontFaces)
    await writeFile(join(draft, `${face.name}.woff2`), await subset(face));
  await writeFile(join(draft, 'fonts.css'), fontFaces.map(faceRule).join('\n'));
  await rename(draft, folder).catch(async (error: unknown) => {
    // Another build was faster; what it wrote is the same.
    await rm(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
}

/**
 * Makes the site's own copies of its text family, cut to the characters of its languages, as
 * `~fonts/fonts.css` and `~fonts/<name>.woff2`. They are kept in .cache: only the first build pays.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, logger }) => {
        const folder = join(fileURLToPath(config.root), '.cache', 'fonts', await cacheKey());
        if (!existsSync(folder)) {
          await write(folder);
          logger.info(`${family} cut to ${String(fontFaces.length)} files`);
        }
        updateConfig({ vite: { resolve: { alias: { '~fonts': folder } } } });
      },
    },
  };
}
