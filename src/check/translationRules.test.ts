import { describe, expect, test } from 'vitest';
import { sourceHash } from '../repository/sourceHash.ts';
import { withHash } from './hashCommand.ts';
import { messagesOf, problemsOf, type Changes } from './sampleRepository.ts';

const lv = 'methodologies/steps/index.lv.md';
const en = 'methodologies/steps/index.en.md';
const title = 'title: A title';
const text = { title: 'Virsraksts', summary: 'Divi vai trīs teikumi, kas lasītājam palīdz.' };
const current = sourceHash({ text, body: 'Teksts.' });

function hashed(hash: string, more: Changes = {}): Changes {
  return { [en]: [title, `${title}\nsourceHash: "${hash}"`], ...more };
}

describe('a translation', () => {
  test('that names the present state of its original is right', async () => {
    expect(await problemsOf(hashed(current))).toEqual([]);
  });

  test('that names another is warned of, with the original and what to write', async () => {
    const changes = hashed('000000000000');
    expect(await problemsOf(changes)).toEqual([`${en}:3 sourceHash KL331 warning`]);
    const [message] = await messagesOf(changes);
    expect(message).toContain('index.lv.md');
    expect(message).toContain(current);
  });

  test.each<[string, Changes, boolean]>([
    ['a word of the body', { [lv]: ['Teksts.', 'Cits teksts.'] }, true],
    ['the title', { [lv]: ['title: Virsraksts', 'title: Cits virsraksts'] }, true],
    ['a fact', { [lv]: ['published: 2024-05', 'published: 2024-06'] }, false],
    ['blank lines', { [lv]: ['Teksts.', '\n\nTeksts.  \n\n'] }, false],
  ])('is behind after a change of %s: %s', async (_name, changes, isBehind) => {
    const problems = await problemsOf(hashed(current, changes));
    expect(problems.some((problem) => problem.includes('KL331'))).toBe(isBehind);
  });
});

test('the order and the spelling of letters do not count in the hash', () => {
  const decomposed = { summary: text.summary.normalize('NFD'), title: text.title };
  expect(sourceHash({ text: decomposed, body: 'Teksts.\r\n' })).toBe(current);
});

describe('the hash is written', () => {
  test.each([
    ['---\ntitle: A\n---\n\nText.\n', "---\ntitle: A\nsourceHash: 'abc'\n---\n\nText.\n"],
    ["---\nsourceHash: 'x'\ntitle: A\n---\n", "---\nsourceHash: 'abc'\ntitle: A\n---\n"],
    ['---\ntitle: A\n---', "---\ntitle: A\nsourceHash: 'abc'\n---"],
    [
      '---\ntitle: A\n---\n\nsourceHash: x\n\n---\n',
      "---\ntitle: A\nsourceHash: 'abc'\n---\n\nsourceHash: x\n\n---\n",
    ],
  ])('into %j', (source, expected) => {
    expect(withHash(source, 'abc')).toBe(expected);
  });
});
