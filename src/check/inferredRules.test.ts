import { expect, test } from 'vitest';
import { messagesOf, problemsOf, type Changes } from './sampleRepository.ts';

const survey = 'studies/survey/index.lv.md';

function naming(fact: string): Changes {
  return { [survey]: ['published: "2025"\n', `published: "2025"\ninferred: [${fact}]\n`] };
}

test('a fact that was read from the context is one of the entry', async () => {
  const right = naming('published');
  const wrong = naming('publishd');
  expect(await problemsOf(right)).toEqual([]);
  expect(await problemsOf(wrong)).toEqual([`${survey}:7 inferred[0] KL322`]);
  expect(await messagesOf(wrong)).toEqual([expect.stringContaining('Did you mean “published”?')]);
});
