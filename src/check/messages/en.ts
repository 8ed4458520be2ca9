import type { YamlFault } from '../yamlFault.ts';
import { examples } from '../examples.ts';
import type { Kind, Wording } from './catalogue.ts';
import { counter } from './plural.ts';
import { mediaEn } from './mediaEn.ts';
import { policyEn } from './policyEn.ts';
import { worksheetEn } from './worksheetEn.ts';
import { digits, list } from './phrases.ts';

const count = counter('en');
const errorForms = { one: 'error', other: 'errors' };
const warningForms = { one: 'warning', other: 'warnings' };
const entryForms = { one: 'entry', other: 'entries' };
const characters = { one: 'character', other: 'characters' };
const items = { one: 'item', other: 'items' };

function quoted(text: string): string {
  return `“${text}”`;
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`;
}

const kinds: Readonly<Record<Kind, string>> = {
  text: 'a text on one line, as in title: Annual report',
  integer: 'a whole number, as in 12',
  number: 'a number, as in 12 or 12.5',
  boolean: 'true or false',
  list: 'a list, each item on its own line after a hyphen, as in - item',
  mapping: 'a group of fields: lines of key: value, indented by two spaces',
};

const faults: Readonly<Record<YamlFault, string>> = {
  colon:
    'A colon followed by a space splits this text in two. Put the whole text in quotes: title: "Part one: the beginning".',
  indent:
    'The indentation is not right. Fields of one group begin in the same column, list items too; use two spaces a level.',
  tab: 'There is a tab before the text. Indent with spaces.',
  'open-quote':
    'A quotation mark is opened and not closed. Add the same mark at the end of the text.',
  'after-quote':
    'There is text after the closing quotation mark. When a text contains ", write it between single marks: title: \'The "Home" study\'.',
  escape:
    "A backslash has a special meaning between double marks. Put the text between single marks: 'C:\\data'.",
  character:
    'A text cannot begin with this character. Put the whole text in quotes: "@association".',
  'no-key':
    'This line is not a field. Write key: value, with a space after the colon; indent the next lines of a long text.',
  bracket: 'A bracket [ or { is opened and not closed. Close it, or put the text in quotes.',
  'second-document':
    'A line of --- stands in the middle. Only the first and the last line of the front matter are ---.',
  alias:
    'A text that begins with * is read as a command. Put it in quotes: title: "*Important* news".',
  tag: 'A text that begins with ! is read as a command. Put it in quotes: title: "!Important".',
  anchor: 'A text that begins with & is read as a command. Put it in quotes: title: "&Co".',
  merge: 'The key << would take fields from elsewhere. Write the fields themselves here.',
  directive: 'A line that begins with % is a command. Delete it.',
  'complex-key': 'A field’s name is one plain word. Write key: value, without [, { or ? before it.',
  other:
    'This cannot be read as YAML. Compare with the neighbouring lines: key: value, quotes, indentation.',
};

/** English. */
export const en: Wording = {
  warning: 'warning',
  closing: ({ errors, warnings, entries }) =>
    `${count(errors, errorForms)}, ${count(warnings, warningForms)}; ${count(entries, entryForms)} checked.`,
  allWell: ({ entries }) => `All is well: ${count(entries, entryForms)} checked.`,
  refused: ({ errors }) => `The content has ${count(errors, errorForms)}, listed above.`,
  messages: {
    ...policyEn,
    ...worksheetEn,
    ...mediaEn,
    'unknown-key': ({ key, suggestion, allowed }) =>
      `There is no field ${quoted(key)}.${meant(suggestion) || (allowed.length > 0 ? ` Known here: ${list(allowed)}.` : ' Delete it, or look up the right name in the editing guide.')}`,
    'missing-field': ({ key, example }) =>
      `The field ${quoted(key)} is missing. Add a line ${key}: ${example ?? '…'}`,
    'empty-value': ({ key }) =>
      `${quoted(key)} has no value. Write one; a field that is not needed may be deleted.`,
    'wrong-type': ({ wanted }) => `The value has the wrong shape. Write ${kinds[wanted]}.`,
    'needs-quotes': ({ value }) =>
      `${quoted(value)} is read as a number or as yes/no, and a text is needed. Put it in quotes: "${value}"`,
    'too-short': ({ actual, limit }) =>
      `The text has ${count(actual, characters)}; at least ${limit} are needed.`,
    'too-long': ({ actual, limit }) =>
      `The text has ${count(actual, characters)}; at most ${limit} are allowed. Shorten it.`,
    'too-few': ({ actual, limit }) =>
      `The list has ${count(actual, items)}; at least ${limit} must be there.`,
    'too-many': ({ actual, limit }) =>
      `The list has ${count(actual, items)}; at most ${limit} are allowed. Keep the most important.`,
    'too-small': ({ value, bound, inclusive }) =>
      `${value} is too small. Write a number ${inclusive ? `from ${bound} up` : `above ${bound}`}.`,
    'too-large': ({ value, bound, inclusive }) =>
      `${value} is too large. Write a number ${inclusive ? `up to ${bound}` : `below ${bound}`}.`,
    'wrong-choice': ({ value, choices, suggestion }) =>
      `${quoted(value)} is not among the choices: ${list(choices)}.${meant(suggestion)}`,
    'wrong-format': ({ value, pattern }) =>
      `${quoted(value)} is not written as it should be (pattern ${pattern}).`,
    'wrong-value': ({ reason }) => `The value does not fit: ${reason}.`,
    'time-zone': ({ value }) =>
      `There is no time zone ${quoted(value)}. Write a name of the IANA database, as in Europe/Riga.`,

    slug: ({ value }) =>
      `${quoted(value)} is not a folder name or id: only a–z, 0–9 and single hyphens. Example: ${examples.slug}`,
    'file-name': ({ value }) =>
      `${quoted(value)} is not a good file name: only a–z, 0–9, dots, hyphens and underscores, with an extension. Rename the file and this line. Example: ${examples['file-name']}`,
    'picture-file': ({ value }) =>
      `${quoted(value)} is not a picture. Pictures are avif, gif, jpg, png, svg or webp files, as in ${examples['picture-file']}`,
    'language-code': ({ value }) =>
      `${quoted(value)} is not a language code: two small letters, as in lv, en, ru, de.`,
    day: ({ value }) =>
      `${quoted(value)} is not a day. Write year-month-day of a day that exists. Example: ${examples.day}`,
    'partial-date': ({ value }) =>
      `${quoted(value)} is not a date. Write a year in quotes, year-month or year-month-day. Example: "2026", ${examples['partial-date']} or ${examples.day}`,
    moment: ({ value }) =>
      `${quoted(value)} is not a date with time. Write a day, or a day and a time with T between. Example: ${examples.moment}`,
    'real-date': ({ value }) =>
      `There is no such date as ${quoted(value)}. Check the month and the day. Example: ${examples.day}`,
    'date-order': ({ value, against }) =>
      `The end (${value}) comes before the beginning${against === undefined ? '' : ` (${against})`}. Correct one of them.`,
    'web-address': ({ value }) =>
      `${quoted(value)} is not a web address. It begins with https:// or http://. Example: ${examples['web-address']}`,
    'secure-address': ({ value }) =>
      `${quoted(value)} is not an address to which readers’ data may be sent: it has to begin with https://. Example: ${examples['secure-address']}`,
    'e-mail': ({ value }) =>
      `${quoted(value)} is not an e-mail address. Example: ${examples['e-mail']}`,
    phone: ({ value }) =>
      `${quoted(value)} is not a telephone number: digits and spaces, a + in front if need be. Example: ${examples.phone}`,
    'register-number': ({ value }) =>
      /^\d{11}$/.test(value)
        ? `${quoted(value)} is not a register number: its digits do not add up. Compare it with the register.`
        : `${quoted(value)} has ${count(digits(value), { one: 'digit', other: 'digits' })}, a register number has 11 and nothing else. Example: ${examples['register-number']}`,
    postcode: ({ value }) => `${quoted(value)} is not a postcode. Example: ${examples.postcode}`,
    repeated: ({ value }) => `${quoted(value)} stands in this list twice. Delete one of them.`,
    colour: ({ value }) =>
      `${quoted(value)} is not a colour. Write # and six digits or small letters a–f, in quotes. Example: "${examples.colour}"`,
    contrast: ({ value }) =>
      `The colour ${quoted(value)} is too near to the ground to be read (contrast below 4.5 to 1). Take a darker one on the light ground, a lighter one on the dark.`,
    membership: () =>
      'A membership names what one belongs to: either organisation (a folder in organisations/) or network (an id in vocabularies/networks.yaml), and only one of the two.',
    'unnamed-source': () =>
      'A source has neither a title nor an address. Add url: or title:, best both.',
    'budget-without-sum': () =>
      'The budget names no sum. Add planned: or final: with the amount in euro, as in final: 19447',
    'entry-address': ({ value }) =>
      `${quoted(value)} does not name an entry of the library. Write its two folders: ${examples['entry-address']}`,
    'open-ring': () =>
      'A line of this outline is not closed. A ring has at least four positions, and its last is the same as its first.',
    contact: () =>
      'contact names no way to reach the editors. Add email: or repository:, as in email: office@example.org',
    'future-day': ({ value, today }) =>
      `${quoted(value)} is yet to come; today is ${today}. Write the day on which it happened.`,
    'card-locale': ({ value, against }) =>
      `The original language is ${quoted(value)}, but there is no text in it${against === undefined ? '' : ` (${against})`}. Add the file or name another language.`,

    unreadable: () => 'The file cannot be read. Check that it is a file and that you may open it.',
    'not-utf8': () => 'The file is not in UTF-8. Save it again with the encoding UTF-8.',
    'byte-order-mark': () =>
      'The file begins with an invisible mark (BOM). Save it again as UTF-8 without BOM.',
    'front-matter-missing': () =>
      'The file must begin with front matter: a line of --- (the very first), fields, and another line of ---.',
    'front-matter-open': () =>
      'The front matter is not closed. Add a line of --- after its last field.',
    'empty-document': () =>
      'There is no field here. Write fields as key: value; an empty vocabulary is {}.',
    'not-a-mapping': () => 'Fields are expected here: lines of key: value.',
    'yaml-syntax': ({ fault, parser }) =>
      fault === 'other' ? `${faults.other} (YAML: ${parser})` : faults[fault],
    'duplicate-key': ({ key }) => `The field ${quoted(key)} stands here twice. Keep one of them.`,
    'symbolic-link': () => 'This is a symbolic link. Put the file itself here.',

    'content-missing': () =>
      'There is no such folder. Create it, or name another in the environment variable CONTENT_DIR.',
    'site-missing': () =>
      'site.yaml is missing: it says who the site is. Copy it from the example content and change it.',
    'vocabulary-missing': ({ name }) =>
      `The vocabulary ${name}.yaml is missing. Create it; when it has no terms yet, write {} into it.`,
    'unknown-item': ({ name, suggestion }) =>
      `${quoted(name)} does not belong here: nothing in it would appear on the site.${meant(suggestion) || ' Move or delete it.'}`,
    'unknown-vocabulary': ({ name, suggestion }) =>
      `There is no vocabulary ${quoted(name)}.${meant(suggestion) || ' Move or delete it.'}`,
    'loose-file': ({ name, home }) =>
      `${quoted(name)} lies outside an entry. Each entry is a folder: put the file into one, as in ${home}index.lv.md`,
    'folder-name': ({ name, suggestion }) =>
      `${quoted(name)} is not a folder name for an entry: only a–z, 0–9 and single hyphens, at most 80.${suggestion === undefined ? ` Example: ${examples.slug}` : ` Rename it to ${quoted(suggestion)}.`}`,
    'folder-twin': ({ name, other }) =>
      `${quoted(name)} and ${quoted(other)} are the same name to some computers. Rename or delete one of them.`,
    'no-text': ({ file }) => `The folder holds no text. Add ${file} or delete the folder.`,
    'orphan-translation': ({ file }) =>
      `This is a translation of something that is not there: ${file} is missing. Add it, with a title, a summary and the facts.`,
    'unknown-language': ({ language, known }) =>
      `There is no language ${quoted(language)} on this site, only ${list(known)}. Rename or delete the file.`,
    'unpublished-language': ({ language, published }) =>
      `The site is not published in ${quoted(language)}. Add the language to languages in site.yaml (now: ${list(published)}) or delete the file.`,
    'doubled-text': ({ name, other }) =>
      `There is ${other} and ${name}: one language, two texts. Delete one of them.`,
    'stray-markdown': ({ name, suggestion }) =>
      `${quoted(name)} would never be shown. If it is a text of this entry, call it ${quoted(suggestion)}; if it is for download, name it in files.`,
    'nested-entry': ({ name, collection }) =>
      `The folder ${quoted(name)} holds texts, but entries do not lie in entries. Move it up into ${collection}/`,
    'empty-mdx': () =>
      'An .mdx file needs a text below the front matter. Write one, or rename the file to .md.',
    'file-missing': ({ name, suggestion }) =>
      `There is no file ${quoted(name)} in this folder.${meant(suggestion) || ' Add it or correct the name; capitals count.'}`,
    'file-unreferenced': ({ name }) =>
      `Nothing names ${quoted(name)}, so no reader will see it. Name it in files, cover or the text, or delete it.`,
    'icon-missing': ({ name }) =>
      `There is no file ${quoted(name)} beside site.yaml. Add the icon or correct the name.`,
    'reserved-slug': ({ name }) =>
      `${quoted(name)} is a word of the site’s own addresses. Give the folder another name.`,
    'map-missing': ({ name }) =>
      `There is no file ${quoted(name)} beside site.yaml. Add the map or correct the name; without a map, delete this field.`,

    'fact-in-translation': ({ key, home }) =>
      `${quoted(key)} is a fact, and facts stand once, in ${home}. Move it there, or delete it here if it is there already.`,
    'unknown-entry': ({ collection, value, suggestion }) =>
      `There is no entry ${quoted(value)} in ${collection}/.${meant(suggestion) || ' Write the name of an entry’s folder.'}`,
    'unknown-term': ({ vocabulary, value, suggestion }) =>
      `There is no term ${quoted(value)} in vocabularies/${vocabulary}.yaml.${meant(suggestion) || ' Take one from there or add it there.'}`,
    'wrong-target': ({ value, wanted, found }) =>
      `A name from ${wanted} belongs here, but ${quoted(value)} is in ${list(found)}. Put it into the field meant for that, or name another.`,
    'draft-reference': ({ value }) =>
      `${quoted(value)} is a draft and not on the site. Publish it (delete draft: true there) or remove the reference.`,
    'self-reference': ({ value }) => `${quoted(value)} is this entry itself. Remove the reference.`,
    'broader-cycle': ({ chain }) =>
      `These terms stand above each other in a circle: ${chain.join(' → ')}. Delete one of the broader lines.`,
    'text-missing': ({ languages }) =>
      `The text is missing in these languages of the site: ${list(languages)}. Add them, as in ${languages[0] ?? ''}: …`,
    'definition-missing': ({ languages }) =>
      `The definition is missing in: ${list(languages)}. Readers will see it in another language.`,
    'cover-alt-missing': ({ cover }) =>
      `coverAlt is missing: say in this language what the picture ${quoted(cover)} shows, for those who do not see it.`,
    'achieved-without-date': ({ id }) =>
      `The result ${quoted(id)} does not say when it was so. Add asOf: ${examples['partial-date']}`,
    'label-missing': ({ ids }) =>
      `resultLabels does not say in this language what these results count: ${list(ids)}. Add lines of id: text.`,
    'label-without-result': ({ id, suggestion }) =>
      `There is no result ${quoted(id)}.${meant(suggestion) || ' Delete the label or add the result.'}`,
    'result-twice': ({ id }) => `There are two results ${quoted(id)}. Give one of them another id.`,
    'link-form': ({ url }) =>
      `${quoted(url)} leads nowhere. A link to another entry names its folder: ../../studies/ngo-review/`,
    'link-language': ({ slug, language, languages }) =>
      `${quoted(slug)} has no text in ${language}, only in ${list(languages)}. Link a language it has: ../../…/${slug}/index.${languages[0] ?? ''}.md`,
    'year-list': ({ year }) =>
      `A line that begins with ${quoted(`${String(year)}.`)} becomes a numbered list. Begin the sentence with another word, or write ${String(year)}\\.`,
    'former-slug-taken': ({ name }) =>
      `The address ${quoted(name)} is in use: an entry or a list of the site stands there. formerSlugs holds only names that the folder had before and nothing has now, as in formerSlugs: [old-name]. Delete this one.`,
    'former-slug-twice': ({ name, other }) =>
      `${other} has the former name ${quoted(name)} too, and an old address can lead to one place only. Leave it in one of the two entries.`,
    'step-text-missing': ({ ids }) =>
      `stepTexts does not say in this language why to read: ${list(ids)}. Add lines of entry: text.`,
    'text-without-step': ({ id, suggestion }) =>
      `There is no step ${quoted(id)}.${meant(suggestion) || ' Delete the text or add the step.'}`,
    'testimonial-text-missing': ({ ids }) =>
      `testimonialTexts lacks the text of these testimonials in this language: ${list(ids)}. Add quote and attribution under each id.`,
    'text-without-testimonial': ({ id, suggestion }) =>
      `There is no testimonial ${quoted(id)}.${meant(suggestion) || ' Delete its text, or add the testimonial with the consent to publish it.'}`,
    'testimonial-twice': ({ id }) =>
      `There are two testimonials ${quoted(id)}. Give one of them another id.`,
    'inferred-unknown': ({ key, suggestion }) =>
      `inferred names ${quoted(key)}, but this entry has no such fact.${meant(suggestion) || ' Delete the name or add the fact.'}`,
    'unused-term': ({ id }) =>
      `No entry uses ${quoted(id)}. Readers will not find it; delete the term or use it.`,
    'register-number-taken': ({ value, other }) =>
      `The profile ${quoted(other)} has the register number ${value}, too. Look it up in the register: a number belongs to one organisation. If both profiles are of one organisation, merge them.`,
    'tile-taken': ({ tile, other }) =>
      `The tile [${tile}] is already taken by ${quoted(other)}. Give this municipality another column or row.`,
  },
};
