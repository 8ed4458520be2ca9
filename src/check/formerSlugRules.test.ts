import { describe, expect, test } from 'vitest';
import { messagesOf, problemsOf, type Changes } from './sampleRepository.ts';

const record = 'originalLanguage: lv\nadded: 2026-01-02\n';

/** The sample, with former slugs on some of its entries and a second study. */
function renamed(former: Readonly<Record<string, string>>): Changes {
  const second = `---\ntitle: Otrais\nsummary: Divi vai trīs teikumi, kas lasītājam palīdz.\n${record}published: "2024"\n---\n`;
  return {
    'studies/second/index.lv.md': second,
    ...Object.fromEntries(
      Object.entries(former).map(([path, names]) => [
        `${path}/index.lv.md`,
        path === 'studies/second'
          ? second.replace(record, `${record}formerSlugs: ${names}\n`)
          : ([record, `${record}formerSlugs: ${names}\n`] as const),
      ]),
    ),
  };
}

const cases: readonly { readonly name: string; readonly at: Changes; readonly found: string[] }[] =
  [
    {
      name: 'may be names that no entry has',
      at: renamed({ 'studies/survey': '[poll, census]', 'methodologies/steps': '[poll]' }),
      found: [],
    },
    {
      name: 'may not be the name of another entry',
      at: renamed({ 'studies/survey': '[poll, second]' }),
      found: ['studies/survey/index.lv.md:6 formerSlugs[1] KL318'],
    },
    {
      name: 'may not be the name the folder has',
      at: renamed({ 'studies/survey': '[survey]' }),
      found: ['studies/survey/index.lv.md:6 formerSlugs[0] KL318'],
    },
    {
      name: 'may not be a word of the site’s own addresses',
      at: renamed({ 'pages/about': '[library]', 'studies/survey': '[alfabets]' }),
      found: [
        'pages/about/index.lv.md:6 formerSlugs[0] KL318',
        'studies/survey/index.lv.md:6 formerSlugs[0] KL318',
      ],
    },
    {
      name: 'may not be claimed by two entries',
      at: renamed({ 'studies/second': '[poll]', 'studies/survey': '[poll]' }),
      found: ['studies/survey/index.lv.md:6 formerSlugs[0] KL319'],
    },
    {
      name: 'may not stand twice in one list',
      at: renamed({ 'studies/survey': '[poll, poll]' }),
      found: ['studies/survey/index.lv.md:6 formerSlugs[1] KL022'],
    },
    {
      name: 'are slugs',
      at: renamed({ 'studies/survey': '[../x, Poll]' }),
      found: [
        'studies/survey/index.lv.md:6 formerSlugs[0] KL009',
        'studies/survey/index.lv.md:6 formerSlugs[1] KL009',
      ],
    },
  ];

describe('former slugs', () => {
  test.each(cases)('$name', async ({ at, found }) => {
    expect(await problemsOf(at)).toEqual(found);
  });

  test('say who claims them already', async () => {
    const at = renamed({ 'studies/second': '[poll]', 'studies/survey': '[poll]' });
    expect(await messagesOf(at)).toEqual([expect.stringContaining('studies/second')]);
  });
});
