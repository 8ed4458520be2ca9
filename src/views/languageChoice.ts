import { strings } from '../i18n/strings.ts';
import type { Locale } from '../i18n/locales.ts';
import { pagePolicies, policyText } from '../hosting/policy.ts';
import { absolute, href } from '../routes/href.ts';
import { homePath } from '../routes/paths.ts';
import { defaultLocale, inLocale, site, siteLocales } from '../site.ts';
import type { Alternate } from './shell.ts';

export interface LanguageOption {
  readonly locale: Locale;
  readonly name: string;
  readonly tagline: string;
  readonly href: string;
}

/** The page at `/`, on hosts that do not choose a language themselves. */
export interface LanguageChoicePage {
  readonly locale: Locale;
  readonly siteName: string;
  readonly icon: string;
  /** What the browser may load and run on this page (CSP). */
  readonly policy: string;
  readonly canonical: string;
  readonly alternates: readonly Alternate[];
  readonly options: readonly LanguageOption[];
}

export function languageChoicePage(): LanguageChoicePage {
  return {
    locale: defaultLocale,
    siteName: inLocale(site.name, defaultLocale),
    icon: href('/icon.svg'),
    policy: policyText(pagePolicies.page),
    canonical: absolute('/'),
    alternates: [
      ...siteLocales.map((locale) => ({
        hreflang: locale as string,
        href: absolute(homePath(locale)),
      })),
      { hreflang: 'x-default', href: absolute('/') },
    ],
    options: siteLocales.map((locale) => ({
      locale,
      name: strings(locale).language,
      tagline: inLocale(site.tagline, locale),
      href: href(homePath(locale)),
    })),
  };
}
