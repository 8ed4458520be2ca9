import { describe, expect, test } from 'vitest';
import { folderNameRules } from './folderNameRules.ts';
import { en } from './messages/en.ts';
import { problemsOf } from './sampleRepository.ts';

// File systems differ in which of these names can stand side by side, so no real folders are made.
function findingsFor(...names: string[]) {
  const items = names.map((name) => ({ name, kind: 'folder' as const }));
  return folderNameRules({ dir: '/content', collections: new Map([['news', items]]) });
}

function reported(...names: string[]): string[] {
  return findingsFor(...names).map(({ path, key }) => `${path} ${key}`);
}

function messages(...names: string[]): string[] {
  return findingsFor(...names).map((found) => found.say(en.messages));
}

describe('the name of an entry’s folder', () => {
  test.each(['first-steps', 'a', '2026-report'])('may be %s', (name) => {
    expect(reported(name)).toEqual([]);
  });

  test.each(['Steps', 'pirmie_soļi', 'two  words', '-a', 'a--b', 'a'.repeat(81)])(
    'may not be %s',
    (name) => {
      expect(reported(name)).toEqual([`/content/news/${name} folder-name`]);
    },
  );

  test('is suggested where one can be made', () => {
    expect(messages('Pirmie soļi!')).toEqual([expect.stringContaining('“pirmie-soli”')]);
    expect(messages('Шаги')).toEqual([expect.stringContaining('Example: ')]);
  });

  test('may not be a word of the site’s own addresses', () => {
    const found = (collection: 'pages' | 'studies' | 'news' | 'organisations', name: string) =>
      folderNameRules({
        dir: '/content',
        collections: new Map([[collection, [{ name, kind: 'folder' }]]]),
      }).map(({ key }) => key);
    expect(found('pages', 'library')).toEqual(['reserved-slug']);
    expect(found('studies', 'a-z')).toEqual(['reserved-slug']);
    expect(found('news', 'library')).toEqual([]);
    expect(found('organisations', 'karta')).toEqual(['reserved-slug']);
    expect(found('organisations', 'a-z')).toEqual([]);
    expect(found('news', 'map')).toEqual([]);
  });

  test('may not differ from another in case only', () => {
    expect(reported('Steps', 'steps')).toEqual(['/content/news/Steps folder-twin']);
  });

  test('may not differ from another in the composition of its letters only', () => {
    const [composed, decomposed] = ['soļi'.normalize('NFC'), 'soļi'.normalize('NFD')];
    expect(reported(composed, decomposed)).toEqual([
      `/content/news/${composed} folder-name`,
      `/content/news/${decomposed} folder-twin`,
    ]);
  });

  test('is one problem, references to the entry are none', async () => {
    const changes = {
      'organisations/alpha': null,
      'organisations/Alpha/index.lv.md': `---
title: Alfa
summary: Organizācija, kas ir tikai paraugā.
originalLanguage: lv
added: 2026-01-02
status: active
fields: [first]
---
`,
    };
    expect(await problemsOf(changes)).toEqual(['organisations/Alpha:1 KL207']);
  });
});
