import type { ListFilter } from '../../entries/catalogue.ts';
import type { Library } from '../../entries/library.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { href } from '../../routes/href.ts';
import { listPath } from '../../routes/paths.ts';
import type { Link } from '../links.ts';
import { listPage, type ListPage } from '../list.ts';
import { finderPlace, type FinderPlace } from './finder.ts';
import { directoryLinks, type DirectoryLink } from './nav.ts';

/** A list of the directory, and what its finder needs. */
export interface DirectoryPage {
  readonly list: ListPage;
  /** The pages of the directory. */
  readonly links: readonly DirectoryLink[];
  readonly place: FinderPlace;
  /** Whether it shows all of the directory from its beginning, so that it can be narrowed down in the page. */
  readonly live: boolean;
  /** From a list under one value: the same value among others, in the finder. */
  readonly combine: Link | undefined;
}

/** A page of the directory: all of it, or what stands under one value of a facet; `page` counts from 1. */
export function directoryPage(
  library: Library,
  locale: Locale,
  filter: ListFilter,
  page: number,
): DirectoryPage {
  const live = filter.kind === 'all' && page === 1;
  const list = listPage(library, locale, 'organisations', filter, page);
  const query =
    filter.kind === 'facet' ? `?${new URLSearchParams({ [filter.facet]: filter.value })}` : '';
  return {
    list,
    links: directoryLinks(library, locale, live ? 'list' : undefined),
    place: finderPlace(locale, filter),
    live,
    combine: live
      ? undefined
      : {
          href: `${href(listPath(locale, 'organisations'))}${query}`,
          label: strings(locale).finder.combine,
        },
  };
}
