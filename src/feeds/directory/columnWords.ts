import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';

type Own = Readonly<Record<Locale, string>>;

/** Words that only the table needs; the others are those of the interface. */
const own = {
  id: { lv: 'ID', en: 'ID', ru: 'ID' },
  titles: { lv: 'Oficiālie nosaukumi', en: 'Official names', ru: 'Официальные названия' },
  summary: { lv: 'Kopsavilkums', en: 'Summary', ru: 'Краткое описание' },
  orgId: { lv: 'org-id', en: 'org-id', ru: 'org-id' },
  members: { lv: 'Biedru skaits', en: 'Number of members', ru: 'Число членов' },
  membersAsOf: {
    lv: 'Biedru skaits zināms uz',
    en: 'Number of members as of',
    ru: 'Число членов указано на',
  },
  publicBenefitAsOf: {
    lv: 'Sabiedriskā labuma statuss zināms uz',
    en: 'Public-benefit status as of',
    ru: 'Статус общественного блага указан на',
  },
  verifiedFrom: {
    lv: 'Pārbaudes avots',
    en: 'Source of the verification',
    ru: 'Источник проверки',
  },
  verifiedBy: { lv: 'Kas pārbaudīja', en: 'Verified by', ru: 'Кто проверил' },
  inferred: {
    lv: 'Secināts pēc konteksta',
    en: 'Inferred from context',
    ru: 'Установлено по контексту',
  },
  url: { lv: 'Profila adrese', en: 'Address of the profile', ru: 'Адрес профиля' },
} as const satisfies Record<string, Own>;

/** What the columns of the table are called in a language, in their order. */
export function columnWords(locale: Locale) {
  const { organisation, entry, list, finder } = strings(locale);
  return {
    id: own.id[locale],
    name: finder.columns.name,
    titles: own.titles[locale],
    shortName: organisation.shortName,
    summary: own.summary[locale],
    legalForm: organisation.legalForm,
    registerNumber: organisation.registerNumber,
    orgId: own.orgId[locale],
    publicBenefit: organisation.publicBenefit,
    publicBenefitAsOf: own.publicBenefitAsOf[locale],
    founded: organisation.founded,
    status: organisation.status,
    fields: organisation.fields,
    areas: list.facets.area,
    topics: entry.topics,
    audiences: entry.audiences,
    serviceArea: organisation.serves,
    municipality: list.facets.municipality,
    languages: organisation.languages,
    website: organisation.website,
    email: organisation.email,
    phone: organisation.phone,
    address: organisation.address,
    contactsAsOf: organisation.contactsAsOf,
    links: organisation.links,
    logo: organisation.logo,
    memberships: organisation.memberOf,
    members: own.members[locale],
    membersAsOf: own.membersAsOf[locale],
    verified: organisation.verified,
    verifiedBy: own.verifiedBy[locale],
    verifiedFrom: own.verifiedFrom[locale],
    verificationDue: organisation.verificationDue,
    inferred: own.inferred[locale],
    sources: entry.sources,
    url: own.url[locale],
    added: entry.added,
    updated: entry.updated,
  };
}

export type ColumnName = keyof ReturnType<typeof columnWords>;
