import type { Library } from '../entries/library.ts';
import type { ListSection } from '../entries/sections.ts';
import type { Locale } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { entryLink, titleIn, type Link } from './links.ts';

/** A page that explains how to join a list, and what it is about. */
export interface Invitation {
  readonly link: Link;
  readonly summary: string;
}

/** The page that site.yaml names for a section. A page that is not published invites nobody. */
export function invitation(
  library: Library,
  section: ListSection,
  locale: Locale,
): Invitation | undefined {
  const slug =
    section === 'services' || section === 'experts' ? site.invitations?.[section] : undefined;
  const page = slug === undefined ? undefined : library.get('pages', slug);
  if (!page) return undefined;
  const { lang } = titleIn(page, locale);
  return { link: entryLink(page, locale), summary: page.texts[lang]?.summary ?? '' };
}
