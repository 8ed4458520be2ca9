import { defineMdastPlugin, type Data } from 'satteri';
import { violations } from './tree.ts';

function refuse(file: URL | undefined, place: string, reason: string): never {
  const where = `${file?.pathname ?? 'text'}:${place}`;
  throw new Error(`${where} breaks the content policy: ${reason} (npm run content -- check)`);
}

/** Whether the front matter names a layout, which Astro would import into an MDX file. */
function namesLayout({ astro }: Data): boolean {
  if (typeof astro !== 'object' || astro === null || !('frontmatter' in astro)) return false;
  const { frontmatter } = astro;
  return typeof frontmatter === 'object' && frontmatter !== null && 'layout' in frontmatter;
}

/**
 * Refuses to render a text that breaks the policy. The content check has said so before, in the
 * editor's words and place; this holds even where the check was passed by.
 */
export const contentPolicy = defineMdastPlugin({
  name: 'content-policy',
  options: { position: true },
  before(root, { fileURL, data }) {
    if (namesLayout(data)) refuse(fileURL, '1:1', 'layout');
    const [first] = violations(root);
    if (first) refuse(fileURL, `${String(first.line)}:${String(first.column)}`, first.key);
  },
});
