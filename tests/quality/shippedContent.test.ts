import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/check/check.ts';
import { readRepository } from '../../src/check/model.ts';
import { locales } from '../../src/i18n/locales.ts';

const { problems } = await inspect('content');
const { entries, vocabularies } = await readRepository('content');
const collections = Map.groupBy(
  entries.filter(({ bundle }) => bundle.collection !== 'pages'),
  ({ bundle }) => bundle.collection,
);

function withBody(collection: string, locale: string): number {
  const own = [...collections].find(([name]) => name === collection)?.[1] ?? [];
  const written = own.filter(({ texts }) =>
    texts.some(
      ({ locale: language, document }) => language === locale && (document.body?.body ?? '') !== '',
    ),
  );
  return written.length / own.length;
}

describe('the shipped content', () => {
  it('passes the check without a warning', () => {
    expect(problems).toEqual([]);
  });

  it('has a card in every language for every entry', () => {
    const without = entries.filter(({ texts }) => texts.length < locales.length);
    expect(without.map(({ bundle }) => bundle.dir)).toEqual([]);
  });

  it.each(['methodologies', 'projects', 'areas'])(
    'has something to read in Latvian on every one of the %s',
    (collection) => {
      expect(withBody(collection, 'lv')).toBe(1);
    },
  );

  it.each([...collections.keys()])(
    'has something to read in English and Russian on a third of the %s',
    (collection) => {
      expect(withBody(collection, 'en')).toBeGreaterThanOrEqual(1 / 3);
      expect(withBody(collection, 'ru')).toBeGreaterThanOrEqual(1 / 3);
    },
  );

  it('names in every area the three things to start with', () => {
    const steps = (collections.get('areas') ?? []).map(({ bundle, facts }) => [
      bundle.slug,
      Array.isArray(facts?.['steps']) ? facts['steps'].length : 0,
    ]);
    expect(steps.filter(([, count]) => count !== 3)).toEqual([]);
  });

  it('names a source for every fact', () => {
    const sourced = ['areas', 'pages'];
    const without = entries.filter(
      ({ bundle, facts }) =>
        !sourced.includes(bundle.collection) && !Array.isArray(facts?.['sources']),
    );
    expect(without.map(({ bundle }) => bundle.dir)).toEqual([]);
  });

  it('sorts by topics of two levels, few enough to survey', () => {
    const topics = Object.entries(vocabularies.get('topics')?.data ?? {});
    const broader = new Map(
      topics.map(([id, term]) => [
        id,
        typeof term === 'object' && term !== null ? Reflect.get(term, 'broader') : undefined,
      ]),
    );
    const third = topics.filter(([id]) => broader.get(String(broader.get(id))) !== undefined);
    expect(topics.length).toBeGreaterThanOrEqual(40);
    expect(topics.length).toBeLessThanOrEqual(70);
    expect(third).toEqual([]);
  });
});
