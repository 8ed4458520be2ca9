import { satteri } from '@astrojs/markdown-satteri';
import { entryLinks } from './entryLinks.ts';
import { features } from './policy/parse.ts';
import { contentPolicy } from './policy/plugin.ts';
import { alignedCells, scrollableTables } from './tables.ts';
import { worksheetContext } from './worksheet/context.ts';

/** The Markdown and MDX pipeline. It throws on what the policy for contributed content refuses. */
export const markdownProcessor = satteri({
  mdastPlugins: [contentPolicy],
  hastPlugins: [worksheetContext, entryLinks, alignedCells, scrollableTables],
  features,
});
