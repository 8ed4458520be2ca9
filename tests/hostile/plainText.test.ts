import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scriptJson } from '../../src/components/scriptJson.ts';
import { problemsOf } from '../../src/check/sampleRepository.ts';

const title = 'title: <script>alert(1)</script> & "a"';

test('HTML in a title is text, and no problem', async () => {
  const changes = { 'methodologies/steps/index.en.md': ['title: A title', title] } as const;
  expect(await problemsOf(changes)).toEqual([]);
});

/** Astro escapes every value but those of `set:html`: there may be only data for scripts, escaped by ourselves. */
test('no template prints a value without escaping it', () => {
  const unescaped = globSync('src/**/*.astro').flatMap((path) => {
    const source = readFileSync(path, 'utf8');
    return [...source.matchAll(/set:html=\{([^}]*)\}/g)].map(
      ([, value]) => `${path} ${value ?? ''}`,
    );
  });
  expect(unescaped.sort()).toEqual([
    'src/components/finder/FinderParts.astro scriptJson(finderWords(place))',
    'src/components/frame/Head.astro scriptJson(data)',
    'src/components/search/SearchDialog.astro words',
    'src/components/worksheet/Worksheet.astro scriptJson(planPlace(locale, basePath))',
    'src/layouts/Search.astro scriptJson(pageWords(model))',
  ]);
  expect(scriptJson({ name: title })).not.toContain('<script>');
});
