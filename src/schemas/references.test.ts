import { describe, expect, it } from 'vitest';
import { factReferences } from './references.ts';

describe('references in facts', () => {
  it('are found in single fields, in lists and inside objects', () => {
    const facts = {
      project: 'local-y-mpact',
      publishers: ['lsua', 'lapas'],
      licence: 'cc-by-4-0',
      files: [{ path: 'form.pdf', title: 'Form', language: 'lv' }],
    };
    expect(new Set(factReferences('methodologies', facts))).toEqual(
      new Set([
        { path: ['project'], value: 'local-y-mpact', target: { entry: 'projects' } },
        { path: ['publishers', 0], value: 'lsua', target: { entry: 'organisations' } },
        { path: ['publishers', 1], value: 'lapas', target: { entry: 'organisations' } },
        { path: ['licence'], value: 'cc-by-4-0', target: { term: 'licences' } },
        { path: ['files', 0, 'path'], value: 'form.pdf', target: { file: true } },
      ]),
    );
  });

  it('are found in each variant of a union', () => {
    const facts = { serviceArea: { scope: 'municipalities', municipalities: ['talsu-novads'] } };
    expect(factReferences('organisations', facts)).toEqual([
      {
        path: ['serviceArea', 'municipalities', 0],
        value: 'talsu-novads',
        target: { term: 'municipalities' },
      },
    ]);
  });

  it('that are of the wrong type or in unknown fields are passed over', () => {
    expect(
      factReferences('methodologies', { project: 5, nonsense: 'x', publishers: 'lsua' }),
    ).toEqual([]);
    expect(factReferences('methodologies', null)).toEqual([]);
  });
});
