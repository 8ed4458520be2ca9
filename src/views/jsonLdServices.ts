import type { EntryOf } from '../entries/entry.ts';
import type { Library } from '../entries/library.ts';
import type { Locale } from '../i18n/locales.ts';
import { organisationNodes, type JsonLd } from './jsonLdNodes.ts';
import { termName } from './links.ts';
import { serviceArea } from './row.ts';

/** What schema.org says of a service beside its name (https://schema.org/Service). */
export function serviceData(library: Library, entry: EntryOf<'services'>, locale: Locale): JsonLd {
  const { provider, audiences, price, languages, applyUrl, applyEmail } = entry.facts;
  const isReachable = languages !== undefined || applyUrl !== undefined || applyEmail !== undefined;
  return {
    // schema.org has keywords for works and organisations only.
    keywords: undefined,
    provider: organisationNodes(library, [provider], locale)?.[0],
    areaServed: serviceArea(library, entry, locale),
    audience: audiences?.map((id) => ({
      '@type': 'Audience',
      audienceType: termName(library, 'audiences', id, locale),
    })),
    offers: price === 'free' ? { '@type': 'Offer', price: 0, priceCurrency: 'EUR' } : undefined,
    availableChannel: isReachable
      ? {
          '@type': 'ServiceChannel',
          availableLanguage: languages,
          serviceUrl: applyUrl ?? (applyEmail && `mailto:${applyEmail}`),
        }
      : undefined,
  };
}

/** What schema.org says of an expert beside the name (https://schema.org/Person). */
export function expertData(library: Library, entry: EntryOf<'experts'>, locale: Locale): JsonLd {
  const { organisation, organisationName, fields, languages, contacts } = entry.facts;
  return {
    keywords: undefined,
    jobTitle: entry.texts[locale]?.role,
    worksFor:
      organisation === undefined
        ? organisationName && { '@type': 'Organization', name: organisationName }
        : organisationNodes(library, [organisation], locale)?.[0],
    knowsAbout: fields.map((id) => termName(library, 'fields-of-activity', id, locale)),
    knowsLanguage: languages,
    email: contacts?.email,
    sameAs: contacts?.website,
  };
}
