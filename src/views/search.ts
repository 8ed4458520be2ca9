import type { Library } from '../entries/library.ts';
import { listSections } from '../entries/sections.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { href } from '../routes/href.ts';
import { indexPath, searchPath } from '../routes/paths.ts';
import { collectionNames } from '../schemas/names.ts';
import { listLink, type Link } from './links.ts';
import { shell, type Shell } from './shell.ts';

export interface SearchPage {
  readonly shell: Shell;
  readonly locale: Locale;
  readonly action: string;
  /** Where the index of this language lies. */
  readonly indexHref: string;
  /** The types by which results can be filtered, as the index has them. */
  readonly types: readonly string[];
  /** The lists, for readers without JavaScript and for searches without result. */
  readonly lists: readonly Link[];
}

/** The search page. */
export function searchPage(library: Library, locale: Locale): SearchPage {
  const t = strings(locale);
  const action = href(searchPath(locale));
  return {
    shell: shell(library, {
      locale,
      path: searchPath(locale),
      title: t.search.title,
      description: t.search.lead,
      indexed: false,
      policy: 'search',
    }),
    locale,
    action,
    indexHref: href(indexPath(locale)),
    types: collectionNames
      .filter((name) => library.of(name).length > 0)
      .map((name) => (name === 'pages' ? t.kinds.pages : t.sections[name])),
    lists: listSections.map((section) => listLink(locale, section, t.sections[section])),
  };
}
