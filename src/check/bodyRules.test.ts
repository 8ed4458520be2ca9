import { expect, test } from 'vitest';
import { problemsOf, type Changes } from './sampleRepository.ts';

const lv = 'pages/about/index.lv.md';

function body(...lines: readonly string[]): Changes {
  return { [lv]: ['Teksts.', lines.join('\n')] };
}

test.each<[string, Changes]>([
  ['a link to an entry', body('[Tilts](../../projects/bridge/)')],
  ['a link to an entry in a language it has', body('[Tilts](../../projects/bridge/index.en.md)')],
  ['a link to an anchor', body('[Tilts](../../projects/bridge/#merkis)')],
  ['a link to another site', body('[Vietne](https://example.org)')],
  ['a list', body('1. Viens', '2. Divi')],
  ['a year in a sentence', body('Tas bija 2022. gadā un', '2023. gadā.')],
  ['a year kept from becoming a list', body('2022\\. gadā.')],
])('%s is right', async (_name, changes) => {
  expect(await problemsOf(changes)).toEqual([]);
});

test.each<[string, Changes, string]>([
  [
    'a link to an entry that is not there',
    body('Lasiet', '[par tiltu](../../projects/brige/).'),
    'KL302',
  ],
  ['a link in a form that leads nowhere', body('Lasiet', '[par tiltu](../bridge/).'), 'KL315'],
  [
    'a link to a language that an entry does not have',
    body('Lasiet', '[par tiltu](../../projects/bridge/index.ru.md).'),
    'KL316',
  ],
  [
    'a reference-style link to nothing',
    body('Lasiet [par tiltu][1].', '', '[1]: ../../projects/nowhere/'),
    'KL302',
  ],
  ['a year that becomes a numbered list', body('Ievads.', '', '2022. gadā atklāja.'), 'KL317'],
])('%s is reported once, in its line', async (_name, changes, code) => {
  const problems = await problemsOf(changes);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^${lv}:\\d+ .*${code}$`));
});
