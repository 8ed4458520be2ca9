import { expect, test } from 'vitest';
import { problemsOf, type Changes } from './sampleRepository.ts';

const lv = 'areas/children/index.lv.md';
const en = 'areas/children/index.en.md';
const steps = 'order: 1\nsteps: [studies/survey, methodologies/steps]\n';
const words = (...ids: string[]) =>
  `stepTexts:\n${ids.map((id) => `  ${id}: Why it helps to read this.\n`).join('')}`;
const both = words('studies/survey', 'methodologies/steps');

function area(main: string, translation: string): Changes {
  return {
    [lv]: ['order: 1\n', main],
    [en]: ['reader.\n', `reader.\n${translation}`],
  };
}

test.each<[string, Changes, string[]]>([
  ['with words in each language are right', area(steps + both, both), []],
  ['without words in one language', area(steps + both, ''), [`${en}:2 stepTexts KL320`]],
  [
    'with words for an entry that is none of them',
    area(steps + both, words('studies/survey', 'methodologies/steps', 'projects/bridge')),
    [`${en}:7 stepTexts.projects/bridge KL321`],
  ],
  [
    'with words under a misspelt entry',
    area(steps + both, words('studies/survay', 'methodologies/steps')),
    [`${en}:5 stepTexts.studies/survay KL321`],
  ],
  [
    'without their collection',
    area('order: 1\nsteps: [survey]\n', ''),
    [`${lv}:7 steps[0] KL038`, `${en}:2 stepTexts KL320`, `${lv}:2 stepTexts KL320`],
  ],
  [
    'that are not there',
    area('order: 1\nsteps: [studies/none]\n' + words('studies/none'), words('studies/none')),
    [`${lv}:7 steps[0] KL302`],
  ],
])('steps %s', async (_name, changes, expected) => {
  expect((await problemsOf(changes)).toSorted()).toEqual(expected.toSorted());
});
