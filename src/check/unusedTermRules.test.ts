import { describe, expect, test } from 'vitest';
import { problemsOf, type Changes } from './sampleRepository.ts';

const topics = 'vocabularies/topics.yaml';
const third = (more = '') => `third:\n  name: { lv: Trešais, en: Third }\n${more}first:`;

describe('a term that no entry uses', () => {
  test('is worth a look', async () => {
    expect(await problemsOf({ [topics]: ['first:', third()] })).toEqual([
      `${topics}:1 third KL323 warning`,
    ]);
  });

  test('is used when a narrower one is', async () => {
    const wider: Changes = {
      [topics]: ['second:', '  broader: third\nthird:\n  name: { lv: T, en: T }\nsecond:'],
    };
    expect(await problemsOf(wider)).toEqual([]);
  });

  test('may stand in a list that somebody else closes', async () => {
    const funders = 'vocabularies/funders.yaml';
    expect(await problemsOf({ [funders]: ['first:', third()] })).toEqual([]);
  });

  test('is not looked for while an entry cannot be read', async () => {
    const problems = await problemsOf({
      [topics]: ['first:', third()],
      'studies/survey/index.lv.md': 'no front matter',
    });
    expect(problems.filter((problem) => problem.includes('KL323'))).toEqual([]);
  });
});
