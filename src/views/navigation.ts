import type { Library } from '../entries/library.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { href } from '../routes/href.ts';
import { entryPath, listPath, type SitePath } from '../routes/paths.ts';
import { inLocale, site } from '../site.ts';
import { entryLink, type Link } from './links.ts';

export interface NavigationItem extends Link {
  readonly current: boolean;
}

/** The main navigation as site.yaml has it; pages that are not published are left out. */
export function navigation(library: Library, locale: Locale, path: SitePath): NavigationItem[] {
  return site.navigation.flatMap((item): NavigationItem[] => {
    if (typeof item === 'string') {
      const at = listPath(locale, item);
      return [
        { href: href(at), label: strings(locale).sections[item], current: path.startsWith(at) },
      ];
    }
    const page = library.get('pages', item.page);
    return page
      ? [{ ...entryLink(page, locale), current: path === entryPath(locale, 'pages', item.page) }]
      : [];
  });
}

/** The pages named in the footer. */
export function footer(library: Library, locale: Locale): Link[] {
  return (site.footer ?? []).flatMap((slug) => {
    const page = library.get('pages', slug);
    return page ? [entryLink(page, locale)] : [];
  });
}

/** The licence of the site's own texts, where it has an address. */
export function licence(library: Library, locale: Locale): Link | undefined {
  const term = library.terms.licences.get(site.licence);
  return term?.url === undefined
    ? undefined
    : { href: term.url, label: inLocale(term.name, locale) };
}
