import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { collectionNames, type CollectionName, type VocabularyName } from './names.ts';

/**
 * What a value breaks, as a key: the schemas state rules, the check words them
 * (src/check/messages) in the editor's language.
 */
export type Rule =
  | 'slug'
  | 'file-name'
  | 'picture-file'
  | 'language-code'
  | 'day'
  | 'partial-date'
  | 'moment'
  | 'real-date'
  | 'date-order'
  | 'web-address'
  | 'secure-address'
  | 'e-mail'
  | 'phone'
  | 'register-number'
  | 'postcode'
  | 'repeated'
  | 'membership'
  | 'unnamed-source'
  | 'budget-without-sum'
  | 'entry-address'
  | 'contact'
  | 'colour'
  | 'contrast'
  | 'card-locale'
  | 'open-ring';

/** Types a rule key where zod takes an error text. */
export function rule(key: Rule): Rule {
  return key;
}

/** What the walker in references.ts finds on a field that points somewhere else. */
export interface FieldTarget {
  readonly entry?: CollectionName;
  /** An entry of any collection, written as its folder: studies/review. */
  readonly anyEntry?: true;
  readonly term?: VocabularyName;
  readonly file?: true;
}

/** Folder names of entries and ids of vocabulary terms: ASCII, lower case, single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const slug = z.string().max(80).regex(slugPattern, rule('slug'));

/** A reference to an entry of one collection, written as that entry's folder name. */
export function entryRef(entry: CollectionName) {
  return slug.meta({ target: { entry } satisfies FieldTarget });
}

const entryAddress = new RegExp(`^(?:${collectionNames.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`);

/** A reference to an entry of any collection, written as the collection's and the entry's folder: studies/review. */
export function anyEntryRef() {
  return z
    .string()
    .regex(entryAddress, rule('entry-address'))
    .meta({ target: { anyEntry: true } satisfies FieldTarget });
}

/** A reference to a term of one vocabulary, written as the term's id. */
export function termRef(term: VocabularyName) {
  return slug.meta({ target: { term } satisfies FieldTarget });
}

const fileName = z.string().regex(/^[a-z0-9][a-z0-9._-]*\.[a-z0-9]+$/, rule('file-name'));

/** The name of a file that lies in the entry's own folder. */
export function ownFile() {
  return fileName.meta({ target: { file: true } satisfies FieldTarget });
}

/** The name of a picture that lies in the entry's own folder. */
export function ownPicture() {
  return fileName
    .regex(/\.(?:avif|gif|jpe?g|png|svg|webp)$/, rule('picture-file'))
    .meta({ target: { file: true } satisfies FieldTarget });
}

export const locale = z.enum(locales);

/** ISO 639-1 code of any language, not only those of the interface. */
export const languageCode = z.string().regex(/^[a-z]{2}$/, rule('language-code'));

export const day = z.iso.date(rule('day'));

function isRealDay(value: string): boolean {
  const [year, month = '01', date = '01'] = value.split('-');
  return z.iso.date().safeParse(`${year}-${month}-${date}`).success;
}

/** A date as exact as the source gives it: year, year and month, or day. Always a string. */
export const partialDate = z
  .string(rule('partial-date'))
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, rule('partial-date'))
  .refine(isRealDay, rule('real-date'));

/** A day, or a day and a local time in the site's time zone. */
export const moment = z
  .string(rule('moment'))
  .regex(/^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/, rule('moment'))
  .refine((value) => isRealDay(value.slice(0, 10)), rule('real-date'));

export const webAddress = z.url({ protocol: /^https?$/, error: rule('web-address') });

/** An address to which readers' data may be sent. Its host may go into a content security policy, so it holds no separators. */
export const secureAddress = z.url({
  protocol: /^https$/,
  hostname: /^[a-z0-9.-]+$/,
  error: rule('secure-address'),
});

export const emailAddress = z.email(rule('e-mail'));

/** One line of text. */
export const line = z.string().trim().min(1).max(300);

export const title = z.string().trim().min(2).max(200);

/** Two or three sentences. */
export const summary = z.string().trim().min(20).max(600);

/** The same short text in the site's languages. Which of them must be there is checked against site.yaml. */
export const localized = z.strictObject({
  lv: line.optional().describe('Latvian'),
  en: line.optional().describe('English'),
  ru: line.optional().describe('Russian'),
});

export type Localized = z.infer<typeof localized>;

/** Whether exactly one of these keys has a value. */
export function hasOneOf<T extends object>(value: T, ...keys: (keyof T)[]): boolean {
  return keys.filter((key) => value[key] !== undefined).length === 1;
}

/** A list without repetitions. */
export function uniqueList<T extends z.ZodType>(item: T) {
  return z.array(item).refine((values) => new Set(values).size === values.length, rule('repeated'));
}
