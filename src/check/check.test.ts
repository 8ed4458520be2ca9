import { describe, expect, test } from 'vitest';
import { checkRepository, inspect } from './check.ts';
import { problemsOf, withSample } from './sampleRepository.ts';

const survey = 'studies/survey/index.lv.md';

describe('the check of a content repository', () => {
  test('finds nothing wrong with a right one and counts its entries', async () => {
    const report = await withSample({}, async (dir) => inspect(dir));
    expect(report.problems).toEqual([]);
    expect(report.counts).toEqual({ errors: 0, warnings: 0, entries: 9 });
  });

  test('reports all problems at once, sorted by file and line', async () => {
    const changes = {
      [survey]: '---\ntitel: Virsraksts\nadded: 2026-02-30\n---\n\nTeksts.\n',
      'site.yaml': ['url: https://example.org', 'url: example.org'],
      'areas/children/index.en.md': ['title: A title', 'title: A'],
    } as const;
    expect(await problemsOf(changes)).toEqual([
      'areas/children/index.en.md:2 title KL006',
      'site.yaml:11 url KL018',
      'studies/survey/cover.jpg:1 KL218 warning',
      `${survey}:2 titel KL001`,
      `${survey}:2 originalLanguage KL002`,
      `${survey}:2 summary KL002`,
      `${survey}:3 added KL013`,
      'studies/survey/report.pdf:1 KL218 warning',
    ]);
  });

  test('speaks the default language of the site unless told otherwise', async () => {
    const changes = { 'site.yaml': ['url: https://example.org', 'url: x'] } as const;
    const messages = await withSample(changes, async (dir) => [
      (await checkRepository(dir))[0]?.message,
      (await checkRepository(dir, 'ru'))[0]?.message,
    ]);
    expect(messages).toEqual([
      expect.stringContaining('„x” nav tīmekļa adrese'),
      expect.stringContaining('«x» – не веб-адрес'),
    ]);
  });

  test('speaks English when the site does not say its languages', async () => {
    const [problem] = await withSample({ 'site.yaml': null }, checkRepository);
    expect(problem?.message).toContain('site.yaml is missing');
  });

  test('names files relative to the working directory when they lie in it, else in full', async () => {
    const changes = { 'site.yaml': ['url: https://example.org', 'url: x'] } as const;
    await withSample(changes, async (dir) => {
      expect((await checkRepository(dir))[0]?.file).toBe(`${dir}/site.yaml`);
    });
  });

  test('says so when there is no content at all', async () => {
    const problems = await checkRepository('no/such/folder', 'en');
    expect(problems).toMatchObject([{ file: 'no/such/folder', line: 1, code: 'KL201' }]);
  });
});
