import { describe, expect, it } from 'vitest';
import { answerCount, limits } from './plan.ts';
import { readPlan, readPlanText } from './reading.ts';
import { samplePlan } from './samplePlan.ts';

describe('a plan', () => {
  it('is read as it was written', () => {
    expect(readPlanText(JSON.stringify(samplePlan))).toEqual(samplePlan);
    expect(answerCount(samplePlan)).toBe(5);
  });

  it('keeps markup as text', () => {
    const answers = { a: '<img src=x onerror=alert(1)>' };
    expect(readPlan({ ...samplePlan, answers })).toMatchObject({ answers });
  });
});

describe('what is not a plan', () => {
  it.each([
    ['nothing', ''],
    ['half a file', JSON.stringify(samplePlan).slice(0, 200)],
    ['HTML', '<!doctype html><title>Plan</title>'],
    ['null', 'null'],
    ['a list', '[1, 2]'],
    ['other JSON', '{"format":"other","version":1}'],
    ['a text', '"klets-plan"'],
  ])('is called so: %s', (_, text) => {
    expect(readPlanText(text)).toEqual({ problem: 'foreign' });
  });

  it('of a later version is told apart, whatever else it holds', () => {
    expect(readPlan({ format: 'klets-plan', version: 2, new: true })).toEqual({ problem: 'newer' });
  });

  it.each([
    ['a version that is none', { version: '1' }, 'version'],
    ['a version before the first', { version: 0 }, 'version'],
    ['no name', { name: undefined }, 'name'],
    ['a long name', { name: 'x'.repeat(limits.name + 1) }, 'name'],
    ['an id with a slash', { id: 'a/b' }, 'id'],
    ['an id that is an address', { worksheet: 'javascript:alert(1)' }, 'worksheet'],
    [
      'a moment after which no other can be told',
      { changed: '+275760-09-13T00:00:00.000Z' },
      'changed',
    ],
    ['a day that is no moment', { created: '2026-11-01' }, 'created'],
    ['a key that nobody knows', { colour: 'red' }, 'colour'],
    ['an answer that is no text', { answers: { a: { toString: 1 } } }, 'answers a'],
    ['a long answer', { answers: { a: 'x'.repeat(limits.text + 1) } }, 'answers a'],
    ['a list of answers', { answers: ['a'] }, 'answers'],
    ['a check that is not set', { checks: { a: false } }, 'checks a'],
    ['a row without cells', { tables: { t: [{ id: '1' }] } }, 'tables t 1 cells'],
    ['a row with more', { tables: { t: [{ id: '1', cells: {}, x: 1 }] } }, 'tables t 1 x'],
    ['a row that is null', { tables: { t: [null] } }, 'tables t 1'],
    ['audiences that are a text', { audiences: 'crew' }, 'audiences'],
  ])('is damaged, and it says where: %s', (_, change, where) => {
    expect(readPlan({ ...samplePlan, ...change })).toEqual({ problem: 'damaged', where });
  });

  it('may not hold more entries than a plan has', () => {
    const many = Array.from({ length: limits.count + 1 }, (_, at) => [`a${at}`, 'x']);
    const read = readPlan({ ...samplePlan, answers: Object.fromEntries(many) });
    expect(read).toEqual({ problem: 'damaged', where: 'answers' });
  });

  it('changes no prototype', () => {
    const text = JSON.stringify(samplePlan).replace('"gone":', '"__proto__":');
    expect(readPlanText(text)).toMatchObject({ problem: 'damaged' });
    const names = { constructor: 'a', toString: 'b' };
    expect(readPlan({ ...samplePlan, answers: names })).toMatchObject({ answers: names });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
