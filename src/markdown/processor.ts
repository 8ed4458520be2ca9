import { satteri } from '@astrojs/markdown-satteri';
import { entryLinks } from './entryLinks.ts';
import { alignedCells, scrollableTables } from './tables.ts';

/**
 * The Markdown and MDX pipeline. Punctuation stays as authors write it: quotation marks are those
 * of each language, which English rules would spoil.
 */
export const markdownProcessor = satteri({
  hastPlugins: [entryLinks, alignedCells, scrollableTables],
  features: { smartPunctuation: false },
});
