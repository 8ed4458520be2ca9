import type { CollectionName } from '../schemas/names.ts';
import type { PriceModel } from '../schemas/services.ts';
import type { Locale } from './locales.ts';
import { en } from './en.ts';
import type { FacetName } from './facets.ts';
import { lv } from './lv.ts';
import type { Forms } from './plural.ts';
import { ru } from './ru.ts';

export type SectionName = Exclude<CollectionName, 'pages'> | 'library';
/** Every word of the interface, in one language. */
export interface Strings {
  /** Name of the language in itself. */
  readonly language: string;
  /** Name of each language, as used in this language's sentences: "in Latvian". */
  readonly inLanguage: Readonly<Record<Locale, string>>;
  readonly skipToContent: string;
  readonly mainNavigation: string;
  readonly menu: string;
  readonly languageSwitch: string;
  readonly notInLanguage: string;
  readonly breadcrumbs: string;
  readonly home: string;
  readonly footer: string;
  readonly textLicence: string;
  /** Headings of sections and lists. */
  readonly sections: Readonly<Record<SectionName, string>>;
  /** One sentence under each list's heading. */
  readonly sectionLeads: Readonly<Record<SectionName, string>>;
  /** What one entry is called. */
  readonly kinds: Readonly<Record<CollectionName, string>>;
  readonly opinionForms: Readonly<
    Record<'position' | 'statement' | 'open-letter' | 'article' | 'programme', string>
  >;
  readonly homePage: {
    readonly tryWords: string;
    readonly areas: string;
    readonly newest: string;
    readonly upcoming: string;
    readonly noUpcoming: string;
    readonly allEvents: string;
    readonly near: string;
    readonly nearLead: string;
    readonly allOrganisations: string;
    readonly wholeLibrary: string;
    readonly paths: string;
    readonly entries: Forms;
    readonly organisations: Forms;
  };
  readonly list: {
    readonly count: Forms;
    readonly filters: string;
    readonly activeFilters: Forms;
    readonly facets: Readonly<Record<FacetName, string>>;
    readonly clear: string;
    readonly sort: string;
    readonly byDate: string;
    readonly byTitle: string;
    readonly pages: string;
    readonly page: (page: number, of: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly more: string;
    readonly empty: string;
    readonly upcoming: string;
    readonly past: string;
    readonly fullTextIn: (languages: string) => string;
    readonly cardOnly: string;
    readonly broader: string;
    readonly narrower: string;
    readonly codes: string;
    readonly figures: string;
    readonly operators: string;
    readonly howToName: string;
  };
  readonly entry: {
    readonly table: string;
    readonly facts: string;
    readonly contents: string;
    readonly files: string;
    readonly pagesOfFile: Forms;
    readonly links: string;
    readonly sources: string;
    readonly seen: (date: string) => string;
    readonly cite: string;
    readonly related: string;
    readonly added: string;
    readonly updated: string;
    readonly fullTextElsewhere: (languages: string) => string;
    readonly noFullText: string;
    readonly seeLinks: string;
    readonly published: string;
    readonly authors: string;
    readonly publishers: string;
    readonly project: string;
    readonly licence: string;
    readonly areas: string;
    readonly topics: string;
    readonly audiences: string;
    readonly languages: string;
    readonly people: string;
    readonly peopleRange: (from: number, to?: number) => string;
    readonly duration: string;
    readonly outcome: string;
    readonly dataYears: string;
    readonly findings: string;
    readonly workLanguages: string;
    readonly originalTitle: string;
    readonly fullTitle: string;
    /** By a fact that no source states. */
    readonly inferred: string;
    readonly noDate: string;
    readonly old: (ago: string) => string;
    readonly startWith: string;
    readonly steps: string;
    readonly addressees: string;
  };
  readonly organisation: {
    readonly shortName: string;
    readonly fields: string;
    readonly serves: string;
    readonly wholeCountry: string;
    readonly legalForm: string;
    readonly registerNumber: string;
    readonly founded: string;
    readonly status: string;
    readonly statuses: Readonly<Record<'active' | 'inactive' | 'in-liquidation', string>>;
    readonly memberOf: string;
    readonly members: string;
    readonly memberCount: Forms;
    readonly asOf: (date: string) => string;
    readonly website: string;
    readonly email: string;
    readonly phone: string;
    readonly address: string;
    readonly verified: string;
    readonly verifiedBy: (date: string, by: string) => string;
    readonly notVerified: string;
    readonly noContacts: string;
    readonly seat: string;
    readonly contactsAsOf: string;
    readonly until: (date: string) => string;
    readonly roles: Readonly<Record<'associate-member' | 'council-member' | 'lead', string>>;
    readonly otherNames: string;
    readonly publicBenefit: string;
    readonly hasPublicBenefit: Readonly<Record<'yes' | 'no', string>>;
    readonly languages: string;
    readonly links: string;
    readonly logo: string;
    readonly verificationDue: string;
    readonly outdated: (date: string) => string;
    /** How readers report a change; subject and template are sent to the editors. */
    readonly report: {
      readonly question: string;
      readonly label: string;
      /** Beside the first, where there are two ways. */
      readonly byEmail: string;
      readonly subject: (name: string) => string;
      readonly organisation: string;
      readonly page: string;
      readonly folder: string;
      readonly wrong: string;
      readonly right: string;
      readonly source: string;
    };
  };
  readonly services: {
    /** What a service for members alone is called, in place of its kind. */
    readonly memberBenefit: string;
    readonly provider: string;
    readonly cost: string;
    readonly prices: Readonly<Record<PriceModel, string>>;
    readonly languages: string;
    readonly apply: string;
    readonly howToApply: string;
    readonly known: string;
    readonly testimonials: string;
    /** By a quotation that is a translation; a language in the nominative. */
    readonly translated: (language: string) => string;
  };
  readonly experts: {
    readonly role: string;
    readonly organisation: string;
    readonly fields: string;
    readonly languages: string;
    readonly askAbout: string;
    readonly consent: string;
  };
  readonly projectPage: {
    readonly lead: string;
    readonly partners: string;
    readonly period: string;
    readonly number: string;
    readonly budget: string;
    readonly budgetKinds: Readonly<Record<'planned' | 'final', string>>;
    readonly funder: string;
    readonly programme: string;
    readonly goal: string;
    readonly activities: string;
    readonly results: string;
    readonly result: string;
    readonly target: string;
    readonly achieved: string;
    readonly asOf: string;
    readonly acknowledgement: string;
    readonly website: string;
  };
  readonly event: {
    readonly when: string;
    readonly where: string;
    readonly format: string;
    readonly formats: Readonly<Record<'on-site' | 'online' | 'hybrid', string>>;
    readonly organisers: string;
    readonly website: string;
    readonly past: string;
  };
  readonly directory: {
    readonly found: string;
    /** Under the map, while nothing is chosen. */
    readonly choose: string;
    readonly pages: string;
    readonly list: string;
    readonly map: string;
    readonly statistics: string;
    readonly data: string;
    readonly mapTitle: string;
    readonly mapLead: string;
    readonly regions: string;
    readonly regionsNote: string;
    readonly municipalities: string;
    readonly municipalitiesNote: string;
    readonly statisticsTitle: string;
    readonly statisticsLead: string;
    readonly asOf: (date: string) => string;
    /** Heading of the column of numbers. */
    readonly count: string;
    readonly numbers: string;
    /** What most organisations have; their number follows. */
    readonly mostOften: (label: string, count: string) => string;
    readonly unknown: Forms;
    readonly several: string;
    readonly charts: Readonly<
      Record<
        'region' | 'field' | 'audience' | 'legalForm' | 'founded' | 'status' | 'freshness' | 'gaps',
        string
      >
    >;
    readonly regionOwn: string;
    readonly regionCountry: string;
    readonly regionTogether: string;
    readonly regionChartNote: string;
    readonly decade: string;
    readonly fact: string;
    readonly freshness: Readonly<Record<'current' | 'due' | 'never', string>>;
    readonly gapsNote: string;
    readonly gaps: Readonly<
      Record<
        | 'registerNumber'
        | 'legalForm'
        | 'founded'
        | 'status'
        | 'fields'
        | 'audiences'
        | 'serviceArea'
        | 'municipality'
        | 'contacts'
        | 'verified',
        string
      >
    >;
  };
  /** Why an entry is named under another: heading of the group by the field that links them. */
  readonly relations: {
    readonly sameProject: string;
    readonly sameTopic: string;
    readonly useWith: string;
    readonly usedWith: string;
    readonly byPublisher: string;
    readonly ledProjects: string;
    readonly partnerIn: string;
    readonly organised: string;
    readonly itsExperts: string;
    readonly sameProvider: string;
    readonly members: string;
    readonly mentionedIn: string;
    readonly fromProject: string;
    readonly projectEvents: string;
    readonly projectNews: string;
    readonly inPaths: string;
  };
  readonly search: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly submit: string;
    readonly open: string;
    readonly shortcut: string;
    /** The choice of all types. */
    readonly allTypes: string;
    readonly results: Forms;
    readonly resultList: string;
    /** Stands before the two orders, which go on with the sentence. */
    readonly order: string;
    readonly byRelevance: string;
    readonly byDate: string;
    readonly loading: string;
    readonly none: (query: string) => string;
    readonly noneHelp: string;
    /** How phrases and exclusions are written. */
    readonly syntax: string;
    readonly corrected: (word: string, to: string) => string;
    /** The words follow. */
    readonly unknown: string;
    readonly relaxed: string;
    readonly withoutFilters: Forms;
    readonly clearFilters: string;
    readonly moreValues: Forms;
    /** Stands before the title of a section of a page. */
    readonly section: string;
    /** Each language as `searchIn` names it. */
    readonly languages: Readonly<Record<Locale, string>>;
    readonly searchIn: (languages: string) => string;
    readonly noneElsewhere: string;
    readonly first: (count: string) => string;
    /** A language as in `inLanguage` follows. */
    readonly allResults: string;
    readonly failed: string;
    readonly retry: string;
    readonly more: Forms;
    readonly all: (count: string) => string;
    /** Leads from the dialog to the search page. */
    readonly toPage: string;
    readonly keys: string;
    readonly close: string;
    readonly noScript: string;
    readonly noScriptList: string;
    readonly lists: string;
  };
  /** Finding organisations: words, filters, what is done with what was found. */
  readonly finder: {
    readonly label: string;
    readonly hint: string;
    /** How an organisation that answers a place came to answer it. */
    readonly reach: Readonly<Record<'here' | 'region' | 'country', string>>;
    readonly none: string;
    /** Under a choice of place: how many profiles do not say where they work. */
    readonly unplaced: Forms;
    readonly combine: string;
    readonly download: string;
    readonly print: string;
    readonly more: Forms;
    readonly failed: string;
    readonly noScript: string;
    /** Columns of the printed list; the name is called the same in the open data. */
    readonly columns: Readonly<Record<'name' | 'where' | 'contacts', string>>;
  };
  readonly newsletter: {
    readonly title: string;
    readonly address: string;
    readonly submit: string;
    /** What stands by the field that only machines fill in, where styles do not hide it. */
    readonly trap: string;
  };
  /** The plan that a reader makes by filling in a worksheet. What stands in braces is filled in by the page. */
  readonly plans: {
    readonly title: string;
    readonly lead: string;
    readonly choose: string;
    readonly name: string;
    /** What a plan is called before it has a name. */
    readonly newName: string;
    readonly create: string;
    readonly duplicate: string;
    readonly remove: string;
    readonly export: string;
    readonly asFile: string;
    readonly asText: string;
    /** `{name}`: that of the table. */
    readonly asTable: string;
    readonly asCalendar: string;
    readonly openFile: string;
    readonly share: string;
    readonly print: string;
    /** `{time}`: of the clock, with the day where it is not today. */
    readonly kept: string;
    readonly full: string;
    readonly unavailable: string;
    readonly gone: string;
    readonly keep: string;
    /** `{answered}` and `{shown}`: numbers. */
    readonly progress: string;
    readonly hidden: Forms;
    readonly addRow: string;
    /** `{row}`: its number. */
    readonly removeRow: string;
    /** `{column}`, `{row}`: the name of the column, the number of the row. */
    readonly cell: string;
    readonly rowRemoved: string;
    readonly rowColumn: string;
    readonly undo: string;
    readonly dismiss: string;
    readonly cancel: string;
    readonly close: string;
    /** `{name}`: that of the plan, here and below. */
    readonly removing: string;
    readonly removingText: string;
    readonly removed: string;
    readonly opened: string;
    readonly orphans: string;
    readonly orphansLead: string;
    readonly moved: string;
    /** `{heading}`: what it was. */
    readonly reworded: string;
    readonly unanswered: string;
    /** `{date}`: a day in words. */
    readonly changed: string;
    readonly answers: Forms;
    readonly offer: string;
    readonly offerText: string;
    readonly openAsNew: string;
    readonly discard: string;
    readonly shareText: string;
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly longLink: Forms;
    readonly tooLong: string;
    readonly noLink: string;
    readonly nothing: string;
    readonly noDates: string;
    readonly unreadable: string;
    /** Why a file or a link is not opened. */
    readonly problems: {
      readonly foreign: string;
      readonly newer: string;
      /** `{where}`: the place in the file. */
      readonly damaged: string;
      readonly large: string;
      readonly cut: string;
      /** `{worksheet}`: that to which it belongs. */
      readonly other: string;
    };
  };
  /** What stands on a worksheet before a script does anything. */
  readonly worksheet: {
    readonly audiences: string;
    /** Before the names of those for whom a statement is. */
    readonly for: string;
    readonly help: string;
    readonly example: string;
    readonly answer: string;
    /** A cell of a table to fill in, for those who do not see its place. */
    readonly cell: (column: string, row: number) => string;
  };
  /** At the former address of an entry; its title, linked, follows. */
  readonly moved: {
    readonly title: string;
    readonly lead: string;
  };
  readonly notFound: {
    readonly title: string;
    readonly lead: string;
    readonly home: string;
    readonly search: string;
  };
}

const all: Readonly<Record<Locale, Strings>> = { lv, en, ru };

/** The interface in one language. */
export function strings(locale: Locale): Strings {
  return all[locale];
}
