import type { AnyEntry } from '../entries/entry.ts';
import type { Library } from '../entries/library.ts';
import { isResource } from '../entries/subjects.ts';
import type { Locale } from '../i18n/locales.ts';
import { absolute, absoluteHref } from '../routes/href.ts';
import { homePath } from '../routes/paths.ts';
import type { CollectionName } from '../schemas/names.ts';
import { inLocale, site } from '../site.ts';
import { entryUrl, organisationNodes, type JsonLd } from './jsonLdNodes.ts';
import type { Link } from './links.ts';
import { expertData, serviceData } from './jsonLdServices.ts';
import { organisationData } from './organisationData.ts';
import { originalTitle } from './originalTitle.ts';

const context = 'https://schema.org';

/** schema.org types of what each collection holds. */
const types: Readonly<Record<CollectionName, string>> = {
  methodologies: 'HowTo',
  studies: 'Report',
  opinions: 'Article',
  materials: 'CreativeWork',
  organisations: 'NGO',
  services: 'Service',
  experts: 'Person',
  projects: 'Project',
  areas: 'CollectionPage',
  events: 'Event',
  news: 'NewsArticle',
  pages: 'WebPage',
};

/** What these types describe is in no language of its own. */
const wordless: ReadonlySet<CollectionName> = new Set([
  'organisations',
  'services',
  'experts',
  'projects',
]);

function own(library: Library, entry: AnyEntry, locale: Locale): JsonLd {
  if (isResource(entry)) {
    const licence = entry.facts.licence && library.terms.licences.get(entry.facts.licence)?.url;
    return {
      datePublished: entry.facts.published,
      alternateName: originalTitle(entry, locale)?.title,
      author: entry.facts.authors?.map((name) => ({ '@type': 'Person', name })),
      publisher: organisationNodes(library, entry.facts.publishers, locale),
      license: licence,
    };
  }
  switch (entry.collection) {
    case 'organisations':
      return organisationData(library, entry, locale);
    case 'services':
      return serviceData(library, entry, locale);
    case 'experts':
      return expertData(library, entry, locale);
    case 'projects':
      return {
        foundingDate: entry.facts.from,
        dissolutionDate: entry.facts.to,
        parentOrganization: organisationNodes(
          library,
          entry.facts.lead === undefined ? undefined : [entry.facts.lead],
          locale,
        ),
      };
    case 'events':
      return {
        startDate: entry.facts.start,
        endDate: entry.facts.end,
        location: entry.texts[locale]?.place && {
          '@type': 'Place',
          name: entry.texts[locale].place,
        },
        organizer: organisationNodes(library, entry.facts.organisers, locale),
      };
    case 'news':
      return { datePublished: entry.facts.date };
    default:
      return {};
  }
}

/** An entry as schema.org data, in one language. */
export function entryData(library: Library, entry: AnyEntry, locale: Locale): JsonLd {
  const text = entry.texts[locale];
  const title = text?.title ?? entry.slug;
  const isArticle = entry.collection === 'opinions' || entry.collection === 'news';
  return {
    '@context': context,
    '@type': types[entry.collection],
    name: title,
    ...(isArticle && { headline: title }),
    description: text?.summary,
    url: entryUrl(entry, locale),
    inLanguage: wordless.has(entry.collection) ? undefined : locale,
    keywords: text?.keywords?.join(', '),
    image: entry.picture && absoluteHref(entry.picture.src),
    ...own(library, entry, locale),
  };
}

/** The way from the home page to a page. */
export function breadcrumbList(trail: readonly Link[], origin: string): JsonLd {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: new URL(href, origin).href,
    })),
  };
}

/** The entries that a list page shows. */
export function itemList(entries: readonly AnyEntry[], locale: Locale): JsonLd {
  return {
    '@context': context,
    '@type': 'ItemList',
    itemListElement: entries.map((entry, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: entryUrl(entry, locale),
    })),
  };
}

/** The site itself. */
export function webSite(locale: Locale): JsonLd {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: inLocale(site.name, locale),
    description: inLocale(site.tagline, locale),
    url: absolute(homePath(locale)),
    inLanguage: locale,
  };
}
