import { sampleDrawing } from '../../src/check/media/sampleFiles.ts';
import { refuses, type Case } from './mediaRun.ts';

const drawing =
  (content: string, attributes = '') =>
  () =>
    sampleDrawing(content, attributes);
const xlink = ' xmlns:xlink="http://www.w3.org/1999/xlink"';
const copies = Array.from({ length: 20 }, (_, index) => {
  const uses = `<use href="#g${index}"/>`.repeat(10);
  return `<g id="g${index + 1}">${uses}</g>`;
}).join('');

/** Drawings, the fault on the second line, where the content of a sample begins. */
const drawings: readonly Case[] = [
  ['a script', 'a.svg', drawing('<script>alert(1)</script>'), 'KL410'],
  [
    'a script under a prefix',
    'a.svg',
    drawing('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'),
    'KL410',
  ],
  [
    'a script of a foreign namespace',
    'a.svg',
    drawing('<x:script xmlns:x="urn:x">1</x:script>'),
    'KL410',
  ],
  ['an event handler', 'a.svg', drawing('<path onclick="alert(1)"/>'), 'KL410'],
  ['an event handler in capitals', 'a.svg', drawing('<path ONLOAD="alert(1)"/>'), 'KL410'],
  ['a foreign object', 'a.svg', drawing('<foreignObject><p/></foreignObject>'), 'KL410'],
  ['HTML', 'a.svg', drawing('<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="#"/>'), 'KL410'],
  ['a link to a script', 'a.svg', drawing('<a href="java&#10;script:alert(1)"/>'), 'KL410'],
  ['a moved address', 'a.svg', drawing('<set attributeName="href" to="#"/>'), 'KL410'],
  [
    'a moved address (xlink)',
    'a.svg',
    drawing('<animate attributeName="xlink:href" values="#"/>'),
    'KL410',
  ],
  [
    'a picture from elsewhere',
    'a.svg',
    drawing('<image href="https://evil.example/x.png"/>'),
    'KL411',
  ],
  ['a shape from elsewhere', 'a.svg', drawing(`<use${xlink} xlink:href="other.svg#a"/>`), 'KL411'],
  [
    'a picture in a data address',
    'a.svg',
    drawing('<image href="data:image/png;base64,AA"/>'),
    'KL411',
  ],
  ['a link', 'a.svg', drawing('<a href="https://evil.example">x</a>'), 'KL411'],
  [
    'a fill from elsewhere',
    'a.svg',
    drawing('<path fill="url(https://evil.example/#a)"/>'),
    'KL411',
  ],
  [
    'a style from elsewhere',
    'a.svg',
    drawing('<path style="fill: url(//evil.example)"/>'),
    'KL411',
  ],
  [
    'an imported style sheet',
    'a.svg',
    drawing('<style>@import "//evil.example";</style>'),
    'KL411',
  ],
  [
    'a style in disguise',
    'a.svg',
    drawing('<style><![CDATA[a{fill:u\\72l(//e.x)}]]></style>'),
    'KL411',
  ],
  ['a declared type', 'a.svg', () => `\n<!DOCTYPE svg>${sampleDrawing()}`, 'KL412'],
  [
    'entities without end',
    'a.svg',
    () =>
      `\n<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>${sampleDrawing('<text>&b;</text>')}`,
    'KL412',
  ],
  ['a style sheet', 'a.svg', () => `\n<?xml-stylesheet href="//e.x"?>${sampleDrawing()}`, 'KL412'],
  [
    'an element left open',
    'a.svg',
    () => '<svg xmlns="http://www.w3.org/2000/svg">\n<g></svg>',
    'KL409',
  ],
  ['an attribute twice', 'a.svg', drawing('<a href="#x" href="https://evil.example"/>'), 'KL409'],
];

const wholeDrawings: readonly Case[] = [
  [
    'another encoding',
    'a.svg',
    () => `<?xml version="1.0" encoding="UTF-7"?>${sampleDrawing()}`,
    'KL412',
  ],
  ['UTF-16', 'a.svg', () => Buffer.from(`\uFEFF${sampleDrawing()}`, 'utf16le'), 'KL102'],
  ['no namespace', 'a.svg', () => '<svg/>', 'KL409'],
  ['copies of copies', 'a.svg', drawing(`<path id="g0"/>${copies}<use href="#g20"/>`), 'KL413'],
  ['a copy of itself', 'a.svg', drawing('<g id="a"><use href="#a"/></g>'), 'KL413'],
  ['elements without end', 'a.svg', drawing(`${'<g>'.repeat(900)}${'</g>'.repeat(900)}`), 'KL413'],
  ['elements beyond any end', 'a.svg', drawing('<g>'.repeat(100_000)), 'KL409'],
];

refuses('a drawing', drawings, 2);
refuses('a drawing as a whole', wholeDrawings, 1);
