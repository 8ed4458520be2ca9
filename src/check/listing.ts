import { readdir } from 'node:fs/promises';

/** Something that lies in a folder. */
export interface Item {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/** What lies in a folder, sorted by name; undefined when there is no such folder. */
export async function listItems(dir: string): Promise<Item[] | undefined> {
  const found = await readdir(dir, { withFileTypes: true }).catch(() => undefined);
  return found
    ?.map((item): Item => {
      if (item.isSymbolicLink()) return { name: item.name, kind: 'link' };
      return { name: item.name, kind: item.isDirectory() ? 'folder' : 'file' };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Hidden files (`.DS_Store`, `.gitkeep`) are nobody's content. */
export function isHidden(item: Item): boolean {
  return item.name.startsWith('.');
}

/** Whether a name says that the file holds Markdown, in whatever case or spelling. */
export function isMarkdown(name: string): boolean {
  return /\.(?:mdx?|markdown)$/i.test(name);
}
