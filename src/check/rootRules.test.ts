import { expect, test } from 'vitest';
import { sampleDrawing } from './media/sampleFiles.ts';
import { messagesOf, problemsOf, type Changes } from './sampleRepository.ts';

test.each<[string, Changes, string[]]>([
  ['an unknown folder', { 'photos/a.jpg': '' }, ['photos:1 KL204']],
  ['an unknown file', { 'notes.txt': '' }, ['notes.txt:1 KL204']],
  ['a collection that is a file', { news: '' }, ['news:1 KL204']],
  ['a link', { events: { link: 'studies' } }, ['events:1 KL110']],
  [
    'an unknown vocabulary',
    { 'vocabularies/colours.yaml': '' },
    ['vocabularies/colours.yaml:1 KL205'],
  ],
  ['a file outside an entry', { 'news/alfa.md': '' }, ['news/alfa.md:1 KL206']],
  ['a link in a collection', { 'news/alfa': { link: '../areas' } }, ['news/alfa:1 KL110']],
])('%s is reported', async (_name, changes, expected) => {
  expect(await problemsOf(changes)).toEqual(expected);
});

test('what belongs to a repository is left alone', async () => {
  const changes = {
    'README.md': '',
    LICENSE: '',
    'LICENCE.txt': '',
    '.gitattributes': '',
    '.github/workflows/check.yml': '',
    'brand/logo.svg': sampleDrawing(),
    'news/.gitkeep': '',
  };
  expect(await problemsOf(changes)).toEqual([]);
});

test('a misspelt collection is one problem, with the name that was meant', async () => {
  const changes = { organisations: null, 'organizations/alpha/index.lv.md': '' };
  expect(await problemsOf(changes)).toEqual(['organizations:1 KL204']);
  expect(await messagesOf(changes)).toEqual([expect.stringContaining('“organisations”?')]);
});

test('references to an entry written as a lone file are no second problem', async () => {
  const changes = { 'organisations/alpha': null, 'organisations/alpha.md': '' };
  expect(await problemsOf(changes)).toEqual(['organisations/alpha.md:1 KL206']);
});
