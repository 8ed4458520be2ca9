import { describe, expect, it } from 'vitest';
import { testEntry, testLibrary } from '../../../tests/setup/library.ts';
import { entryPage } from './page.ts';

describe('the page of an entry', () => {
  const study = testEntry('studies', 'review', {
    facts: {
      authors: ['A. Ozola', 'B. Kalns'],
      publishers: ['network'],
      published: '2016-03',
      project: 'monitor',
    },
    texts: { lv: { title: 'Pārskats' }, en: { title: 'The review' } },
    bodies: ['lv'],
  });
  const library = testLibrary(
    study,
    testEntry('organisations', 'network', {
      texts: { lv: { title: 'Tīkls' }, en: { title: 'Network' } },
    }),
    testEntry('projects', 'monitor', { facts: { lead: 'network', from: '2012', to: '2016' } }),
    testEntry('materials', 'handbook', { facts: { project: 'monitor' } }),
  );

  it('without a full text in its language names the languages that have it, and links them', () => {
    const { notice } = entryPage(library, study, 'en', []);
    expect(notice?.text).toBe('There is no full text in English here. Read it in Latvian.');
    expect(notice?.links).toEqual([
      { href: '/lv/petijumi/review/', label: 'Pārskats', lang: 'lv' },
    ]);
  });

  it('with a full text in its language says nothing of others', () => {
    expect(entryPage(library, study, 'lv', []).notice).toBeUndefined();
  });

  it('has alternates for exactly the languages in which it exists', () => {
    const { alternates, languages } = entryPage(library, study, 'lv', []).shell;
    expect(alternates.map(({ hreflang }) => hreflang)).toEqual(['lv', 'en', 'x-default']);
    expect(languages.find(({ locale }) => locale === 'ru')?.href).toBeUndefined();
  });

  it('leaves facts out that are not known', () => {
    const labels = entryPage(library, study, 'en', []).facts.map(({ label }) => label);
    expect(labels).toEqual(['Authors', 'Publisher', 'Published', 'Project', 'Text here', 'Added']);
  });

  it('tells how to cite it', () => {
    expect(entryPage(library, study, 'en', []).citation).toMatch(
      /^A\. Ozola, B\. Kalns \(2016\)\. The review\. Network\. https?:\/\//,
    );
  });

  it('names what else came from its project, with the reason', () => {
    const groups = entryPage(library, study, 'en', []).related;
    expect(
      groups.map(({ heading, rows }) => [heading, rows.map(({ link }) => link.label)]),
    ).toEqual([['From the same project', ['handbook en']]]);
  });

  it('has a table of contents from three headings on', () => {
    const heading = (slug: string) => ({ depth: 2, slug, text: slug });
    expect(entryPage(library, study, 'lv', ['a', 'b'].map(heading)).toc).toEqual([]);
    expect(entryPage(library, study, 'lv', ['a', 'b', 'c'].map(heading)).toc).toHaveLength(3);
  });
});

describe('the page of an organisation', () => {
  it('names what refers to it, each group with its reason', () => {
    const network = testEntry('organisations', 'network');
    const library = testLibrary(
      network,
      testEntry('organisations', 'member', {
        facts: { memberships: [{ organisation: 'network' }] },
      }),
      testEntry('projects', 'monitor', { facts: { lead: 'network' } }),
      testEntry('studies', 'review', { facts: { publishers: ['network'] } }),
      testEntry('news', 'item', { facts: { organisations: ['network'] } }),
    );
    const headings = entryPage(library, network, 'en', []).related.map(({ heading }) => heading);
    expect(headings.toSorted()).toEqual([
      'Members in the directory',
      'News about it',
      'Projects it carried out',
      'Published by this organisation',
    ]);
  });
});

describe('the page of a project', () => {
  it('sets its results out as planned, achieved and as of when', () => {
    const project = testEntry('projects', 'monitor', {
      facts: {
        results: [
          { id: 'meetings', target: 50, achieved: 30, asOf: '2021-03' },
          { id: 'papers', target: 9 },
        ],
      },
      texts: {
        lv: {},
        en: { resultLabels: { meetings: 'Meetings attended', papers: 'Papers written' } },
      },
    });
    const { sections } = entryPage(testLibrary(project), project, 'en', []);
    expect(sections.find(({ kind }) => kind === 'results')).toMatchObject({
      rows: [
        { label: 'Meetings attended', target: '50', achieved: '30', asOf: 'March 2021' },
        { label: 'Papers written', target: '9', achieved: '', asOf: '' },
      ],
    });
  });
});

describe('the page of an area', () => {
  it('gathers everything in it, section by section', () => {
    const area = testEntry('areas', 'home');
    const facts = { areas: ['home'] };
    const library = testLibrary(
      area,
      testEntry('studies', 's', { facts }),
      testEntry('organisations', 'o', { facts }),
      testEntry('events', 'e', { facts }),
      testEntry('news', 'elsewhere'),
    );
    expect(entryPage(library, area, 'en', []).related.map(({ heading }) => heading)).toEqual([
      'Studies',
      'Organisations',
      'Events',
    ]);
  });
});
