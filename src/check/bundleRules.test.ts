import { expect, test } from 'vitest';
import { samplePicture } from './media/sampleFiles.ts';
import { messagesOf, problemsOf, type Changes } from './sampleRepository.ts';

const steps = 'methodologies/steps';
const card = '---\ntitle: Заголовок\nsummary: Два или три предложения для читателя.\n---\n';

test.each<[string, Changes, string[]]>([
  ['an empty folder', { 'news/nothing/': '' }, ['news/nothing:1 KL209']],
  ['a folder without a text', { 'news/photo/photo.jpg': samplePicture }, ['news/photo:1 KL209']],
  [
    'a translation without an original',
    { [`${steps}/index.lv.md`]: null },
    [`${steps}/index.en.md:1 KL210`],
  ],
  [
    'a text in an unknown language',
    { [`${steps}/index.de.md`]: card },
    [`${steps}/index.de.md:1 KL211`],
  ],
  [
    'a text in a language that the site does not publish',
    { [`${steps}/index.ru.md`]: card },
    [`${steps}/index.ru.md:1 KL212`],
  ],
  [
    'a second text in one language',
    { [`${steps}/index.en.mdx`]: card },
    [`${steps}/index.en.mdx:1 KL213`],
  ],
  [
    'a Markdown file with another name',
    { [`${steps}/index.md`]: card },
    [`${steps}/index.md:1 KL214`],
  ],
  [
    'a text under a wrong name instead of the right one',
    { [`${steps}/index.lv.md`]: null, [`${steps}/Index.LV.md`]: card },
    [`${steps}/Index.LV.md:1 KL214`],
  ],
  [
    'an entry within an entry',
    { [`${steps}/second/index.lv.md`]: card },
    [`${steps}/second:1 KL215`],
  ],
  [
    'a text that is a link',
    { [`${steps}/index.en.md`]: null, [`${steps}/index.en.mdx`]: { link: 'index.lv.md' } },
    [`${steps}/index.en.mdx:1 KL110`],
  ],
])('%s is reported once', async (_name, changes, expected) => {
  expect(await problemsOf(changes)).toEqual(expected);
});

test('a stray text is told the name it should have', async () => {
  expect(await messagesOf({ [`${steps}/steps_en.md`]: card })).toEqual([
    expect.stringContaining('“index.en.md”'),
  ]);
});

test('a Markdown file for download is no stray text', async () => {
  const changes: Changes = {
    [`${steps}/form.md`]: 'Name:',
    [`${steps}/index.lv.md`]: [
      'added:',
      'files:\n  - path: form.md\n    title: Veidlapa\n    language: lv\nadded:',
    ],
  };
  expect(await problemsOf(changes)).toEqual([]);
});
