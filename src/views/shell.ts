import type { Library } from '../entries/library.ts';
import { pagePolicies, policyText } from '../hosting/policy.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { absolute, href } from '../routes/href.ts';
import { homePath, searchPath, type SitePath } from '../routes/paths.ts';
import { translatePath } from '../routes/translate.ts';
import { grounds } from '../schemas/site.ts';
import { defaultLocale, inLocale, site, siteLocales, siteUrl } from '../site.ts';
import { breadcrumbList } from './jsonLd.ts';
import type { JsonLd } from './jsonLdNodes.ts';
import type { Link } from './links.ts';
import { footer, licence, navigation, type NavigationItem } from './navigation.ts';

/** One language in the language switch. Without an address the page does not exist in it. */
export interface LanguageChoice {
  readonly locale: Locale;
  readonly name: string;
  readonly href: string | undefined;
  readonly current: boolean;
}

export interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

export interface SocialImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string | undefined;
}

/** Size of the site's own picture for shared links, in pixels. */
export const socialImageSize = { width: 1200, height: 630 } as const;

/** Languages as the Open Graph protocol writes them: that of the page, and those in which it also exists. */
export interface OpenGraphLocales {
  readonly locale: string;
  readonly others: readonly string[];
}

/** Everything around a page's own content: its head, navigation and footer. */
export interface Shell {
  readonly locale: Locale;
  readonly siteName: string;
  readonly tagline: string;
  /** Title of the document, with the site's name. */
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** The languages in which this page exists, itself among them, and the default (availability rule 4). */
  readonly alternates: readonly Alternate[];
  readonly indexed: boolean;
  /** What the browser may load and run on this page (CSP). */
  readonly policy: string;
  readonly type: 'website' | 'article';
  readonly socialImage: SocialImage | undefined;
  readonly openGraph: OpenGraphLocales;
  readonly jsonLd: readonly JsonLd[];
  readonly icon: string;
  /** The colours of the page's ground, for the browser's own frame. */
  readonly grounds: { readonly light: string; readonly dark: string };
  readonly homeHref: string;
  readonly searchHref: string;
  readonly navigation: readonly NavigationItem[];
  readonly languages: readonly LanguageChoice[];
  readonly breadcrumbs: readonly Link[];
  readonly footer: readonly Link[];
  readonly licence: Link | undefined;
  readonly acknowledgement: string | undefined;
}

export interface ShellInput {
  readonly locale: Locale;
  readonly path: SitePath;
  /** Title of the page itself; the home page has none but the site's. */
  readonly title?: string | undefined;
  readonly description: string;
  /** Languages in which the page exists; all of the site's where not said. */
  readonly locales?: readonly Locale[] | undefined;
  /** Pages between the home page and this one. */
  readonly trail?: readonly Link[] | undefined;
  readonly indexed?: boolean | undefined;
  /** Which of the policies the page needs; the one without search where not said. */
  readonly policy?: keyof typeof pagePolicies | undefined;
  readonly type?: Shell['type'] | undefined;
  readonly socialImage?: SocialImage | undefined;
  readonly jsonLd?: readonly JsonLd[] | undefined;
}

const openGraphLocale: Readonly<Record<Locale, string>> = { lv: 'lv_LV', en: 'en_GB', ru: 'ru_RU' };

function alternates(path: SitePath, locales: readonly Locale[]): Alternate[] {
  const each = locales.map((locale) => ({
    hreflang: locale as string,
    href: absolute(translatePath(path, locale)),
  }));
  const isHome = locales.some((locale) => path === homePath(locale));
  if (isHome) return [...each, { hreflang: 'x-default', href: absolute('/') }];
  const fallback = locales.includes(defaultLocale) ? defaultLocale : locales[0];
  return fallback
    ? [...each, { hreflang: 'x-default', href: absolute(translatePath(path, fallback)) }]
    : each;
}

function languageChoices(
  path: SitePath,
  locale: Locale,
  locales: readonly Locale[],
): LanguageChoice[] {
  return siteLocales.map((other) => ({
    locale: other,
    name: strings(other).language,
    href: locales.includes(other) ? href(translatePath(path, other)) : undefined,
    current: other === locale,
  }));
}

/** The frame of a page. */
export function shell(library: Library, input: ShellInput): Shell {
  const {
    locale,
    path,
    title,
    description,
    locales = siteLocales,
    trail = [],
    indexed = true,
  } = input;
  const siteName = inLocale(site.name, locale);
  const home: Link = { href: href(homePath(locale)), label: strings(locale).home };
  const breadcrumbs = title === undefined ? [] : [home, ...trail];
  return {
    locale,
    siteName,
    tagline: inLocale(site.tagline, locale),
    title:
      title === undefined
        ? `${siteName} – ${inLocale(site.tagline, locale)}`
        : `${title} – ${siteName}`,
    description,
    canonical: absolute(path),
    alternates: indexed ? alternates(path, locales) : [],
    indexed,
    policy: policyText(pagePolicies[input.policy ?? 'page']),
    type: input.type ?? 'website',
    socialImage: input.socialImage ?? {
      url: absolute('/social.png'),
      ...socialImageSize,
      alt: siteName,
    },
    openGraph: {
      locale: openGraphLocale[locale],
      others: locales.filter((other) => other !== locale).map((other) => openGraphLocale[other]),
    },
    jsonLd: [
      ...(input.jsonLd ?? []),
      ...(breadcrumbs.length > 0 ? [breadcrumbList(breadcrumbs, siteUrl)] : []),
    ],
    icon: href('/icon.svg'),
    grounds,
    homeHref: home.href,
    searchHref: href(searchPath(locale)),
    navigation: navigation(library, locale, path),
    languages: languageChoices(path, locale, locales),
    breadcrumbs,
    footer: footer(library, locale),
    licence: licence(library, locale),
    acknowledgement: site.acknowledgement && inLocale(site.acknowledgement, locale),
  };
}
