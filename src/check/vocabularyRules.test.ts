import { describe, expect, test } from 'vitest';
import { messagesOf, problemsOf, type Changes } from './sampleRepository.ts';

const topics = 'vocabularies/topics.yaml';
const regions = 'vocabularies/regions.yaml';

function topicTree(...broader: string[]): string {
  const terms = ['a', 'b', 'c'].map((id, index) => {
    const above = broader[index] ? `  broader: ${broader[index]}\n` : '';
    return `${id}:\n  name: { lv: ${id}, en: ${id} }\n${above}`;
  });
  return terms.join('');
}

/** Problems in vocabularies alone: the sample's entries miss the terms that a test takes away, and use none that it adds. */
async function ofVocabularies(changes: Changes): Promise<string[]> {
  const problems = await problemsOf(changes);
  return problems.filter(
    (problem) => problem.startsWith('vocabularies/') && !problem.includes('KL323'),
  );
}

describe('a vocabulary', () => {
  test.each<[string, Changes, string[]]>([
    ['that is missing', { [topics]: null }, [`${topics}:1 KL203`]],
    ['that is not YAML', { [topics]: ['first:', 'first: ['] }, [`${topics}:3 KL108`]],
    ['with an id that is none', { [topics]: ['second:', 'Otrais:'] }, [`${topics}:5 Otrais KL009`]],
    ['with a term without a name', { [topics]: 'a: {}\n' }, [`${topics}:1 a.name KL002`]],
    ['with a term that is empty', { [topics]: 'a:\n' }, [`${topics}:1 a KL003`]],
    [
      'with a name in too few languages',
      { [topics]: ['    en: First\n', ''] },
      [`${topics}:2 first.name KL308`],
    ],
    [
      'with a definition in too few languages',
      { [topics]: ['second:', '  definition:\n    lv: Kas tas ir\nsecond:'] },
      [`${topics}:5 first.definition KL309 warning`],
    ],
    [
      'with an unknown key',
      { [topics]: ['second:', '  url: x\nsecond:'] },
      [`${topics}:5 first.url KL001`],
    ],
    [
      'with a code that is none',
      { [regions]: ['second:', '  code: LV3\nsecond:'] },
      [`${regions}:5 first.code KL026`],
    ],
    [
      'with a wider term that is not there',
      { [topics]: topicTree('x') },
      [`${topics}:3 a.broader KL303`],
    ],
    [
      'with a region that is not there',
      { 'vocabularies/municipalities.yaml': ['region: second', 'region: third'] },
      ['vocabularies/municipalities.yaml:10 second.region KL303'],
    ],
    [
      'with a funder that is not there',
      { 'vocabularies/programmes.yaml': ['second:', '  funder: third\nsecond:'] },
      ['vocabularies/programmes.yaml:5 first.funder KL303'],
    ],
    ['with a term above itself', { [topics]: topicTree('a') }, [`${topics}:3 a.broader KL307`]],
    [
      'with a circle of terms',
      { [topics]: topicTree('b', 'c', 'b') },
      [`${topics}:6 b.broader KL307`],
    ],
  ])('%s', async (_name, changes, expected) => {
    expect(await ofVocabularies(changes)).toEqual(expected);
  });

  test('may be empty when it says so', async () => {
    expect(await problemsOf({ 'vocabularies/funders.yaml': '{}\n' })).toEqual([]);
  });

  test('may be a tree', async () => {
    expect(await ofVocabularies({ [topics]: topicTree('', 'a', 'a') })).toEqual([]);
  });

  test('is told which terms stand in a circle', async () => {
    const messages = await messagesOf({ [topics]: topicTree('c', 'a', 'b') });
    expect(messages.filter((message) => message.includes('→'))).toEqual([
      expect.stringContaining('a → c → b → a'),
    ]);
  });
});
