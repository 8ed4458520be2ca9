import { facetVocabulary } from '../entries/facets.ts';
import type { ListFilter } from '../entries/catalogue.ts';
import { catalogue } from '../entries/catalogue.ts';
import type { Term } from '../entries/vocabularies.ts';
import type { Library } from '../entries/library.ts';
import type { ListSection } from '../entries/sections.ts';
import { formatDate } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { inLocale } from '../site.ts';
import { entries, fact, payers, terms, web, type Context, type Fact } from './entry/factLine.ts';
import { sourceLines, type SourceLine } from './entry/sources.ts';
import type { Word } from './links.ts';

/** What is known of the term under which a list stands. */
export interface TermCard {
  readonly definition: string | undefined;
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceLine[];
}

type Codes = NonNullable<ReturnType<Library['terms']['topics']['get']>>['codes'];

/** The same term in EuroVoc, among the Sustainable Development Goals and in the IATI sector list. */
function codes(of: Codes): Word[] {
  if (!of) return [];
  return [
    ...(of.eurovoc
      ? [{ href: `http://eurovoc.europa.eu/${of.eurovoc}`, label: `EuroVoc ${of.eurovoc}` }]
      : []),
    ...(of.sdg ?? []).map((goal) => ({
      href: `https://sdgs.un.org/goals/goal${goal}`,
      label: `SDG ${goal}`,
    })),
    ...(of.iati ? [{ label: `IATI ${of.iati}` }] : []),
  ];
}

function topicFacts(context: Context, section: ListSection, id: string): Fact[] {
  const { library, t } = context;
  const term = library.terms.topics.get(id);
  const present = catalogue(library, section).facets.get('topic');
  const narrower = [...library.terms.topics].filter(
    ([other, { broader }]) => broader === id && present?.has(other),
  );
  return [
    ...fact(
      t.list.broader,
      ...terms(context, section, 'topic', term?.broader ? [term.broader] : []),
    ),
    ...fact(
      t.list.narrower,
      ...terms(
        context,
        section,
        'topic',
        narrower.map(([other]) => other),
      ),
    ),
    ...fact(t.list.codes, ...codes(term?.codes)),
  ];
}

/** Where money for projects comes from. */
type Payer = Term<'funders'> | Term<'programmes'>;

function payer(library: Library, filter: ListFilter) {
  if (filter.kind !== 'facet') return undefined;
  const term: Payer | undefined =
    filter.facet === 'funder'
      ? library.terms.funders.get(filter.value)
      : filter.facet === 'programme'
        ? library.terms.programmes.get(filter.value)
        : undefined;
  return term;
}

function moneyFacts(context: Context, term: Payer): Fact[] {
  const { locale, t } = context;
  const funder: string | undefined = 'funder' in term ? term.funder : undefined;
  const figures = (term.figures ?? []).map(({ text, asOf }) => ({
    label: inLocale(text, locale),
    detail: asOf && formatDate(locale, asOf),
  }));
  return [
    ...fact(
      t.list.facets.funder,
      ...payers(context, 'funder', funder === undefined ? [] : [funder]),
    ),
    ...fact(t.list.operators, ...entries(context, 'organisations', term.operators)),
    ...fact(t.list.figures, ...figures),
    ...fact(t.list.howToName, term.acknowledgement && inLocale(term.acknowledgement, locale)),
    ...fact(t.organisation.website, web(term.website)),
  ];
}

function factsOf(context: Context, section: ListSection, filter: ListFilter): Fact[] {
  if (filter.kind !== 'facet') return [];
  const money = payer(context.library, filter);
  if (money) return moneyFacts(context, money);
  switch (filter.facet) {
    case 'topic':
      return topicFacts(context, section, filter.value);
    case 'field': {
      const field = context.library.terms['fields-of-activity'].get(filter.value);
      return fact(context.t.list.codes, ...codes(field?.codes));
    }
    default:
      return [];
  }
}

/** The card of the term that a list's filter names; none where nothing but the name is known. */
export function termCard(
  library: Library,
  locale: Locale,
  section: ListSection,
  filter: ListFilter,
): TermCard | undefined {
  const vocabulary = filter.kind === 'facet' ? facetVocabulary[filter.facet] : undefined;
  if (filter.kind !== 'facet' || !vocabulary) return undefined;
  const term = library.terms[vocabulary].get(filter.value);
  const definition = term?.definition && inLocale(term.definition, locale);
  const facts = factsOf({ library, locale, t: strings(locale) }, section, filter);
  const sources = payer(library, filter)?.sources ?? [];
  if (definition === undefined && facts.length === 0) return undefined;
  return { definition, facts, sources: sourceLines(sources, locale) };
}
