import { fileSize, filesOf } from '../../entries/files.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { formatBytes } from '../../i18n/bytes.ts';
import type { Locale } from '../../i18n/locales.ts';
import { plural } from '../../i18n/plural.ts';
import { strings } from '../../i18n/strings.ts';
import { href } from '../../routes/href.ts';
import { filePath } from '../../routes/paths.ts';
import { languageName } from '../languages.ts';
import type { Link } from '../links.ts';

/** A link to a file or to a text elsewhere, with what a reader wants to know before following it. */
export interface FileLink extends Link {
  readonly detail: readonly string[];
}

/** The files of an entry: format, size, pages and language; those in the reader's language first. */
export function fileLinks(entry: AnyEntry, locale: Locale): FileLink[] {
  const links = filesOf(entry).map(({ path, title, language, pages }) => ({
    href: href(filePath(entry.collection, entry.slug, path)),
    label: title,
    lang: language,
    detail: [
      path.slice(path.lastIndexOf('.') + 1).toUpperCase(),
      formatBytes(locale, fileSize(entry, path)),
      ...(pages === undefined ? [] : [plural(locale, strings(locale).entry.pagesOfFile, pages)]),
      languageName(language, locale),
    ],
  }));
  return [
    ...links.filter(({ lang }) => lang === locale),
    ...links.filter(({ lang }) => lang !== locale),
  ];
}
