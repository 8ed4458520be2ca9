import { expect, test } from 'vitest';
import { readText } from './parse.ts';

function keys(text: string): string[] {
  return readText(text, true).violations.map(({ key }) => key);
}

function worksheet(inside: string): string {
  return `<Worksheet>\n\n${inside}\n\n</Worksheet>`;
}

test.each([
  [
    'a step with a statement',
    '<Step id="1">\n\n<Statement id="1-1">\n\nx\n\n</Statement>\n\n</Step>',
  ],
  ['an answer without a step', '<Answer id="a" />'],
  [
    'a check of words',
    '<Checklist>\n<Check id="a">**x** [y](https://a.example)</Check>\n</Checklist>',
  ],
  ['a check of one paragraph', '<Checklist>\n<Check id="a">\n  x\n</Check>\n</Checklist>'],
  ['folded text with a list', '<Help>\n\n- x\n\n</Help>'],
])('a worksheet may hold %s', (_name, inside) => {
  expect(keys(worksheet(inside))).toEqual([]);
});

test.each([
  ['an answer on its own', '<Answer id="a" />', 'component-place'],
  ['a statement on its own', '<Statement id="a">\n\nx\n\n</Statement>', 'component-place'],
  ['a worksheet in a note', `<Callout>\n\n${worksheet('x')}\n\n</Callout>`, 'component-place'],
  [
    'a step in a step',
    worksheet('<Step id="a">\n\n<Step id="b">\n\nx\n\n</Step>\n\n</Step>'),
    'component-place',
  ],
  [
    'an answer in folded text',
    worksheet('<Help>\n\n<Answer id="a" />\n\n</Help>'),
    'component-place',
  ],
  ['a check without a list', worksheet('<Check id="a">x</Check>'), 'component-place'],
  ['a component in a sentence', 'a <Help>b</Help> c', 'component-line'],
  ['text in a checklist', worksheet('<Checklist>\n\nx\n\n</Checklist>'), 'component-content'],
  [
    'a list in a check',
    worksheet('<Checklist>\n<Check id="a">\n\n- x\n\n</Check>\n</Checklist>'),
    'component-content',
  ],
  [
    'an empty check',
    worksheet('<Checklist>\n<Check id="a"></Check>\n</Checklist>'),
    'component-content',
  ],
  ['text in an answer', worksheet('<Answer id="a">x</Answer>'), 'component-content'],
  ['an id with a space', worksheet('<Answer id="a b" />'), 'property-value'],
  ['an id with a quote', worksheet(`<Answer id='"x' />`), 'property-value'],
  ['a file elsewhere', '<Download path="../x.pdf" title="x" />', 'property-value'],
  ['a number of rows that is none', worksheet('<Answer id="a" rows="999" />'), 'property-value'],
  ['a step without id', worksheet('<Step>\n\nx\n\n</Step>'), 'missing-property'],
  ['a caption of spaces', '<Figure caption=" ">\n\nx\n\n</Figure>', 'missing-property'],
  ['a property of the pipeline', worksheet('<Answer id="a" locale="lv" />'), 'unknown-property'],
])('%s is refused', (_name, text, key) => {
  expect(keys(text)).toEqual([key]);
});
