import { describe, expect, it } from 'vitest';
import { testEntry, testLibrary } from '../../../tests/setup/library.ts';
import { relatedGroups } from '../related.ts';
import { offers } from './offers.ts';
import { sections } from './sections.ts';

const network = testEntry('organisations', 'network');
const lessons = testEntry('services', 'lessons', {
  facts: {
    price: 'free',
    audiences: ['ngos'],
    serviceArea: { scope: 'country' },
    applyUrl: 'https://apply.example/lessons',
    applyEmail: 'ask@apply.example',
  },
  texts: {
    lv: { title: 'Zirgs', cost: 'tēja līdzi' },
    en: { title: 'Lessons', cost: 'bring tea', howToApply: 'Write a letter.' },
  },
});
const berth = testEntry('services', 'berth', {
  facts: { kind: 'member-benefit' },
  texts: { lv: { title: 'Āzis' } },
});
/** Offered by another organisation; the first one praises it. */
const foreign = testEntry('services', 'foreign', {
  facts: {
    provider: 'other',
    testimonials: [
      {
        id: 'praise',
        language: 'lv',
        organisation: 'network',
        consent: { date: '2026-01-01', record: 'Letter 1' },
      },
    ],
  },
});
const library = testLibrary(network, testEntry('organisations', 'other'), lessons, berth, foreign);

const labels = (facts: readonly { label: string; values: readonly { label: string }[] }[]) =>
  facts.map(({ label, values }) => [label, ...values.map((value) => value.label)]);

describe('the services in a profile', () => {
  it('say for whom, where, at what cost, and how to apply', () => {
    const shown = offers(library, 'network', 'en').find(({ link }) => link.label === 'Lessons');
    expect(shown?.link.href).toBe('/en/services/lessons/');
    expect(labels(shown?.facts ?? [])).toEqual([
      ['For whom', 'ngos en'],
      ['Where', 'The whole country'],
      ['Cost', 'Free of charge'],
      ['How to apply', 'Write a letter.', 'apply.example', 'ask@apply.example'],
    ]);
    expect(shown?.facts[2]?.values[0]).toMatchObject({ detail: 'bring tea' });
  });

  it('are those of this organisation alone, by title', () => {
    expect(offers(library, 'network', 'lv').map(({ link }) => link.label)).toEqual([
      'Āzis',
      'Zirgs',
    ]);
  });

  it('are marked where their card is in another language, or they are for members', () => {
    const [first] = offers(library, 'network', 'ru').filter(({ form }) => form !== undefined);
    expect(first).toMatchObject({
      form: 'Преимущество для членов',
      foreign: { code: 'LV' },
      link: { href: '/lv/pakalpojumi/berth/', lang: 'lv' },
    });
  });

  it('have no section where nothing is offered', () => {
    const lonely = testEntry('organisations', 'lonely');
    expect(sections(testLibrary(lonely), lonely, 'en')).toEqual([]);
    expect(sections(library, network, 'en').map(({ kind }) => kind)).toEqual(['offers']);
  });
});

describe('what is related', () => {
  const titles = (entry: Parameters<typeof relatedGroups>[1], among = library) =>
    relatedGroups(among, entry, 'lv').map(({ heading, rows }) => [
      heading,
      ...rows.map(({ link }) => link.label),
    ]);

  it('to a service are the other services of its provider', () => {
    expect(titles(lessons)).toEqual([['Citi šīs organizācijas pakalpojumi', 'Āzis']]);
  });

  it('to an organisation are its experts, but not its services, which have a section', () => {
    const expert = testEntry('experts', 'ada', { facts: { organisation: 'network' } });
    expect(titles(network, testLibrary(network, lessons, expert))).toEqual([
      ['Organizācijas eksperti', 'ada lv'],
    ]);
  });
});
