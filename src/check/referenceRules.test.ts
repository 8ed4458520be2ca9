import { describe, expect, test } from 'vitest';
import { messagesOf, problemsOf, type Changes } from './sampleRepository.ts';

const steps = 'methodologies/steps/index.lv.md';
const bridge = 'projects/bridge/index.lv.md';
const alpha = 'organisations/alpha/index.lv.md';

function adding(lines: string): readonly [string, string] {
  return ['added: 2026-01-02\n', `added: 2026-01-02\n${lines}\n`];
}

describe('a reference', () => {
  test.each<[string, Changes, string[]]>([
    [
      'to an entry that is not there',
      { [bridge]: ['lead: alpha', 'lead: beta'] },
      [`${bridge}:6 lead KL302`],
    ],
    [
      'to a term that is not there',
      { [steps]: adding('topics: [third]') },
      [`${steps}:6 topics[0] KL303`],
    ],
    [
      'to an entry of another collection',
      { [steps]: adding('related: [survey]') },
      [`${steps}:6 related[0] KL304`],
    ],
    [
      'to an entry where a term belongs',
      { [steps]: adding('topics: [children]') },
      [`${steps}:6 topics[0] KL304`],
    ],
    ['to a draft', { [alpha]: adding('draft: true') }, [`${bridge}:6 lead KL305`]],
    [
      'to the entry itself',
      { [steps]: adding('related: [steps]') },
      [`${steps}:6 related[0] KL306`],
    ],
  ])('%s is reported', async (_name, changes, expected) => {
    expect(await problemsOf(changes)).toEqual(expected);
  });

  test('from one draft to another is allowed', async () => {
    const changes = { [alpha]: adding('draft: true'), [bridge]: adding('draft: true') };
    expect(await problemsOf(changes)).toEqual([]);
  });

  test('names what was probably meant', async () => {
    const messages = await messagesOf({
      [bridge]: ['lead: alpha', 'lead: alfa'],
      [steps]: adding('topics: [frist]'),
    });
    expect(messages).toEqual([
      'There is no term “frist” in vocabularies/topics.yaml. Did you mean “first”?',
      'There is no entry “alfa” in organisations/. Did you mean “alpha”?',
    ]);
  });

  test('of the wrong type says where its target is', async () => {
    expect(await messagesOf({ [steps]: adding('related: [survey]') })).toEqual([
      expect.stringContaining('“survey” is in studies/'),
    ]);
  });
});
