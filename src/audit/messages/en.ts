import { counter } from '../../check/messages/plural.ts';
import type { Wording } from './catalogue.ts';

const count = counter('en');
const errorForms = { one: 'error', other: 'errors' };
const pageForms = { one: 'page', other: 'pages' };

/** English. */
export const en: Wording = {
  warning: 'warning',
  closing: ({ errors, pages }) =>
    `${count(errors, errorForms)}; ${count(pages, pageForms)} audited.`,
  allWell: ({ pages }) => `The built site is in order: ${count(pages, pageForms)} audited.`,
  refused: ({ errors }) => `The built site has ${count(errors, errorForms)}, listed above.`,
  messages: {
    'broken-link': ({ url, suggestion }) =>
      `“${url}” leads to nothing on this site.${suggestion === undefined ? ' Correct the address in the text of this page or remove the link. A link to an entry names its folder: ../../studies/ngo-review/' : ` Write “${suggestion}”.`}`,
    'broken-anchor': ({ url, id }) =>
      `There is no heading or other place “${id}” on the page that “${url}” leads to. Anchors are made of headings: look at the address of the heading on that page, or drop what follows the #.`,
    'repeated-id': ({ id }) =>
      `The id “${id}” stands more than once on this page, so links to it are ambiguous. Give one of them another: id="${id}-2"`,
    'inline-handler': ({ name }) =>
      `The attribute ${name} is a script within an element, which the site does not allow. Remove it; behaviour belongs in a file of src/, as in <script src="…">.`,
    'inline-script': () =>
      'A script stands in the page itself, which the site does not allow. Put it into a file: <script src="…">. Only data blocks (type="application/ld+json") may stand in pages.',
    'inline-style': () =>
      'Styles stand in the page itself, which the site does not allow. Put them into a style sheet and name a class: class="notice".',
    'unsafe-address': ({ url }) =>
      `The address “${url}” is of a kind that the site does not allow. Write https:// or http://, mailto:, tel: or a path on this site, as in https://example.org/page`,
    'foreign-resource': ({ url }) =>
      `The page would load “${url}” from somewhere else and tell that place who reads it. Copy the file into the entry’s folder and name it there, as in files: - path: form.pdf`,
    'not-a-file': () =>
      'This is neither a file nor a folder but a link to one, and may lead out of the site. Put the file itself here.',
    'page-language': () => 'The page does not say its language. Its layout must: <html lang="en">.',
    'page-title': () => 'The page has no title. Its layout must give one: <title>About us</title>.',
    'page-heading': ({ count: found }) =>
      found === 0
        ? 'The page has no main heading. Exactly one is needed: <h1>About us</h1>.'
        : `The page has ${String(found)} main headings. Leave one <h1>; the headings of a text begin with ## (that is <h2>).`,
    'forbidden-element': ({ name }) =>
      `The element <${name}> can bring other sites’ pages or programs in, or turn addresses elsewhere. Remove it; a link does the same service: [watch the film](https://example.org/film).`,
    'output-missing': () =>
      'There is no built site here. Build it first, npm run build, or name its folder in OUT_DIR.',
  },
};
