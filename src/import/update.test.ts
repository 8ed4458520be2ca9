import { describe, expect, it } from 'vitest';
import { withSample } from '../check/sampleRepository.ts';
import { importInto, readSample, sampleMapping, sampleTable } from './sampleImport.ts';

const alpha = 'organisations/alpha/index.lv.md';

const known = `---
title: Alfa   # never change
summary: Divi vai trīs teikumi, kas lasītājam palīdz.
originalLanguage: lv
added: 2026-01-02
inferred: [founded, fields]
registerNumber: "40008000028"
founded: "2003" # from memory
status: active
fields: [first]
---

## Teksts

Ar  divām atstarpēm.
`;

const row = '40008000028,Alfa biedrība,Alfa,,12.08.2004,,2025-12-31,second,,,info@example.org';

describe('an update', () => {
  it('changes the facts of the table and nothing else, and keeps what editors wrote', async () => {
    await withSample({ [alpha]: known }, async (dir) => {
      const { lines } = await importInto(dir, { table: sampleTable(row) });
      expect(lines[0]).toBe(
        'row 2: update alpha: founded, status, fields, contacts.email, inferred, sources; texts kept (--overwrite replaces them): en.title, en.summary, lv.title, lv.summary',
      );
      expect(await readSample(dir, alpha)).toBe(
        known
          .replace('inferred: [founded, fields]\n', '')
          .replace('"2003" #', '"2004-08-12" #')
          .replace('status: active', 'status: inactive')
          .replace(
            'fields: [first]\n',
            'fields: [second]\ncontacts:\n  email: info@example.org\nsources:\n  - title: A list\n    url: https://example.org/list\n',
          ),
      );
      const again = await importInto(dir, { table: sampleTable(row) });
      expect(again.lines[0]).toMatch(/^row 2: unchanged alpha; texts kept/);
    });
  });

  it('replaces texts when it is told to', async () => {
    await withSample({ [alpha]: known }, async (dir) => {
      await importInto(dir, { table: sampleTable(row), overwrites: true });
      const text = await readSample(dir, alpha);
      expect(text).toContain('title: Alfa biedrība   # never change\n');
      expect(text.endsWith('## Teksts\n\nAr  divām atstarpēm.\n')).toBe(true);
      expect(await readSample(dir, 'organisations/alpha/index.en.md')).toBe(
        '---\ntitle: Alfa\nsummary: Alfa is an organisation.\n---\n\nA text.\n',
      );
    });
  });

  it('finds a profile without a number by its name, and gives it the number', async () => {
    const changes = { [alpha]: known.replace('registerNumber: "40008000028"\n', '') };
    await withSample(changes, async (dir) => {
      const { lines } = await importInto(dir, {
        table: sampleTable('40008000028,"“ALFA”",,,,,,,,,'),
      });
      expect(lines[0]).toMatch(/^row 2: update alpha: registerNumber, sources;/);
    });
  });

  it('adds the text of a language that was missing', async () => {
    const changes = { [alpha]: known, 'organisations/alpha/index.en.md': null };
    await withSample(changes, async (dir) => {
      const { lines } = await importInto(dir, { table: sampleTable(row) });
      expect(lines[0]).toContain('index.en.md');
      expect(await readSample(dir, 'organisations/alpha/index.en.md')).toContain('title: Alfa\n');
    });
  });

  it('leaves facts that the mapping keeps', async () => {
    const mapping = `keep: [founded, contacts.email]\n${sampleMapping}`;
    await withSample({ [alpha]: known }, async (dir) => {
      await importInto(dir, { table: sampleTable(row), mapping });
      const text = await readSample(dir, alpha);
      expect(text).toContain('inferred: [founded]\n');
      expect(text).toContain('founded: "2003" # from memory\n');
      expect(text).toContain('  email: info@example.org\n');
    });
  });

  it('can go by the folder, and makes it of the name', async () => {
    const mapping = `key: slug\n${sampleMapping}`;
    await withSample({}, async (dir) => {
      const { lines } = await importInto(dir, {
        table: sampleTable(',Alpha,,,,,,,,,', ',Beta,,Divi teikumi par biedrību.,,,,,,,'),
        mapping,
      });
      expect(lines.slice(0, 2)).toEqual([
        expect.stringMatching(/^row 2: update alpha: /),
        expect.stringMatching(/^row 3: create beta/),
      ]);
    });
  });
});
