import { describe, expect, test } from 'vitest';
import { messagesOf, problemsOf, type Changes } from './sampleRepository.ts';

const steps = 'methodologies/steps/index.en.md';
const alpha = 'organisations/alpha/index.lv.md';
const title = 'title: A title';

test.each<[string, Changes, string[]]>([
  ['front matter that is missing', { [steps]: 'A text.\n' }, [`${steps}:1 KL104`]],
  ['front matter after a blank line', { [steps]: `\n---\n${title}\n---\n` }, [`${steps}:1 KL104`]],
  ['front matter that is not closed', { [steps]: `---\n${title}\n` }, [`${steps}:1 KL105`]],
  ['front matter without a field', { [steps]: '---\n# nothing\n---\n' }, [`${steps}:1 KL106`]],
  ['front matter that is no fields', { [steps]: '---\nA title\n---\n' }, [`${steps}:1 KL107`]],
  ['a byte order mark', { [steps]: `\uFEFF---\n${title}\n---\n` }, [`${steps}:1 KL103`]],
  ['another encoding', { [steps]: new Uint8Array([45, 45, 45, 10, 226]) }, [`${steps}:1 KL102`]],
  ['a folder in place of a text', { [steps]: null, [`${steps}/`]: '' }, [`${steps}:1 KL101`]],
  [
    'a key that stands twice',
    { [steps]: [title, `${title}\n${title}`] },
    [`${steps}:3 title KL109`],
  ],
  [
    'a vocabulary that is empty',
    { 'vocabularies/topics.yaml': '' },
    ['vocabularies/topics.yaml:1 KL106'],
  ],
  ['a site that is a list', { 'site.yaml': '- a\n' }, ['site.yaml:1 KL107']],
  [
    'an entry that cannot be read, though others refer to it',
    { [alpha]: ['title: ', 'title: "'] },
    [`${alpha}:2 KL108`],
  ],
  [
    'a vocabulary that cannot be read, though others refer to it',
    { 'vocabularies/fields-of-activity.yaml': ['first:', '\tfirst:'] },
    ['vocabularies/fields-of-activity.yaml:1 KL108'],
  ],
])('%s is reported once', async (_name, changes, expected) => {
  expect(await problemsOf(changes)).toEqual(expected);
});

describe('a mistake in YAML is explained', () => {
  test.each([
    ['a colon within a text', 'title: One: two', 'quotes: title: "Part one'],
    ['a line indented below a finished value', `${title}\n goal: x`, 'indentation'],
    ['a list that is not aligned', `${title}\nkeywords:\n  - a\n - b`, 'indentation'],
    ['a tab', `${title}\nkeywords:\n\t- a`, 'tab'],
    ['an open quotation mark', 'title: "A title', 'opened and not closed'],
    ['text behind a quotation mark', 'title: "A" title', 'after the closing quotation mark'],
    ['an apostrophe between single marks', "title: 'It's'", 'after the closing quotation mark'],
    ['a backslash', 'title: "C:\\data"', 'backslash'],
    ['a text that begins with @', 'title: @alpha', 'cannot begin with this character'],
    ['a line without a colon', `${title}\nkeywords`, 'not a field'],
    ['a colon without a space', `${title}\nkeywords:a`, 'not a field'],
    ['an open bracket', `${title}\nkeywords: [a, b`, 'bracket'],
    ['emphasis', 'title: *Important* news', 'begins with *'],
    ['a tag', 'title: !Important news', 'begins with !'],
  ])('%s', async (_name, lines, words) => {
    expect(await messagesOf({ [steps]: [title, lines] })).toEqual([expect.stringContaining(words)]);
  });
});

test('a mistake in YAML is shown at its line and column', async () => {
  expect(await problemsOf({ [steps]: [title, `${title}\nkeywords: a: b`] })).toEqual([
    `${steps}:3 KL108`,
  ]);
});

test('lines are counted alike with the line ends of Windows', async () => {
  const changes: Changes = {
    [steps]: `---\r\n${title}\r\nsumary: Two or three sentences for a reader.\r\n---\r\n\r\nA text.\r\n`,
  };
  expect(await problemsOf(changes)).toEqual([`${steps}:1 KL614`, `${steps}:3 sumary KL001`]);
});
