import { describe, expect, it, test } from 'vitest';
import { problemsOf, type Changes } from './sampleRepository.ts';

/** The Latvian text of a page, which is the original, and the English one, as MDX. */
function texts(lv: string, en: string): Changes {
  return {
    'pages/about/index.lv.md': null,
    'pages/about/index.lv.mdx': `---
title: Virsraksts
summary: Divi vai trīs teikumi, kas lasītājam palīdz.
originalLanguage: lv
added: 2026-01-02
---

${lv}
`,
    'pages/about/index.en.md': null,
    'pages/about/index.en.mdx': `---
title: A title
summary: Two or three sentences that help the reader.
---

${en}
`,
  };
}

const audiences = `<Audiences>
<Audience id="school" title="X" />
<Audience id="family" title="Y" />
</Audiences>`;

function worksheet(...parts: readonly string[]): string {
  return `<Worksheet>\n\n${parts.join('\n\n')}\n\n</Worksheet>`;
}

function statement(id: string, inside: string, whom = ''): string {
  return `<Statement id="${id}"${whom}>\n\n${inside}\n\n</Statement>`;
}

function columns(...ids: readonly string[]): string {
  const all = ids.map((id) => `<Column id="${id}" title="X" />`);
  return `<Table id="plan" title="X">\n${all.join('\n')}\n</Table>`;
}

describe('a worksheet', () => {
  it('is right when each part has an id of its own, the same in each language', async () => {
    const both = worksheet(
      audiences,
      `<Step id="1">\n\n${statement('1-1', '<Answer />', ' for="school"')}\n\n</Step>`,
      columns('who', 'when'),
    );
    expect(await problemsOf(texts(both, both))).toEqual([]);
  });

  it('may have a step, a statement and an answer of one id, and tables the same columns', async () => {
    const both = worksheet(
      `<Step id="a">\n\n${statement('a', '<Answer id="a" />')}\n\n</Step>`,
      columns('who'),
      columns('who').replace('"plan"', '"other"'),
    );
    expect(await problemsOf(texts(both, both))).toEqual([]);
  });

  it('may be there in one language only', async () => {
    expect(await problemsOf(texts(worksheet('<Answer id="a" />'), 'A text.'))).toEqual([]);
  });
});

test.each<[string, string, string]>([
  ['two worksheets', worksheet('<Answer id="a" />') + '\n\n' + worksheet(), 'KL350'],
  ['two statements of one id', worksheet(statement('a', 'x'), statement('a', 'x')), 'KL351'],
  ['two answers of one id', worksheet('<Answer id="a" />', '<Answer id="a" />'), 'KL351'],
  [
    'two answers of one statement without ids',
    worksheet(statement('a', '<Answer label="X" />\n\n<Answer label="Y" />')),
    'KL351',
  ],
  ['two columns of one id', worksheet(columns('who', 'who')), 'KL351'],
  [
    'two checks of one id',
    worksheet('<Checklist>\n<Check id="a">X</Check>\n<Check id="a">Y</Check>\n</Checklist>'),
    'KL351',
  ],
  [
    'an audience that is not there',
    worksheet(audiences, statement('a', '<Answer />', ' for="school pupils"')),
    'KL352',
  ],
])('%s are reported once in each language', async (_name, body, code) => {
  const problems = await problemsOf(texts(body, body));
  expect(problems.map((problem) => problem.replace(/:\d+/, ''))).toEqual([
    `pages/about/index.en.mdx ${code}`,
    `pages/about/index.lv.mdx ${code}`,
  ]);
});

test.each<[string, string, string]>([
  ['a statement', statement('b', 'x'), ''],
  ['an answer', '<Answer id="b" />', ''],
  ['a check', '<Checklist>\n<Check id="b">X</Check>\n</Checklist>', ''],
  ['a column', columns('who', 'when'), columns('who')],
  ['an audience', audiences, audiences.replace('<Audience id="family" title="Y" />\n', '')],
])('%s that is missing in one language is reported at its worksheet', async (_name, more, less) => {
  const full = worksheet('<Answer id="a" />', more);
  const short = worksheet('<Answer id="a" />', less);
  expect(await problemsOf(texts(full, short))).toEqual(['pages/about/index.en.mdx:6 KL353']);
  expect(await problemsOf(texts(short, full))).toEqual(['pages/about/index.lv.mdx:8 KL353']);
});

it('statements are for the same audiences in every language', async () => {
  const of = (whom: string) => worksheet(audiences, statement('a', '<Answer />', whom));
  const some = of(' for="school"');
  expect(await problemsOf(texts(some, of(' for="family"')))).toEqual([
    'pages/about/index.en.mdx:13 KL354',
  ]);
  expect(await problemsOf(texts(some, of('')))).toEqual(['pages/about/index.en.mdx:13 KL354']);
});

it('a text offers only files that the entry lists', async () => {
  const offer = '<Download path="form.pdf" title="X" />';
  expect(await problemsOf(texts(offer, 'A text.'))).toContain('pages/about/index.lv.mdx:8 KL355');
});
