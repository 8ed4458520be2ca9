import type { CollectionName, VocabularyName } from '../../schemas/names.ts';
import type { Rule } from '../../schemas/fields.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { TextDetails } from '../textProblem.ts';
import type { YamlFault } from '../yamlFault.ts';

/** What a message is about when the place alone says enough. */
export type Nothing = Readonly<Record<string, never>>;

/** A value that breaks a rule of src/schemas, with what it was compared with. */
interface Broken {
  readonly value: string;
  readonly against?: string | undefined;
}

/** What a value has to be. */
export type Kind = 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'mapping';

/** How many characters or items there are, and where the limit lies. */
interface Size {
  readonly actual: number;
  readonly limit: number;
}

/** A number and the bound that it crosses. */
interface Bound {
  readonly value: string;
  readonly bound: number;
  /** Whether the bound itself is allowed. */
  readonly inclusive: boolean;
}

type RuleDetails = Readonly<Record<Rule, Broken>>;

interface ValueDetails {
  readonly 'unknown-key': {
    readonly key: string;
    readonly suggestion: string | undefined;
    /** Empty when there are too many to name. */
    readonly allowed: readonly string[];
  };
  readonly 'missing-field': { readonly key: string; readonly example: string | undefined };
  readonly 'empty-value': { readonly key: string };
  readonly 'wrong-type': { readonly wanted: Kind };
  readonly 'needs-quotes': { readonly value: string };
  readonly 'too-short': Size;
  readonly 'too-long': Size;
  readonly 'too-few': Size;
  readonly 'too-many': Size;
  readonly 'too-small': Bound;
  readonly 'too-large': Bound;
  readonly 'wrong-choice': {
    readonly value: string;
    readonly choices: readonly string[];
    readonly suggestion: string | undefined;
  };
  readonly 'wrong-format': { readonly value: string; readonly pattern: string };
  readonly 'wrong-value': { readonly reason: string };
  readonly 'time-zone': { readonly value: string };
  readonly 'future-day': { readonly value: string; readonly today: string };
}

interface DocumentDetails {
  readonly unreadable: Nothing;
  readonly 'not-utf8': Nothing;
  readonly 'byte-order-mark': Nothing;
  readonly 'front-matter-missing': Nothing;
  readonly 'front-matter-open': Nothing;
  readonly 'empty-document': Nothing;
  readonly 'not-a-mapping': Nothing;
  readonly 'yaml-syntax': { readonly fault: YamlFault; readonly parser: string };
  readonly 'duplicate-key': { readonly key: string };
  readonly 'symbolic-link': Nothing;
}

interface LayoutDetails {
  readonly 'content-missing': Nothing;
  readonly 'site-missing': Nothing;
  readonly 'vocabulary-missing': { readonly name: VocabularyName };
  readonly 'unknown-item': { readonly name: string; readonly suggestion: string | undefined };
  readonly 'unknown-vocabulary': { readonly name: string; readonly suggestion: string | undefined };
  readonly 'loose-file': { readonly name: string; readonly home: string };
  readonly 'folder-name': { readonly name: string; readonly suggestion: string | undefined };
  readonly 'folder-twin': { readonly name: string; readonly other: string };
  readonly 'no-text': { readonly file: string };
  readonly 'orphan-translation': { readonly file: string };
  readonly 'unknown-language': { readonly language: string; readonly known: readonly Locale[] };
  readonly 'unpublished-language': {
    readonly language: Locale;
    readonly published: readonly Locale[];
  };
  readonly 'doubled-text': { readonly name: string; readonly other: string };
  readonly 'stray-markdown': { readonly name: string; readonly suggestion: string };
  readonly 'nested-entry': { readonly name: string; readonly collection: CollectionName };
  readonly 'empty-mdx': Nothing;
  readonly 'file-missing': { readonly name: string; readonly suggestion: string | undefined };
  readonly 'file-unreferenced': { readonly name: string };
  readonly 'icon-missing': { readonly name: string };
  readonly 'reserved-slug': { readonly name: string };
  readonly 'map-missing': { readonly name: string };
}

interface MeaningDetails {
  readonly 'fact-in-translation': { readonly key: string; readonly home: string };
  readonly 'unknown-entry': {
    readonly collection: CollectionName;
    readonly value: string;
    readonly suggestion: string | undefined;
  };
  readonly 'unknown-term': {
    readonly vocabulary: VocabularyName;
    readonly value: string;
    readonly suggestion: string | undefined;
  };
  readonly 'wrong-target': {
    readonly value: string;
    readonly wanted: CollectionName | VocabularyName;
    readonly found: readonly string[];
  };
  readonly 'draft-reference': { readonly value: string };
  readonly 'self-reference': { readonly value: string };
  readonly 'broader-cycle': { readonly chain: readonly string[] };
  readonly 'text-missing': { readonly languages: readonly Locale[] };
  readonly 'definition-missing': { readonly languages: readonly Locale[] };
  readonly 'cover-alt-missing': { readonly cover: string };
  readonly 'achieved-without-date': { readonly id: string };
  readonly 'label-missing': { readonly ids: readonly string[] };
  readonly 'label-without-result': { readonly id: string; readonly suggestion: string | undefined };
  readonly 'result-twice': { readonly id: string };
  readonly 'link-form': { readonly url: string };
  readonly 'link-language': {
    readonly slug: string;
    readonly language: Locale;
    readonly languages: readonly Locale[];
  };
  readonly 'year-list': { readonly year: number };
  readonly 'former-slug-taken': { readonly name: string };
  readonly 'former-slug-twice': { readonly name: string; readonly other: string };
  readonly 'step-text-missing': { readonly ids: readonly string[] };
  readonly 'text-without-step': { readonly id: string; readonly suggestion: string | undefined };
  readonly 'testimonial-text-missing': { readonly ids: readonly string[] };
  readonly 'text-without-testimonial': {
    readonly id: string;
    readonly suggestion: string | undefined;
  };
  readonly 'testimonial-twice': { readonly id: string };
  readonly 'inferred-unknown': { readonly key: string; readonly suggestion: string | undefined };
  readonly 'unused-term': { readonly id: string };
  readonly 'register-number-taken': { readonly value: string; readonly other: string };
  readonly 'tile-taken': { readonly tile: string; readonly other: string };
}

/** What the policy for contributed content says: worded in files of their own. */
interface PolicyMessageDetails extends TextDetails {
  readonly 'register-number-quotes': { readonly value: string };
  readonly 'forbidden-key': { readonly key: string };
  readonly 'too-deep': { readonly limit: number };
  /** The limit in kB. */
  readonly 'too-big': { readonly limit: number };
  readonly submodule: { readonly name: string };
  readonly 'member-cycle': { readonly chain: readonly string[] };
  readonly 'stale-translation': {
    readonly original: string;
    readonly language: Locale;
    readonly hash: string;
  };
}

/** What is wrong with a worksheet. Parts are named by component and id, `Answer 1-1`. */
export interface WorksheetDetails {
  readonly 'second-worksheet': Nothing;
  readonly 'part-twice': { readonly name: string };
  readonly 'unknown-audience': {
    readonly id: string;
    readonly known: readonly string[];
    readonly suggestion: string | undefined;
  };
  /** What the texts in other languages have. */
  readonly 'part-missing': {
    readonly names: readonly string[];
    readonly languages: readonly Locale[];
  };
  /** A statement, and for whom it is in the text in another language. */
  readonly 'other-audiences': {
    readonly name: string;
    readonly language: Locale;
    readonly audiences: readonly string[];
  };
  readonly 'download-unlisted': {
    readonly path: string;
    readonly suggestion: string | undefined;
  };
}

/** What is wrong with a picture, drawing, document or table. */
export interface MediaDetails {
  readonly 'media-kind': { readonly extension: string; readonly allowed: readonly string[] };
  readonly 'media-type': { readonly extension: string; readonly found: string | undefined };
  /** Megabytes. */
  readonly 'media-bytes': { readonly actual: number; readonly limit: number };
  readonly 'media-packed': { readonly limit: number };
  readonly 'picture-pixels': {
    readonly width: number;
    readonly height: number;
    readonly side: number;
    readonly megapixels: number;
  };
  readonly 'picture-frames': { readonly frames: number; readonly limit: number };
  readonly 'picture-broken': Nothing;
  readonly 'picture-place': { readonly file: string };
  readonly 'drawing-syntax': { readonly parser: string };
  readonly 'drawing-active': { readonly what: string };
  readonly 'drawing-outside': { readonly what: string };
  readonly 'drawing-declaration': { readonly what: string };
  readonly 'drawing-heavy': Nothing;
  readonly 'pdf-broken': Nothing;
  readonly 'pdf-active': { readonly what: string };
  readonly 'pdf-encrypted': Nothing;
  readonly 'office-broken': { readonly extension: string };
  readonly 'office-macro': { readonly what: string };
  readonly 'office-outside': { readonly what: string };
  readonly 'table-formula': { readonly cell: string };
}

/** What is wrong with the words that stand for a picture. */
interface DescriptionDetails {
  readonly 'alt-missing': { readonly picture: string };
  readonly 'alt-file-name': { readonly alt: string };
  readonly 'alt-title': Nothing;
}

/** What each message needs to know. */
export type Details = RuleDetails &
  ValueDetails &
  DocumentDetails &
  LayoutDetails &
  MeaningDetails &
  PolicyMessageDetails &
  WorksheetDetails &
  MediaDetails &
  DescriptionDetails;

export type MessageKey = keyof Details;

/** Every message in one language: what is wrong, and what to do about it. */
export type Catalogue = { readonly [K in MessageKey]: (details: Details[K]) => string };

export type PolicyCatalogue = Pick<Catalogue, keyof PolicyMessageDetails>;

/** The messages on worksheets: worded in files of their own. */
export type WorksheetCatalogue = Pick<Catalogue, keyof WorksheetDetails>;

/** The messages on pictures and other files: worded in files of their own. */
export type MediaCatalogue = Pick<Catalogue, keyof MediaDetails | keyof DescriptionDetails>;

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly entries: number;
}

/** Everything the check says in one language. */
export interface Wording {
  readonly messages: Catalogue;
  /** Marks a problem that does not stop the build. */
  readonly warning: string;
  /** The last line of a report with problems. */
  closing(counts: Counts): string;
  /** The only line of a report without problems. */
  allWell(counts: Counts): string;
  /** Why a build stops. */
  refused(counts: Counts): string;
}
