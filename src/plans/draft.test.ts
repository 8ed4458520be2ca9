import { describe, expect, it } from 'vitest';
import {
  addedRow,
  draftOf,
  field,
  key,
  merged,
  newDraft,
  no,
  planOf,
  rowOrder,
  written,
} from './draft.ts';
import { sampleDraft, samplePlan } from './samplePlan.ts';

describe('a draft', () => {
  it('is a plan again as it came', () => {
    expect(planOf(draftOf(samplePlan))).toEqual(samplePlan);
  });

  it('holds ids that are names of every object', () => {
    const name = key.cell('constructor', 'toString', 'valueOf');
    const plan = planOf(written(newDraft('mooring'), { [name]: 'x' }));
    expect(plan.tables).toEqual({ constructor: [{ id: 'toString', cells: { valueOf: 'x' } }] });
  });

  it('keeps rows that were taken away, but does not hand them on', () => {
    const draft = written(sampleDraft(), { [key.row('plan', '1')]: no });
    expect(planOf(draft).tables['plan']?.map(({ id }) => id)).toEqual(['added-1']);
    expect(field(draft, key.cell('plan', '1', 'task'))).toBe('Paint');
  });

  it('is changed when its last field was', () => {
    const draft = written(sampleDraft(), { [key.answer('1-1')]: 'Ten' });
    expect(planOf(draft).changed > samplePlan.changed).toBe(true);
  });

  it('writes later than all that it knows, even from a clock that goes ahead', () => {
    const ahead = draftOf({ ...samplePlan, changed: '2999-01-01T00:00:00.000Z' });
    const draft = written(ahead, { [key.answer('1-1')]: 'Ten' });
    expect(field(merged(ahead, draft), key.answer('1-1'))).toBe('Ten');
  });
});

describe('two states of a plan', () => {
  const start = sampleDraft();
  const one = written(start, { [key.answer('a')]: 'one', [key.answer('1-1')]: '' });
  const other = written(one, { [key.answer('b')]: 'other' });
  const third = written(start, { [key.answer('c')]: 'third' });

  it('are joined field by field, in whatever order', () => {
    const joined = merged(third, other);
    expect(planOf(joined).answers).toEqual({
      a: 'one',
      b: 'other',
      c: 'third',
      gone: 'An old answer',
    });
    expect(planOf(merged(other, third)).answers).toEqual(planOf(joined).answers);
  });

  it('of the same moment are joined alike everywhere', () => {
    const field = key.answer('a');
    const at = (text: string) => ({ ...start, fields: new Map([[field, [5, text] as const]]) });
    expect(merged(at('x'), at('y')).fields).toEqual(merged(at('y'), at('x')).fields);
  });
});

describe('rows', () => {
  it('stand in the order of the page, those that were added after them', () => {
    const rows = [addedRow(), '10', '2', '1'];
    expect(rows.sort(rowOrder).slice(0, 3)).toEqual(['1', '2', '10']);
  });
});
