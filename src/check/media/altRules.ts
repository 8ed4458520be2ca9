import type { Entry, EntryText } from '../entries.ts';
import { finding, inDocument, type Finding } from '../findings.ts';
import { isMarkdown } from '../listing.ts';
import type { Repository } from '../model.ts';
import { nearest } from '../nearest.ts';
import { isFileName } from './altText.ts';
import type { FileMention } from './fileMentions.ts';
import type { MediaFile } from './files.ts';

/** The name of the file in the entry's folder to which an address leads; undefined when to none. */
function ownFile({ kind, url }: FileMention): string | undefined {
  const [path = ''] = url.split(/[?#]/);
  const name = path.replace(/^(?:\.\/)+/, '');
  // That pictures lie in the entry's own folder is for the policy to say.
  if (kind === 'picture' && /[/\\:]/.test(name)) return undefined;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function inText(entry: Entry, { document, path }: EntryText, media: readonly string[]): Finding[] {
  const others = entry.items.filter(({ name, kind }) => kind === 'link' || isMarkdown(name));
  const known = new Set(['', ...media, ...others.map(({ name }) => name)]);
  return document.facts.files.flatMap((mention) => {
    const { kind, url, alt, line, column } = mention;
    const place = { path, at: { line, column }, field: '' };
    const name = ownFile(mention);
    const isUndescribed = kind === 'picture' && alt.trim() === '';
    const isNamed = kind === 'picture' && isFileName(alt, url);
    return [
      ...(isUndescribed ? [finding('alt-missing', place, { picture: url })] : []),
      ...(isNamed ? [finding('alt-file-name', place, { alt })] : []),
      ...(name === undefined || known.has(name)
        ? []
        : [finding('file-missing', place, { name, suggestion: nearest(name, media) })]),
    ];
  });
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

function ofCover({ facts }: Entry, { document }: EntryText): Finding[] {
  const { coverAlt, title } = document.data ?? {};
  const cover = facts?.['cover'];
  if (typeof coverAlt !== 'string' || typeof cover !== 'string') return [];
  const place = inDocument(document, ['coverAlt']);
  if (isFileName(coverAlt, cover)) return [finding('alt-file-name', place, { alt: coverAlt })];
  const isTitle = typeof title === 'string' && folded(title) === folded(coverAlt);
  return isTitle ? [finding('alt-title', place, {})] : [];
}

/** Pictures are described, not merely named, and the files to which texts lead are there. */
export function altRules({ entries, media }: Pick<Repository, 'entries' | 'media'>): Finding[] {
  const byHome: ReadonlyMap<string, readonly MediaFile[]> = Map.groupBy(media, ({ home }) => home);
  return entries.flatMap((entry) => {
    const names = (byHome.get(entry.bundle.dir) ?? []).map(({ path, home }) =>
      path.slice(home.length + 1).replaceAll('\\', '/'),
    );
    return entry.texts.flatMap((text) => [...inText(entry, text, names), ...ofCover(entry, text)]);
  });
}
