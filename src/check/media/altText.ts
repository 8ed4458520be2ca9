import { extensionOf, kinds } from './kinds.ts';

/** Names that cameras, telephones and programs give. */
const givenNames =
  /^(?:img|dsc[nf]?|pict?|p|photo|foto|image|imgp|screenshot|cover|untitled|attēls|bilde|фото|изображение)[-_ ]*\d*$/i;

/** Whether a text in place of a picture is the name of a file and says nothing of what it shows. */
export function isFileName(alt: string, picture: string): boolean {
  const text = alt.trim();
  const stem = picture.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  if (givenNames.test(text) || (!/\s/.test(text) && kinds.has(extensionOf(text)))) return true;
  // One plain word may well be what the picture shows and what its file is called.
  return text.toLowerCase() === stem.toLowerCase() && /[\d_-]/.test(stem);
}
