import type { AnyEntry } from '../entries/entry.ts';
import { pagePolicies, policyText } from '../hosting/policy.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { absolute, href } from '../routes/href.ts';
import { entryPath } from '../routes/paths.ts';
import { titleIn } from './links.ts';
import { inLocale, site } from '../site.ts';

/** The page at the former address of an entry, for hosts that do not redirect. */
export interface MovedPage {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly canonical: string;
  readonly policy: string;
  readonly icon: string;
  readonly href: string;
  /** Title of the entry. */
  readonly label: string;
}

/** What readers meet at a former address, until their browser goes on by itself. */
export function movedPage(entry: AnyEntry, locale: Locale): MovedPage {
  const t = strings(locale).moved;
  const path = entryPath(locale, entry.collection, entry.slug);
  return {
    locale,
    title: `${t.title} – ${inLocale(site.name, locale)}`,
    description: t.lead,
    lead: t.lead,
    canonical: absolute(path),
    policy: policyText(pagePolicies.page),
    icon: href('/icon.svg'),
    href: href(path),
    label: titleIn(entry, locale).title,
  };
}
