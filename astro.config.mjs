import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteAudit } from './src/audit/integration.ts';
import { contentCheck } from './src/check/integration.ts';
import { siteMap } from './src/feeds/sitemap.ts';
import { hosting } from './src/hosting/integration.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { searchIndex } from './src/search/build/integration.ts';
import { basePath, siteUrl } from './src/site.ts';
import { fonts } from './src/styles/fonts.ts';
import { theme } from './src/styles/theme.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir: process.env.OUT_DIR ?? 'dist',
  devToolbar: { enabled: false },
  markdown: { processor: markdownProcessor, syntaxHighlight: false },
  // Scripts are files, never inline: the site's policy allows no inline scripts.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    contentCheck(),
    theme(),
    fonts(),
    mdx(),
    siteMap(),
    searchIndex(),
    hosting(),
    siteAudit(),
  ],
});
