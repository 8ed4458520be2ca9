import { describe, expect, it } from 'vitest';
import { checkRepository } from '../check/check.ts';
import { withSample, type Changes } from '../check/sampleRepository.ts';
import { importInto, importSample, readSample } from './sampleImport.ts';

const alpha = 'organisations/alpha/index.lv.md';

const mapping = `key: slug
fields:
  slug: { column: slug }
  publicBenefit.granted: { column: status, values: { jā: "true", nē: "false", "?": maybe } }
  publicBenefit.asOf: { value: 2026-11 }
  languages: { column: languages, separator: "|", values: { latviešu: lv, krievu: RU, xx: xxx } }
  verified.date: { column: date, date: dd.mm.yyyy }
  verified.by: { value: The alliance }
  verified.due: { column: due, date: dd.mm.yyyy }
texts:
  lv:
    title: { column: slug }
    summary: { value: Divi vai trīs teikumi par biedrību. }
`;

function table(...rows: readonly string[]): string {
  return `${['slug,status,languages,date,due', ...rows].join('\n')}\n`;
}

async function alphaAfter(row: string, before: string): Promise<string> {
  const changes: Changes = { [alpha]: ['fields: [first]\n', `fields: [first]\n${before}`] };
  return withSample(changes, async (dir) => {
    const { problems } = await importInto(dir, { mapping, table: table(row) });
    expect(problems).toEqual([]);
    return readSample(dir, alpha);
  });
}

describe('the import', () => {
  it('fills in public-benefit status, languages and verification', async () => {
    await withSample({}, async (dir) => {
      const rows = table('gamma,jā,latviešu|krievu,02.03.2026,01.09.2026', 'delta,nē,,,');
      expect(await importInto(dir, { mapping, table: rows })).toMatchObject({ problems: [] });
      expect(await readSample(dir, 'organisations/gamma/index.lv.md')).toContain(
        `publicBenefit:
  granted: true
  asOf: "2026-11"
languages:
  - lv
  - ru
verified:
  date: "2026-03-02"
  by: The alliance
  due: "2026-09-01"
`,
      );
      const delta = await readSample(dir, 'organisations/delta/index.lv.md');
      expect(delta).toContain('granted: false');
      // What the mapping fixes for every row is not said of a check that there was not.
      expect(delta).not.toContain('verified');
      expect(await checkRepository(dir, 'en')).toEqual([]);
      const again = await importInto(dir, { mapping, table: rows });
      expect(again.lines.at(-1)).toMatch(/^Created: 0; updated: 0; unchanged: 2;/);
    });
  });

  it('refuses a flag that is neither true nor false, and a language that is none', async () => {
    const { problems } = await importSample({ mapping, table: table('gamma,?,,,') });
    expect(problems).toEqual([expect.stringMatching(/column “status”.*true, false/)]);
    const other = await importSample({ mapping, table: table('gamma,,xx,,') });
    expect(other.problems).toEqual([expect.stringMatching(/column “languages”.*“xxx”/)]);
  });

  const known = `verified:
  date: "2026-02-01"
  by: Anna
  source: A talk
  due: "2026-04-01"
`;

  it('puts a later check in the place of the whole of the one before', async () => {
    const text = await alphaAfter('alpha,,,02.03.2026,', known);
    expect(text).toContain('verified:\n  date: "2026-03-02"\n  by: The alliance\n---');
  });

  it('leaves a check alone that is later than that of the table', async () => {
    expect(await alphaAfter('alpha,,,02.01.2026,01.09.2026', known)).toContain(known);
  });
});
