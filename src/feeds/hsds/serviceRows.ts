import type { EntryOf } from '../../entries/entry.ts';
import { strings } from '../../i18n/strings.ts';
import { absolute } from '../../routes/href.ts';
import { entryPath } from '../../routes/paths.ts';
import { defaultLocale, inLocale } from '../../site.ts';
import { languageName } from '../../views/languages.ts';
import type { Directory, OrganisationRecord, TermGroups } from '../directory/schema.ts';
import { attributeRows } from './taxonomies.ts';
import type { Row } from './tables.ts';
import { addressId } from './uuid.ts';

type Service = EntryOf<'services'>;

/** The address of a service in the default language; parts of it are named after the hash. */
function idOf({ slug }: Service, part?: string): string {
  const address = absolute(entryPath(defaultLocale, 'services', slug));
  return addressId(part === undefined ? address : `${address}#${part}`);
}

function names(terms: TermGroups['audiences'], ids: readonly string[] = []): string[] {
  return ids.map((id) => inLocale(terms[id]?.name ?? {}, defaultLocale));
}

/** Several texts as one; none where there is nothing to say. */
function joined(...texts: readonly (string | undefined)[]): string | undefined {
  const present = texts.filter((text) => text !== undefined);
  return present.length > 0 ? present.join(', ') : undefined;
}

function service(
  { terms }: Directory,
  one: Service,
  provider: OrganisationRecord,
  organization_id: string,
): Row<'service'> {
  const { facts } = one;
  const { services } = strings(defaultLocale);
  const text = one.texts[defaultLocale];
  const isForMembers = facts.kind === 'member-benefit';
  return {
    id: idOf(one),
    organization_id,
    name: text?.title ?? one.slug,
    description: text?.summary,
    url: facts.applyUrl ?? facts.links?.[0]?.url,
    email: facts.applyEmail,
    // HSDS requires a status: what an organisation that no longer works offered is not offered now.
    status: provider.status === 'inactive' ? 'inactive' : 'active',
    application_process: text?.howToApply,
    fees_description: joined(facts.price && services.prices[facts.price], text?.cost),
    eligibility_description: joined(
      isForMembers ? services.memberBenefit : undefined,
      ...names(terms.audiences, facts.audiences),
    ),
  };
}

function areas({ terms }: Directory, one: Service): Row<'service_area'>[] {
  const area = one.facts.serviceArea;
  const row = (part: string, name: string) => ({
    id: idOf(one, `area/${part}`),
    service_id: idOf(one),
    name,
  });
  if (!area) return [];
  if (area.scope === 'country')
    return [row('country', strings(defaultLocale).organisation.wholeCountry)];
  const [ids, of] =
    area.scope === 'regions'
      ? [area.regions, terms.regions]
      : [area.municipalities, terms.municipalities];
  return ids.map((id) => row(id, inLocale(of[id]?.name ?? {}, defaultLocale)));
}

function languages(one: Service): Row<'language'>[] {
  return (one.facts.languages ?? []).map((code) => ({
    id: idOf(one, `language/${code}`),
    service_id: idOf(one),
    name: languageName(code, defaultLocale),
    code,
  }));
}

/** The services of the directory in the tables of HSDS, without those whose provider is not in it; `organizationId` makes the id of a provider. */
export function serviceRows(
  directory: Directory,
  services: readonly Service[],
  organizationId: (provider: OrganisationRecord) => string,
): {
  readonly service: Row<'service'>[];
  readonly service_area: Row<'service_area'>[];
  readonly language: Row<'language'>[];
  readonly attribute: Row<'attribute'>[];
} {
  const providers = new Map(directory.organisations.map((one) => [one.id, one]));
  const provided = services.flatMap((one) => {
    const provider = providers.get(one.facts.provider);
    return provider ? [{ one, provider }] : [];
  });
  return {
    service: provided.map(({ one, provider }) =>
      service(directory, one, provider, organizationId(provider)),
    ),
    service_area: provided.flatMap(({ one }) => areas(directory, one)),
    language: provided.flatMap(({ one }) => languages(one)),
    attribute: provided.flatMap(({ one }) =>
      attributeRows('service', one.facts, (part) => idOf(one, part)),
    ),
  };
}
