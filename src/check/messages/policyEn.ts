import type { Locale } from '../../i18n/locales.ts';
import type { Holding } from '../../markdown/policy/components.ts';
import type { CodeForm } from '../../markdown/policy/violation.ts';
import { examples } from '../examples.ts';
import { nearest } from '../nearest.ts';
import type { PolicyCatalogue } from './catalogue.ts';
import { list, shortened } from './phrases.ts';

function quoted(text: string): string {
  return `“${shortened(text)}”`;
}

function meant(word: string, known: readonly string[]): string {
  const suggestion = nearest(word, known);
  return suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`;
}

function either(names: readonly string[]): string {
  return names.join(' or ');
}

function contents(component: string, holds: Holding): string {
  if (holds === 'nothing') return `${component} holds nothing: write <${component} />.`;
  if (holds === 'words')
    return `${component} holds one paragraph of words, and no lists or headings.`;
  return `Only ${either(holds)} can stand in ${component}.`;
}

const languages: Readonly<Record<Locale, string>> = {
  lv: 'Latvian',
  en: 'English',
  ru: 'Russian',
};

const forms: Readonly<Record<CodeForm, string>> = {
  import:
    'A line that begins with import or export is program code. Delete it: components such as Callout need no import.',
  expression:
    'Between { and } stands program code, and texts hold none. Delete it; a brace that belongs to the text is written \\{',
  comment:
    'A comment {/* … */} cannot stand in a text, for it would be published with the source. Delete it.',
  spread: 'Properties in braces {…} are program code. Write each one out: title="Please note"',
  attribute:
    'The value of a property is a text in quotes, not braces: title="Please note" instead of title={…}',
};

/** What the policy for contributed content says in English. */
export const policyEn: PolicyCatalogue = {
  'register-number-quotes': ({ value }) =>
    `A register number without quotes is read as a quantity and may lose digits. Put it in quotes: registerNumber: "${value}"`,
  'forbidden-key': ({ key }) =>
    `A field cannot be called ${quoted(key)}: the word has a meaning of its own to programs. Delete it.`,
  'too-deep': ({ limit }) =>
    `Fields stand within fields more than ${String(limit)} levels deep. Compare with another entry: most fields need one level, none more than three.`,
  'too-big': ({ limit }) =>
    `This is larger than ${String(limit)} kB, more than any text needs. Shorten it, or add the long part as a file: files: - path: report.pdf`,
  submodule: ({ name }) =>
    `${quoted(name)} ties another git repository into the content. Delete it and copy the files themselves here.`,
  'member-cycle': ({ chain }) =>
    `These organisations are members of each other in a circle: ${chain.join(' → ')}. Delete one of the memberships.`,
  'stale-translation': ({ original, hash, language }) =>
    `The original ${original} (${languages[language]}) has changed since this translation was made. Bring the translation up to date, then write sourceHash: "${hash}" (npm run content -- hash --write does it).`,
  'url-scheme': ({ url, scheme, allowed }) =>
    `The address ${quoted(url)} begins with ${quoted(`${scheme}:`)}. Allowed are ${list(allowed.map((one) => `${one}:`))} and links within the site. Example: ${examples['web-address'] ?? ''}`,
  'url-host': ({ url }) =>
    `The address ${quoted(url)} begins with two slashes. Write it in full: https://…`,
  'url-character': ({ url }) =>
    `In the address ${quoted(url)} there is a space, a backslash or a character that cannot be seen. Copy the address anew from the browser; a space is written %20.`,
  'url-form': ({ url }) =>
    `${quoted(url)} is not a full web address, or it holds a user name. Example: ${examples['web-address'] ?? ''}`,
  'image-elsewhere': ({ url }) =>
    `The picture ${quoted(url)} does not lie in the entry’s own folder. Put the file there and write only its name: ![What it shows](picture.jpg)`,
  'html-tag': ({ tag, allowed }) =>
    `The HTML ${quoted(`<${tag}>`)} is not allowed in texts; allowed are ${list(allowed.map((one) => `<${one}>`))}.${meant(tag, allowed)} Use Markdown: **bold**, [text](address), ## heading. A sign < that belongs to the text is written \\<`,
  'html-attribute': ({ tag, attribute, allowed }) =>
    `<${tag}> cannot have ${quoted(attribute)}. ${allowed.length > 0 ? `Write it as <${tag} ${allowed[0] ?? ''}="…">.` : `Write it plainly: <${tag}>`}`,
  'unknown-component': ({ name, allowed }) =>
    `There is no component ${quoted(name)}.${meant(name, allowed)} Known are: ${list(allowed)}. Example: <Callout title="Please note">…</Callout>`,
  'unknown-property': ({ component, name, allowed }) =>
    `${component} has no property ${quoted(name)}.${meant(name, allowed)} Known are: ${list(allowed)}.`,
  'property-value': ({ component, name, value, choices }) =>
    `The property ${name} of ${component} cannot be ${quoted(value)}.${meant(value, choices)} Write ${choices.length > 0 ? list(choices.map((one) => `${name}="${one}"`)) : `a text in quotes: ${name}="Please note"`}.`,
  'missing-property': ({ component, name }) =>
    `${component} needs the property ${name}. Add it: <${component} ${name}="…">`,
  'component-place': ({ component, within }) =>
    within.length > 0
      ? `${component} belongs in ${either(within)}, with nothing else in between. Move it there.`
      : `${component} stands by itself and within no other component. Move it out.`,
  'component-line': ({ component }) =>
    `${component} cannot stand in the middle of a sentence. Begin a line of its own with it, with an empty line before and after.`,
  'component-content': ({ component, holds }) =>
    `${contents(component, holds)} Move everything else out.`,
  'mdx-code': ({ form }) => forms[form],
  'mdx-syntax': ({ reason }) =>
    `This cannot be read as MDX. Every <tag> needs its </tag>, and < or { that belong to the text are written \\< and \\{. (MDX: ${shortened(reason)})`,
  nesting: () =>
    'Too many quotations, lists or brackets stand within one another here, or there is a very long piece of code. Simplify this place.',
  'line-ends': () =>
    'The file has the line ends of Windows (CRLF). Save it with the line ends of Unix (LF); editors show it in the bar at the bottom.',
  'invisible-character': ({ character }) =>
    `Here stands a character that nobody sees (${character}). Such come along when text is pasted; they hide words from the search. Delete it, or type the line anew.`,
  'control-character': ({ character }) =>
    `Here stands a control character (${character}), which is no part of a text. Delete it.`,
  'merge-conflict': () =>
    'Here are the marks of two versions that were not merged (<<<<<<<, =======, >>>>>>>). Keep the right lines and delete the marks.',
  secret: ({ kind }) =>
    `This looks like a secret (${kind}). It must not stand in the repository: delete it here, and have it replaced by a new one, for it may have been read already.`,
  'personal-code': () =>
    'This looks like a personal code. Personal codes are not published: delete it. If it is another number, write it without the hyphen.',
};
