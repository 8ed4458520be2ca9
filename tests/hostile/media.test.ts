import { expect, it } from 'vitest';
import {
  sampleOpenDocument,
  sampleOpenXml,
  sampleRelations,
} from '../../src/check/media/office/sampleOffice.ts';
import { packedPdf } from '../../src/check/media/pdf/samplePacked.ts';
import {
  sampleGif,
  sampleMovingWebp,
  sampleNoise,
  samplePlacedPhoto,
  samplePng,
} from '../../src/check/media/picture/samplePictures.ts';
import { sampleDrawing, samplePdf, samplePicture } from '../../src/check/media/sampleFiles.ts';
import { check, folder, refuses, type Bytes, type Case } from './mediaRun.ts';

const types: readonly Case[] = [
  ['a web page', 'page.html', () => '<!doctype html><script>1</script>', 'KL401'],
  ['a script', 'run.js', () => 'alert(1)', 'KL401'],
  ['a program', 'setup.exe', () => 'MZ\0', 'KL401'],
  ['an archive', 'all.zip', () => sampleOpenXml('docx'), 'KL401'],
  ['a file without an extension', 'notes', () => 'x', 'KL401'],
  ['a macro document by its name', 'form.docm', () => sampleOpenXml('docx'), 'KL401'],
  ['a photo of a telephone', 'photo.heic', () => 'x', 'KL401'],
  ['a web page called a picture', 'photo.png', () => '<html><script>1</script></html>', 'KL402'],
  ['a PNG called a JPEG', 'photo.jpg', () => samplePng(2, 2), 'KL402'],
  ['a program called a PDF', 'form.pdf', () => `MZ${'\0'.repeat(60)}`, 'KL402'],
  ['a web page called a drawing', 'plan.svg', () => '<html></html>', 'KL402'],
  ['a web page called a text', 'read.txt', () => '<!DOCTYPE html><p>', 'KL402'],
  ['a PDF behind other bytes', 'form.pdf', () => `x\n${samplePdf().toString('latin1')}`, 'KL402'],
  ['an old Office file', 'form.docx', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'KL402'],
  ['an empty picture', 'photo.png', () => '', 'KL402'],
  ['a heavy picture', 'photo.png', () => Buffer.alloc(5_000_001), 'KL403'],
  ['a heavy document', 'form.pdf', () => Buffer.alloc(25_000_001), 'KL403'],
  ['a heavy drawing', 'plan.svg', () => sampleDrawing(' '.repeat(1_000_000)), 'KL403'],
  ['a file in a folder within', 'more/page.html', () => '<p>', 'KL401'],
];

/** Tables, the fault on the second line. */
const tables: readonly Case[] = [
  ['a formula', 'a.csv', () => 'name,sum\nA,=1+1', 'KL420'],
  ['a formula in quotes', 'a.csv', () => 'name;sum\nA;"=HYPERLINK(""http://e.x"")"', 'KL420'],
  ['a call of another program', 'a.csv', () => "name\n-2+3+cmd|' /C calc'!A0", 'KL420'],
  ['a function after a sign', 'a.csv', () => 'name\n@SUM(1+1)', 'KL420'],
];

refuses('a file', types, 1);
refuses('a table', tables, 2);

it.each<[string, string, string]>([
  ['no words', '![](plan.jpg)', '9 KL421'],
  ['no words, by reference', '![][plan]\n\n[plan]: plan.jpg', '9 KL421'],
  ['the name of a file for words', '![plan-2.jpg](plan.jpg)', '9 KL422'],
  ['the name of a camera for words', '![IMG_2034](plan.jpg)', '9 KL422'],
  ['no file', '![A plan](plna.jpg)', '9 KL217'],
])('a picture in a text with %s is refused', async (_name, markdown, expected) => {
  const changes = {
    [`${folder}/plan.jpg`]: samplePicture,
    [`${folder}/index.lv.md`]: ['Teksts.', markdown],
  } as const;
  const { exitCode, errors } = await check(changes);
  expect(errors).toEqual([`${folder}/index.lv.md:${expected}`]);
  expect(exitCode).toBe(1);
});

it('a place is refused in brand/ and beside site.yaml too', async () => {
  const photo = await samplePlacedPhoto('jpeg');
  const { errors } = await check({ 'brand/team.jpg': photo, 'team.jpg': photo });
  expect(errors).toEqual(['brand/team.jpg:1 KL408', 'team.jpg:1 KL204', 'team.jpg:1 KL408']);
});

it('valid files of every kind pass', async () => {
  const noise = sampleNoise();
  const links = {
    'word/_rels/document.xml.rels': sampleRelations('hyperlink', 'https://example.org'),
  };
  const files: Record<string, Bytes> = {
    'a.png': await noise.clone().png().toBuffer(),
    'b.jpg': await noise.clone().jpeg().toBuffer(),
    'c.jpeg': await noise
      .clone()
      .withExif({ IFD0: { Copyright: 'A' } })
      .jpeg()
      .toBuffer(),
    'd.webp': await noise.clone().webp().toBuffer(),
    'e.avif': await noise.clone().avif().toBuffer(),
    'f.gif': sampleGif(20),
    'g.webp': await sampleMovingWebp(20),
    'h.svg': sampleDrawing(
      `<style>path { fill: url(#g) }</style><linearGradient id="g"/><path id="p" style="fill: url( '#g' )"/><use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#p" href="#p"/><animate attributeName="opacity" values="0;1"/>`,
    ),
    'i.svg': `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- A drawing -->\r\n${sampleDrawing('<metadata><x:y xmlns:x="urn:x" x:label="C:\\\\a"/></metadata>')}`,
    'j.pdf': samplePdf('/OpenAction [3 0 R /Fit] /Title (/JavaScript in a title)'),
    'k.pdf': packedPdf('<< /S /GoTo /D [3 0 R /Fit] >>', '/OpenAction 5 0 R'),
    'l.docx': sampleOpenXml('docx', links),
    'm.xlsx': sampleOpenXml('xlsx'),
    'n.pptx': sampleOpenXml('pptx'),
    'o.odt': sampleOpenDocument('odt'),
    'p.ods': sampleOpenDocument('ods'),
    'q.odp': sampleOpenDocument('odp'),
    'r.csv': '\uFEFFname;change;phone\nA;-5,3;"+371 67 000 000"\nB;-;@name\n- C;+2 %;(x)\n',
    's.txt': 'Teksts ar garumzīmēm.\n',
  };
  const changes = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]),
  );
  const { exitCode, errors, isUntouched } = await check(changes);
  expect(errors).toEqual([]);
  expect(exitCode).toBe(0);
  expect(isUntouched).toBe(true);
});
