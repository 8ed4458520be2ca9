import { z } from 'zod';
import {
  day,
  entryRef,
  languageCode,
  line,
  locale,
  ownFile,
  ownPicture,
  partialDate,
  rule,
  slug,
  summary,
  termRef,
  title,
  uniqueList,
  webAddress,
} from './fields.ts';

/** Where a fact comes from: a page or a document, known by its name, its address, or both. */
export const source = z
  .strictObject({
    title: line.optional().describe('Name of the page or document, in its own language'),
    publisher: line.optional().describe('Who published it'),
    url: webAddress.optional().describe('Its web address'),
    date: partialDate.optional().describe('Date of the page or document'),
    seen: day.optional().describe('Day on which it was last seen'),
  })
  .refine(({ title, url }) => title !== undefined || url !== undefined, rule('unnamed-source'));

/** A title or name under which the thing itself goes in a language. */
const officialTitle = z.strictObject({
  language: languageCode.describe('Language of the title'),
  title: line.describe('The title, as the publisher has it'),
});

/** A file in the entry's folder that readers can download. */
const file = z.strictObject({
  path: ownFile().describe('Name of the file in this folder'),
  title: line.describe("Title of the file, in the file's own language"),
  language: languageCode.describe('Language of the file'),
  pages: z.int().positive().optional().describe('Number of pages'),
});

/** A page elsewhere. */
export const link = z.strictObject({
  url: webAddress.describe('Web address'),
  title: line.describe('Title, in its own language'),
  language: languageCode.describe('Language of the page'),
});

/** Facts about the entry itself, in every collection. */
export const recordFacts = {
  originalLanguage: locale.describe('Language in which this entry was first written'),
  added: day.describe('Day on which the entry came into the library'),
  updated: day.optional().describe('Day of the last change of substance'),
  draft: z.boolean().optional().describe('true keeps the entry off the site'),
  formerSlugs: uniqueList(slug)
    .optional()
    .describe('Names that the folder of this entry had before; their addresses lead here'),
};

/** Facts about what an entry is about, in every collection that is sorted by subject. */
export const entryFacts = {
  ...recordFacts,
  areas: uniqueList(entryRef('areas')).optional().describe('Areas of work it belongs to'),
  topics: uniqueList(termRef('topics')).optional().describe('Topics it is about'),
  audiences: uniqueList(termRef('audiences')).optional().describe('Whom it is for'),
  titles: z
    .array(officialTitle)
    .refine(
      (titles) => new Set(titles.map(({ language }) => language)).size === titles.length,
      rule('repeated'),
    )
    .optional()
    .describe('Official titles or names, one a language, the original first'),
  inferred: uniqueList(line)
    .optional()
    .describe('Names of facts that were read from the context and that no source states'),
  sources: z.array(source).optional().describe('Where the facts come from'),
};

/** Files that lie beside an entry's texts. */
export const fileFacts = {
  files: z.array(file).optional().describe('Files to download'),
};

/** Facts of everything in the library: methodologies, studies, opinions, materials. */
export const resourceFacts = {
  ...entryFacts,
  published: partialDate.optional().describe('When it was published, as exactly as known'),
  authors: uniqueList(line).optional().describe('Persons who wrote it'),
  publishers: uniqueList(entryRef('organisations'))
    .optional()
    .describe('Organisations that published it'),
  otherPublishers: uniqueList(line)
    .optional()
    .describe('Names of publishers without a profile here'),
  languages: uniqueList(languageCode)
    .optional()
    .describe('Languages in which the work itself exists'),
  funders: uniqueList(termRef('funders')).optional().describe('Who paid for it'),
  programme: termRef('programmes').optional().describe('Programme under which it was paid'),
  project: entryRef('projects').optional().describe('Project in which it was made'),
  related: uniqueList(entryRef('methodologies'))
    .optional()
    .describe('Methodologies to use with it'),
  licence: termRef('licences').optional().describe('Licence under which it may be used'),
  ...fileFacts,
  links: z.array(link).optional().describe('Addresses elsewhere at which it can be found'),
};

/** Texts that every entry has in each of its languages: its card. */
export const entryText = {
  title: title.describe('Title'),
  summary: summary.describe('Two or three sentences that tell a reader whether this is for them'),
  keywords: uniqueList(line)
    .optional()
    .describe('Words a reader might search for that the text does not use'),
  sourceHash: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional()
    .describe('In a translation: the state of the original it was made from (content hash)'),
};

/** The picture of an entry. */
export const pictureFacts = {
  cover: ownPicture().optional().describe('Picture of the entry, a file in this folder'),
};

/** What stands for the picture where it is not seen. */
export const pictureText = {
  coverAlt: line.optional().describe('What the picture shows, for those who do not see it'),
};

/** Facts and texts of one collection, as two strict objects. */
export function shapes<F extends z.ZodRawShape, T extends z.ZodRawShape>(facts: F, text: T) {
  return { facts: z.strictObject(facts), text: z.strictObject(text) };
}

export interface EntryShapes {
  readonly facts: z.ZodObject;
  readonly text: z.ZodObject;
}
