import { describe, expect, test } from 'vitest';
import { testEntry, testLibrary } from '../../tests/setup/library.ts';
import type { ListFilter } from '../entries/catalogue.ts';
import type { FacetPage } from '../i18n/facets.ts';
import { termCard } from './term.ts';

const library = testLibrary(
  testEntry('studies', 'dialogue-study', { facts: { topics: ['dialogue'] } }),
  testEntry('organisations', 'network'),
  testEntry('projects', 'bridge', { facts: { funders: ['fund'], programme: 'grants' } }),
);

const under = (facet: FacetPage, value: string): ListFilter => ({ kind: 'facet', facet, value });

function lines(section: 'library' | 'projects', filter: ListFilter) {
  return termCard(library, 'en', section, filter)?.facts.map(({ label, values }) => [
    label,
    values.map((word) => ('href' in word ? `${word.label} ${word.href}` : word.label)),
  ]);
}

describe('the card of a term', () => {
  test('leads from a topic to the wider one', () => {
    expect(lines('library', under('topic', 'dialogue'))).toEqual([
      ['Wider topic', ['participation en /en/library/topic/participation/']],
    ]);
  });

  test('leads from a topic to those narrower ones that have entries, and to other classifications', () => {
    expect(lines('library', under('topic', 'participation'))).toEqual([
      ['Narrower topics', ['dialogue en /en/library/topic/dialogue/']],
      ['In other classifications', ['SDG 16 https://sdgs.un.org/goals/goal16', 'IATI 15150']],
    ]);
  });

  test('says what is known of a programme, with its sources', () => {
    expect(lines('projects', under('programme', 'grants'))).toEqual([
      ['Funder', ['fund en /en/projects/funder/fund/']],
      ['Run by', ['network en /en/organisations/network/']],
      ['Sums and calls', ['Up to 10,000 euro']],
      ['How to acknowledge it', ['Name the fund.']],
    ]);
    const card = termCard(library, 'en', 'projects', under('programme', 'grants'));
    expect(card?.sources).toEqual([
      {
        title: 'example.org/grants',
        href: 'https://example.org/grants',
        detail: 'seen 1 May 2026',
      },
    ]);
  });

  test('names the funder of a programme without a link where no project names it', () => {
    const project = testEntry('projects', 'bridge', { facts: { programme: 'grants' } });
    const card = termCard(testLibrary(project), 'en', 'projects', under('programme', 'grants'));
    expect(card?.facts[0]?.values).toEqual([{ label: 'fund en' }]);
  });

  test('is missing where nothing but the name is known, and without a term', () => {
    expect(termCard(library, 'en', 'library', under('audience', 'ngos'))).toBeUndefined();
    expect(termCard(library, 'en', 'library', under('year', '2020'))).toBeUndefined();
    expect(termCard(library, 'en', 'library', { kind: 'all' })).toBeUndefined();
  });
});
