import { expect, test } from 'vitest';
import { testEntry, testLibrary } from '../../../tests/setup/library.ts';
import { relatedGroups } from '../related.ts';
import { steps } from './steps.ts';

const guide = testEntry('methodologies', 'guide');
const path = testEntry('pages', 'path', {
  facts: { steps: ['studies/missing', 'methodologies/guide'] },
  texts: {
    lv: { stepTexts: { 'methodologies/guide': 'Pamēģiniet paši.' } },
    en: { stepTexts: { 'methodologies/guide': 'Try it yourself.' } },
  },
});
const library = testLibrary(guide, path);

test('steps come in their order, each with its reason, and without what is not published', () => {
  expect(steps(library, path, 'en').map(({ row, why }) => [row.link.label, why])).toEqual([
    ['guide en', 'Try it yourself.'],
  ]);
});

test('an entry names the paths of which it is a step', () => {
  const [group] = relatedGroups(library, guide, 'en');
  expect([group?.heading, group?.rows.map(({ link }) => link.href)]).toEqual([
    'Suggested as a start in',
    ['/en/path/'],
  ]);
});
