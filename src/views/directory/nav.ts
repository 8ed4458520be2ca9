import type { Library } from '../../entries/library.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { href } from '../../routes/href.ts';
import { directoryPath } from '../../routes/paths.ts';
import { entryLink, listLink } from '../links.ts';
import type { PageLink } from '../list.ts';

/** A page of the directory. */
export interface DirectoryLink extends PageLink {
  /** Whether it shows the organisations that the finder finds. */
  readonly finds: boolean;
}

/** The pages of the directory, the one that is read marked; the page on its data, slug `data`, where there is one. */
export function directoryLinks(
  library: Library,
  locale: Locale,
  current: 'list' | 'map' | 'statistics' | undefined,
): DirectoryLink[] {
  const t = strings(locale).directory;
  const data = library.get('pages', 'data');
  return [
    { ...listLink(locale, 'organisations', t.list), current: current === 'list', finds: true },
    ...(['map', 'statistics'] as const).map((page) => ({
      href: href(directoryPath(locale, page)),
      label: t[page],
      current: current === page,
      finds: page === 'map',
    })),
    ...(data
      ? [
          {
            ...entryLink(data, locale),
            label: t.data,
            lang: undefined,
            current: false,
            finds: false,
          },
        ]
      : []),
  ];
}
