import {
  sampleOpenDocument,
  sampleOpenXml,
  sampleRelations,
} from '../../src/check/media/office/sampleOffice.ts';
import { packedPdf } from '../../src/check/media/pdf/samplePacked.ts';
import { samplePdf } from '../../src/check/media/sampleFiles.ts';
import { refuses, type Case } from './mediaRun.ts';

const half = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const documents: readonly Case[] = [
  ['a script', 'a.pdf', () => samplePdf(`/OpenAction ${script}`), 'KL415'],
  [
    'a script in another object',
    'a.pdf',
    () => samplePdf('/OpenAction 5 0 R', [`5 0 obj ${script} endobj`]),
    'KL415',
  ],
  [
    'a script with a written-out name',
    'a.pdf',
    () => samplePdf('', ['5 0 obj << /S /J#61va#53cript >> endobj']),
    'KL415',
  ],
  ['a script in a packed object', 'a.pdf', () => packedPdf(script), 'KL415'],
  ['a script outside of the table', 'a.pdf', () => samplePdf('', [`(\n7 0 obj${script}`]), 'KL415'],
  [
    'a program',
    'a.pdf',
    () => samplePdf('', ['5 0 obj << /S /Launch /F (x.exe) >> endobj']),
    'KL415',
  ],
  ['further actions', 'a.pdf', () => samplePdf('/AA << /WC 5 0 R >>'), 'KL415'],
  [
    'an address opened at once',
    'a.pdf',
    () => packedPdf('<< /S /URI /URI (http://e.x) >>', '/OpenAction 5 0 R'),
    'KL415',
  ],
  ['an attached file', 'a.pdf', () => samplePdf('/Names << /EmbeddedFiles 5 0 R >>'), 'KL415'],
  ['a film', 'a.pdf', () => samplePdf('', ['5 0 obj << /Subtype /RichMedia >> endobj']), 'KL415'],
  [
    'a form that is sent',
    'a.pdf',
    () => samplePdf('', ['5 0 obj << /S /SubmitForm >> endobj']),
    'KL415',
  ],
  ['encryption', 'a.pdf', () => samplePdf('', ['trailer << /Encrypt 5 0 R >>']), 'KL416'],
  ['no end', 'a.pdf', () => half(samplePdf()), 'KL414'],
  ['no pages', 'a.pdf', () => '%PDF-1.4\n%%EOF\n', 'KL414'],
  [
    'an unusual packing',
    'a.pdf',
    () => packedPdf(script, '', '[/ASCIIHexDecode /FlateDecode]'),
    'KL414',
  ],
  ['a bomb', 'a.pdf', () => packedPdf(`(${' '.repeat(40_000_000)})`), 'KL404'],
  ['lists without end', 'a.pdf', () => samplePdf('', [`5 0 obj ${'['.repeat(10_000)}`]), 'KL414'],
  ['strings without end', 'a.pdf', () => samplePdf('', ['5 0 obj (\n'.repeat(3000)]), 'KL414'],
  ['macros (docx)', 'a.docx', () => sampleOpenXml('docx', { 'word/vbaProject.bin': 'x' }), 'KL418'],
  [
    'macros (ods)',
    'a.ods',
    () => sampleOpenDocument('ods', { 'Basic/Standard/M.xml': 'x' }),
    'KL418',
  ],
  [
    'a packed object (docx)',
    'a.docx',
    () => sampleOpenXml('docx', { 'word/embeddings/oleObject1.bin': 'x' }),
    'KL418',
  ],
  [
    'a template from elsewhere',
    'a.docx',
    () =>
      sampleOpenXml('docx', {
        'word/_rels/settings.xml.rels': sampleRelations(
          'attachedTemplate',
          'https://evil.example/t.dotm',
        ),
      }),
    'KL419',
  ],
  ['a presentation called a text', 'a.docx', () => sampleOpenXml('pptx'), 'KL417'],
  ['an archive called a table', 'a.ods', () => sampleOpenXml('xlsx'), 'KL417'],
  ['half a document', 'a.odt', () => half(sampleOpenDocument('odt')), 'KL417'],
  [
    'a protected document',
    'a.docx',
    () => sampleOpenXml('docx', { x: { data: 'x', flags: 1 } }),
    'KL417',
  ],
  ['a name that leads out', 'a.odt', () => sampleOpenDocument('odt', { '../x': 'x' }), 'KL417'],
  [
    'a bomb (xlsx)',
    'a.xlsx',
    () => sampleOpenXml('xlsx', { x: { data: 'x', size: 900_000_000 } }),
    'KL404',
  ],
  ['a table that is not UTF-8', 'a.csv', () => Buffer.from([0x76, 0xe2, 0x72]), 'KL102'],
  ['a text with zero bytes', 'a.txt', () => 'a\0b', 'KL102'],
];

refuses('a document', documents, 1);
