import type { MediaCatalogue } from './catalogue.ts';
import { list, shortened } from './phrases.ts';

function quoted(text: string): string {
  return `“${shortened(text)}”`;
}

/** What is said of pictures and other files in English. */
export const mediaEn: MediaCatalogue = {
  'media-kind': ({ extension, allowed }) =>
    `Files of type ${quoted(extension)} cannot be kept here. Allowed: ${list(allowed)}. Save the file as one of these (a text as pdf, a photo as jpg), or delete it and link to where it is on the web.`,
  'media-type': ({ extension, found }) =>
    `The name says ${quoted(extension)}, but the content is ${found === undefined ? 'something else' : quoted(found)}. Renaming does not convert a file: open it in a program and save or export it as ${extension}.`,
  'media-bytes': ({ actual, limit }) =>
    `The file weighs ${String(actual)} MB; at most ${String(limit)} MB are allowed. Make it smaller: a picture 1600 pixels wide is enough, a PDF can be exported for the web.`,
  'media-packed': ({ limit }) =>
    `The file unpacks to more than ${String(limit)} MB. Export it anew from the program in which it was made.`,
  'picture-pixels': ({ width, height, side, megapixels }) =>
    `The picture has ${String(width)} × ${String(height)} pixels; at most ${String(side)} on a side and ${String(megapixels)} million in all are allowed. Scale it down; 1600 pixels of width are enough.`,
  'picture-frames': ({ frames, limit }) =>
    `The moving picture has ${String(frames)} frames; of this size at most ${String(limit)} are allowed. Shorten it or scale it down, or put the film on a video platform and link to it.`,
  'picture-broken': () =>
    'The picture is broken or incomplete. Copy it here again, or open it in a program and save it anew.',
  'picture-place': ({ file }) =>
    `The picture tells where it was taken (GPS). Remove that: npm run content -- strip ${file}`,
  'drawing-syntax': ({ parser }) =>
    `The SVG drawing cannot be read (${parser}). Save it anew as “plain SVG”, with xmlns="http://www.w3.org/2000/svg" on the first element.`,
  'drawing-active': ({ what }) =>
    `A drawing must not run anything: ${quoted(what)}. Delete this, or save the drawing anew as “plain SVG”.`,
  'drawing-outside': ({ what }) =>
    `A drawing must stand by itself: ${quoted(what)} leads out of the file. Only references within it are allowed, as in href="#shape"; save photos as separate files.`,
  'drawing-declaration': ({ what }) =>
    `${quoted(what)} does not belong in a drawing. Delete the declaration, or save the drawing anew as “plain SVG” in UTF-8.`,
  'drawing-heavy': () =>
    'The drawing is nested or copied (use) so often that browsers would choke on it. Simplify it, or save it as png.',
  'pdf-broken': () =>
    'The PDF is broken or incomplete, or packed in an unusual way. Export it anew from the program in which it was made.',
  'pdf-active': ({ what }) =>
    `The PDF does more than be read: ${what} (scripts, actions, sent forms or attached files). Print it to a new PDF, or export it without these.`,
  'pdf-encrypted': () =>
    'The PDF is protected by a password or restrictions, so neither screen readers nor this check can read it. Export it without protection.',
  'office-broken': ({ extension }) =>
    `This is not a sound, unprotected ${quoted(extension)} file. Open it, remove a password if there is one, and save it anew as ${extension}.`,
  'office-macro': ({ what }) =>
    `The document contains macros or other programs (${what}). Save it without them, or export it as PDF.`,
  'office-outside': ({ what }) =>
    `When opened, the document fetches something from elsewhere (${what}). Embed linked pictures and detach the template, or export it as PDF.`,
  'table-formula': ({ cell }) =>
    `A cell that a spreadsheet would compute: ${quoted(cell)}. Write the result in place of the formula; begin a text with another character.`,
  'alt-missing': ({ picture }) =>
    `The picture ${quoted(picture)} has no description for those who do not see it. Say what it shows: ![Children at a table, drawing](${picture})`,
  'alt-file-name': ({ alt }) =>
    `${quoted(alt)} is the name of a file, not a description. Say what the picture shows, for those who do not see it: Children at a table, drawing`,
  'alt-title': () =>
    'coverAlt repeats the title. Say what the picture shows, for those who do not see it, as in coverAlt: Children at a table, drawing',
};
