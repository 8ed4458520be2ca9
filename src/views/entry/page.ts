import type { MarkdownHeading } from 'astro';
import { cardLocale, pageLocales } from '../../entries/availability.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Library } from '../../entries/library.ts';
import { isResource, subjectsOf } from '../../entries/subjects.ts';
import { hasTwin } from '../../entries/twins.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { absolute, absoluteHref } from '../../routes/href.ts';
import { entryPath, type SitePath } from '../../routes/paths.ts';
import { citation } from '../citation.ts';
import { entryData } from '../jsonLd.ts';
import { entryLink, hostOf, listLink, type Link } from '../links.ts';
import { relatedGroups, type RelatedGroup } from '../related.ts';
import { row } from '../row.ts';
import { searchDocument, searchWords, type SearchDocument } from '../searchDocument.ts';
import { shell, type Shell } from '../shell.ts';
import type { Fact } from './factLine.ts';
import { facts } from './facts.ts';
import { fileLinks, type FileLink } from './files.ts';
import { fittedLogo, type Logo } from './logo.ts';
import { notice, remarks, type Notice } from './notice.ts';
import { changeReport, type Report } from './report.ts';
import { sections, type Section } from './sections.ts';
import { steps, type Step } from './steps.ts';
import { sourceLines, type SourceLine } from './sources.ts';

export interface TocItem {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

export interface EntryPage {
  readonly shell: Shell;
  readonly collection: AnyEntry['collection'];
  /** Type of the entry, linked to its list, and the areas it belongs to. */
  readonly kind: Link | undefined;
  readonly areas: readonly Link[];
  readonly title: string;
  readonly lead: string;
  readonly state: string | undefined;
  readonly picture:
    { readonly image: NonNullable<AnyEntry['picture']>; readonly alt: string } | undefined;
  /** The logo of an organisation; its name stands for it. */
  readonly logo: Logo | undefined;
  readonly notice: Notice | undefined;
  /** What to know before relying on the facts: an event that is over, a profile that nobody confirmed. */
  readonly remarks: readonly string[];
  readonly facts: readonly Fact[];
  readonly report: Report | undefined;
  readonly files: readonly FileLink[];
  readonly links: readonly FileLink[];
  readonly sections: readonly Section[];
  /** What to read, in order: in an area what to start with, on a page the stations of a path. */
  readonly steps: readonly Step[];
  /** Headings of the body, when there are enough of them to need a table of contents. */
  readonly toc: readonly TocItem[];
  readonly citation: string | undefined;
  readonly sources: readonly SourceLine[];
  readonly related: readonly RelatedGroup[];
  readonly search: SearchDocument;
  readonly keywords: readonly string[];
}

/** From how many headings on a table of contents helps. */
const tocFrom = 3;

function trail(entry: AnyEntry, locale: Locale): Link[] {
  const { sections: names } = strings(locale);
  if (entry.collection === 'pages') return [];
  const own = listLink(locale, entry.collection, names[entry.collection]);
  return isResource(entry) ? [listLink(locale, 'library', names.library), own] : [own];
}

function toc(headings: readonly MarkdownHeading[]): TocItem[] {
  const items = headings
    .filter(({ depth }) => depth === 2 || depth === 3)
    .map(({ slug, text, depth }) => ({ id: slug, text, depth }));
  return items.length >= tocFrom ? items : [];
}

function areaLinks(library: Library, entry: AnyEntry, locale: Locale): Link[] {
  return subjectsOf(entry).areas.flatMap((slug) => {
    const area = library.get('areas', slug);
    return area ? [entryLink(area, locale)] : [];
  });
}

/** The page of an entry in one of the languages in which it has a card; `headings` are those of its body there. */
export function entryPage(
  library: Library,
  entry: AnyEntry,
  locale: Locale,
  headings: readonly MarkdownHeading[],
): EntryPage {
  const text = entry.texts[cardLocale(entry, locale)];
  const title = text?.title ?? entry.slug;
  const path: SitePath = entryPath(locale, entry.collection, entry.slug);
  const { kind, state } = row(library, entry, locale);
  const { picture } = entry;
  const alt = text && 'coverAlt' in text ? text.coverAlt : undefined;
  return {
    shell: shell(library, {
      locale,
      path,
      // What is open in two tabs, or found twice, is told apart by its type.
      title: hasTwin(library, entry, locale) ? `${title} (${kind})` : title,
      description: text?.summary ?? '',
      locales: pageLocales(entry),
      trail: trail(entry, locale),
      type: isResource(entry) || entry.collection === 'news' ? 'article' : 'website',
      socialImage: picture && {
        url: absoluteHref(picture.src),
        width: picture.width,
        height: picture.height,
        alt,
      },
      jsonLd: [entryData(library, entry, locale)],
    }),
    collection: entry.collection,
    kind: entry.collection === 'pages' ? undefined : listLink(locale, entry.collection, kind),
    // A profile names its areas among its facts: above the title they push its contacts off a phone's screen.
    areas: entry.collection === 'organisations' ? [] : areaLinks(library, entry, locale),
    title,
    lead: text?.summary ?? '',
    state,
    picture: picture && { image: picture, alt: alt ?? '' },
    logo: fittedLogo(entry.logo),
    notice: notice(entry, locale),
    remarks: remarks(entry, locale),
    facts: facts(library, entry, locale),
    report: changeReport(entry, locale),
    files: fileLinks(entry, locale),
    links:
      isResource(entry) || entry.collection === 'services'
        ? (entry.facts.links ?? []).map(({ url, title: label, language }) => ({
            href: url,
            label,
            lang: language,
            detail: [hostOf(url), language.toUpperCase()],
          }))
        : [],
    sections: sections(library, entry, locale),
    steps: steps(library, entry, locale),
    toc: toc(headings),
    citation: isResource(entry) ? citation(library, entry, locale, absolute(path)) : undefined,
    sources: sourceLines('sources' in entry.facts ? (entry.facts.sources ?? []) : [], locale),
    related: relatedGroups(library, entry, locale),
    search: searchDocument(library, entry, locale),
    keywords: searchWords(library, entry, locale),
  };
}
