import { expect, test } from 'vitest';
import { samplePdf, samplePicture } from './media/sampleFiles.ts';
import { messagesOf, problemsOf, type Changes } from './sampleRepository.ts';

const survey = 'studies/survey/index.lv.md';
const steps = 'methodologies/steps';

test.each<[string, Changes, string[]]>([
  [
    'a picture that is not there',
    { 'studies/survey/cover.jpg': null },
    [`${survey}:7 cover KL217`],
  ],
  [
    'a logo that is not there',
    { 'organisations/alpha/index.lv.md': ['status: active', 'logo: logo.svg'] },
    ['organisations/alpha/index.lv.md:6 logo KL217'],
  ],
  [
    'a logo that is no picture',
    {
      'organisations/alpha/index.lv.md': ['status: active', 'logo: logo.pdf'],
      'organisations/alpha/logo.pdf': samplePdf(),
    },
    ['organisations/alpha/index.lv.md:6 logo KL047'],
  ],
  [
    'a file that is not there',
    { 'studies/survey/report.pdf': null },
    [`${survey}:9 files[0].path KL217`],
  ],
  [
    'a folder in place of a file',
    { 'studies/survey/report.pdf': null, 'studies/survey/report.pdf/': '' },
    [`${survey}:9 files[0].path KL217`],
  ],
  [
    'a file that nothing names',
    { [`${steps}/form.pdf`]: samplePdf() },
    [`${steps}/form.pdf:1 KL218 warning`],
  ],
  [
    'a folder that nothing names',
    { [`${steps}/photos/a.jpg`]: samplePicture },
    [`${steps}/photos:1 KL218 warning`],
  ],
  [
    'an MDX file without a text',
    {
      [`${steps}/index.en.md`]: null,
      [`${steps}/index.en.mdx`]:
        '---\ntitle: A title\nsummary: Two or three sentences for a reader.\n---\n\n',
    },
    [`${steps}/index.en.mdx:6 KL216`],
  ],
])('%s is reported once', async (_name, changes, expected) => {
  expect(await problemsOf(changes)).toEqual(expected);
});

test('a misspelt file is one problem, with the name that was meant', async () => {
  const changes: Changes = { [survey]: ['report.pdf', 'raport.pdf'] };
  expect(await problemsOf(changes)).toEqual([`${survey}:9 files[0].path KL217`]);
  expect(await messagesOf(changes)).toEqual([expect.stringContaining('“report.pdf”?')]);
});

test('a file that a text in any language names is used', async () => {
  const changes: Changes = {
    [`${steps}/plan.jpg`]: samplePicture,
    [`${steps}/index.en.md`]: ['A text.', '![The plan](./plan.jpg)'],
  };
  expect(await problemsOf(changes)).toEqual([]);
});

test('nothing is said of files while a text cannot be read', async () => {
  const changes: Changes = {
    [`${steps}/form.pdf`]: samplePdf(),
    [`${steps}/index.en.md`]: new Uint8Array([255]),
  };
  expect(await problemsOf(changes)).toEqual([`${steps}/index.en.md:1 KL102`]);
});

test('hidden files are left alone', async () => {
  expect(await problemsOf({ [`${steps}/.DS_Store`]: '' })).toEqual([]);
});

test('the logo of an organisation is a file that something names', async () => {
  const changes: Changes = {
    'organisations/alpha/index.lv.md': ['status: active', 'logo: logo.jpg'],
    'organisations/alpha/logo.jpg': samplePicture,
  };
  expect(await problemsOf(changes)).toEqual([]);
});
