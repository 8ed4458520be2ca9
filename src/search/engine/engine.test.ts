import { describe, expect, test } from 'vitest';
import { sampleLanguage, type SamplePage } from '../../../tests/setup/searchLanguage.ts';
import { answer } from './engine.ts';
import type { Language } from './searcher.ts';

async function found(language: Language, text: string, typing = false): Promise<string[]> {
  const { ranked } = await answer(language, text, typing);
  return ranked.map(({ page }) => language.table.entries[page] ?? '');
}

const page = (entry: string, title: string, more: Partial<SamplePage> = {}): SamplePage => ({
  entry,
  title,
  ...more,
});

describe('pages are found', () => {
  const language = sampleLanguage(
    [
      page('one', 'Reviews of the sector'),
      page('two', 'A bridge', { body: 'It was reviewed once.' }),
      page('three', 'Kāzas laukos'),
      page('four', 'Kazas laukos'),
    ],
    [
      ['review', 'reviews', 'reviewed'],
      ['kāzas', 'kāzām'],
      ['kazas', 'kazām'],
    ],
  );

  test('by any form of a word', async () => {
    expect(await found(language, 'review')).toEqual(['one', 'two']);
  });

  test('by the parts of a compound that no page has', async () => {
    expect(await found(language, 'bridge/review')).toEqual(['two']);
  });

  test('by words that all stand in them', async () => {
    expect(await found(language, 'bridge review')).toEqual(['two']);
  });

  test('without those that have an excluded word', async () => {
    expect(await found(language, 'review -bridge')).toEqual(['one']);
  });

  test('by a phrase only where it stands word for word', async () => {
    expect(await found(language, '"the sector"')).toEqual(['one']);
    expect(await found(language, '"sector the"')).toEqual([]);
    expect(await found(language, '"review of"')).toEqual([]);
  });

  test('by a word with a slip, which is told', async () => {
    const { ranked, corrections } = await answer(language, 'brodge', false);
    expect(ranked.map(({ page: row }) => language.table.entries[row])).toEqual(['two']);
    expect(corrections).toEqual([{ word: 'brodge', to: 'bridge' }]);
  });

  test('by the beginning of a word while it is typed', async () => {
    expect(await found(language, 'revie', true)).toEqual(['one', 'two']);
    expect(await found(language, 're', true)).toEqual([]);
  });

  test('with diacritics or without, those that were typed first', async () => {
    expect(await found(language, 'kazas')).toEqual(['four', 'three']);
    expect((await found(language, 'kāzas'))[0]).toBe('three');
  });

  test('without words of grammar, unless they are quoted or all there is', async () => {
    expect(await found(language, 'the bridge')).toEqual(['two']);
    expect(await found(language, 'the')).toEqual(['one']);
    expect(await found(language, '"the sector"')).toEqual(['one']);
  });

  test('not by nonsense', async () => {
    expect(await found(language, 'xqzzv')).toEqual([]);
    expect(await found(language, '!!! … 🌾')).toEqual([]);
  });
});

describe('where no page has all the words', () => {
  const language = sampleLanguage([page('one', 'red boat'), page('two', 'red house green')]);

  test('pages that have some of them are given, most words first, and it is said', async () => {
    const answered = await answer(language, 'red green boat house', false);
    expect(answered.relaxed).toBe(true);
    expect(answered.ranked.map(({ answered: count }) => count)).toEqual([3, 2]);
  });

  test('a word that is nowhere is named', async () => {
    const { unknown, relaxed } = await answer(language, 'red xqzzv', false);
    expect({ unknown, relaxed }).toEqual({ unknown: ['xqzzv'], relaxed: true });
  });
});

describe('pages are ranked', () => {
  test('by where the word stands: title, summary, keywords, text', async () => {
    const filler = 'and some more words to fill the page';
    const language = sampleLanguage([
      page('text', 'Something', { summary: filler, body: 'boat' }),
      page('keywords', 'Something', { keywords: 'boat', summary: filler }),
      page('summary', 'Something', { summary: `boat ${filler}` }),
      page('title', 'Something boat', { summary: filler }),
    ]);
    expect(await found(language, 'boat')).toEqual(['title', 'summary', 'keywords', 'text']);
  });

  test('by how near the word is: itself before its other forms', async () => {
    const language = sampleLanguage(
      [page('form', 'boats'), page('itself', 'boat')],
      [['boat', 'boats']],
    );
    expect(await found(language, 'boat')).toEqual(['itself', 'form']);
  });

  test('by date where all else is equal, and those without a date last', async () => {
    const language = sampleLanguage([
      page('none', 'boat'),
      page('old', 'boat', { date: '2012' }),
      page('new', 'boat', { date: '2024-05' }),
    ]);
    expect(await found(language, 'boat')).toEqual(['new', 'old', 'none']);
  });
});

describe('words that mean the same', () => {
  const language = sampleLanguage(
    [page('one', 'A small vessel'), page('two', 'A boat'), page('three', 'a local government')],
    [['vessel', 'vessels']],
    {
      synonyms: { boat: ['boat', 'vessel'], municipality: ['municipality', 'local government'] },
      names: {},
    },
  );

  test('find each other, the word that was typed first', async () => {
    expect(await found(language, 'boat')).toEqual(['two', 'one']);
    expect(await found(language, 'vessels')).toEqual(['one', 'two']);
  });

  test('may be several words', async () => {
    expect(await found(language, 'municipality')).toEqual(['three']);
  });

  test('are taken for the longest that is named', async () => {
    const named = sampleLanguage(
      [page('body', 'A council'), page('power', 'Local authority'), page('place', 'Local shops')],
      [],
      {
        synonyms: { place: ['local', 'shops'], body: ['council', 'local authority'] },
        names: {},
      },
    );
    expect(await found(named, 'local authority')).toEqual(['power', 'body']);
  });

  test('are left aside where the reader quotes', async () => {
    expect(await found(language, '"boat"')).toEqual(['two']);
  });
});
