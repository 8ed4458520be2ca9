import { describe, expect, it } from 'vitest';
import { checkRepository } from '../check/check.ts';
import { withSample } from '../check/sampleRepository.ts';
import { isRegisterNumber } from '../schemas/registerNumber.ts';
import { importInto, readSample, sampleHeader, sampleTable } from './sampleImport.ts';
import { sampleWorkbook, textRow } from './sampleWorkbook.ts';

const alpha = 'organisations/alpha/index.lv.md';

const table = sampleTable(
  '40008000028,"Biedrība ""Ķirsis, bērzs""",Cherry,,12.08.2004,A,,first|Otrais,Pirmais,all,info@example.org',
  '40008000070,Gamma,,"Divi teikumi par biedrību\nun to, ko tā dara.",-,B,,,,,-',
);

const created = `---
title: Biedrība "Ķirsis, bērzs"
summary: Organizācija ar numuru 40008000028.
originalLanguage: lv
added: "2026-01-02"
registerNumber: "40008000028"
legalForm: first
founded: "2004-08-12"
status: active
fields:
  - first
  - second
municipality: first
serviceArea:
  scope: country
contacts:
  email: info@example.org
sources:
  - title: A list
    url: https://example.org/list
---
`;

describe('an import', () => {
  it('makes profiles that pass the check, and changes nothing the second time', async () => {
    await withSample({}, async (dir) => {
      const first = await importInto(dir, { table });
      expect(first).toEqual({
        problems: [],
        lines: [
          'row 2: create biedriba-kirsis-berzs: Biedrība "Ķirsis, bērzs"',
          'row 3: create gamma: Gamma',
          'Created: 2; updated: 0; unchanged: 0; without a profile and left out: 0.',
        ],
      });
      const path = 'organisations/biedriba-kirsis-berzs/index';
      expect(await readSample(dir, `${path}.lv.md`)).toBe(created);
      expect(await readSample(dir, `${path}.en.md`)).toBe(
        '---\ntitle: Cherry\nsummary: Cherry is an organisation.\n---\n',
      );
      expect(await readSample(dir, 'organisations/gamma/index.lv.md')).toContain(
        'summary: Divi teikumi par biedrību un to, ko tā dara.\n',
      );
      await expect(readSample(dir, 'organisations/gamma/index.en.md')).rejects.toThrow('ENOENT');
      expect(await checkRepository(dir, 'en')).toEqual([]);
      const second = await importInto(dir, { table });
      expect(second.lines.at(-1)).toMatch(/^Created: 0; updated: 0; unchanged: 2;/);
      expect(await readSample(dir, `${path}.lv.md`)).toBe(created);
    });
  });

  it('writes nothing in a dry run, and says the same', async () => {
    await withSample({}, async (dir) => {
      const dry = await importInto(dir, { table, isDry: true });
      await expect(readSample(dir, 'organisations/gamma/index.lv.md')).rejects.toThrow('ENOENT');
      expect(await importInto(dir, { table })).toEqual(dry);
    });
  });

  it('does not take the folder of another, nor one that another had', async () => {
    const changes = {
      [alpha]: ['status: active', 'status: active\nformerSlugs: [beta]'],
    } as const;
    await withSample(changes, async (dir) => {
      const rows = [
        '40008000028,Alpha,,,,,,,,,',
        '40008000070,Beta,,,,,,,,,',
        '40008000140,beta!,,,,,,,,,',
      ];
      const { lines } = await importInto(dir, { table: sampleTable(...rows) });
      expect(lines.slice(0, 3)).toEqual([
        'row 2: create alpha-2: Alpha',
        'row 3: create beta-2: Beta',
        'row 4: create beta-3: beta!',
      ]);
      expect(await checkRepository(dir, 'en')).toEqual([]);
    });
  });

  it('reads a workbook as it reads a CSV', async () => {
    await withSample({}, async (dir) => {
      const rows = [
        textRow(...sampleHeader.split(',')),
        `${textRow('40008000028', 'Beta', '', '')}<c r="E2" s="1"><v>38211</v></c>`,
      ];
      await importInto(dir, { table: sampleWorkbook(rows), name: 'table.xlsx' });
      expect(await readSample(dir, 'organisations/beta/index.lv.md')).toContain(
        'founded: "2004-08-12"\n',
      );
    });
  });

  it('of 5,000 rows makes 5,000 profiles', async () => {
    const numbers: string[] = [];
    for (let number = 40_008_000_000; numbers.length < 5000; number += 1) {
      if (isRegisterNumber(String(number))) numbers.push(String(number));
    }
    const rows = numbers.map((number) => `${number},Biedrība ${number},,,,,,,,,`);
    await withSample({}, async (dir) => {
      const { lines } = await importInto(dir, { table: sampleTable(...rows) });
      expect(lines.at(-1)).toMatch(/^Created: 5000;/);
      const again = await importInto(dir, { table: sampleTable(...rows) });
      expect(again.lines.at(-1)).toMatch(/^Created: 0; updated: 0; unchanged: 5000;/);
    });
  }, 120_000);
});
