import type { Library } from '../entries/library.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { href } from '../routes/href.ts';
import { homePath, notFoundPath, searchPath } from '../routes/paths.ts';
import { siteLocales } from '../site.ts';
import type { Link } from './links.ts';
import { shell, type Shell } from './shell.ts';

export interface NotFoundMessage {
  readonly locale: Locale;
  readonly title: string;
  readonly lead: string;
  readonly links: readonly Link[];
}

export interface NotFoundPage {
  readonly shell: Shell;
  /** The page's own language first; on the page for all languages, each of them. */
  readonly messages: readonly NotFoundMessage[];
}

function message(locale: Locale): NotFoundMessage {
  const t = strings(locale).notFound;
  return {
    locale,
    title: t.title,
    lead: t.lead,
    links: [
      { href: href(homePath(locale)), label: t.home },
      { href: href(searchPath(locale)), label: t.search },
    ],
  };
}

/** What readers see at an address that does not exist: in one language, or in all where the host cannot know which. */
export function notFoundPage(
  library: Library,
  locale: Locale,
  messages: readonly Locale[] = [locale],
): NotFoundPage {
  const t = strings(locale).notFound;
  return {
    shell: shell(library, {
      locale,
      path: notFoundPath(locale),
      title: t.title,
      description: t.lead,
      locales: siteLocales,
      indexed: false,
    }),
    messages: messages.map(message),
  };
}
