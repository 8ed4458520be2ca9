import { describe, expect, it } from 'vitest';
import { field, key, planOf, written } from './draft.ts';
import { sampleDraft } from './samplePlan.ts';
import { PlanStorage, type Shelf } from './storage.ts';

function shelf(room = Infinity): Shelf {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    removeItem: (name) => void kept.delete(name),
    setItem: (name, text) => {
      if (text.length > room) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(name, text);
    },
  };
}

const on = (one: Shelf, base = '/', worksheet = 'mooring') =>
  new PlanStorage(() => one, base, worksheet);

describe('the storage of plans', () => {
  it('gives back what it was given', () => {
    const storage = on(shelf());
    expect(storage.keep(sampleDraft()).kept).toBe('kept');
    expect(storage.draft('plan-1')).toEqual(sampleDraft());
    expect(storage.drafts().map(({ id }) => id)).toEqual(['plan-1']);
    expect(storage.remove('plan-1')).toBe(true);
    expect(storage.drafts()).toEqual([]);
  });

  it('loses nothing that another tab has written meanwhile', () => {
    const one = shelf();
    const start = sampleDraft();
    on(one).keep(written(start, { [key.answer('a')]: 'from here' }));
    on(one).keep(written(start, { [key.answer('b')]: 'from there' }));
    const draft = on(one).draft('plan-1');
    expect(draft && planOf(draft).answers).toMatchObject({ a: 'from here', b: 'from there' });
  });

  it('keeps two sites of one origin and two worksheets apart', () => {
    const one = shelf();
    on(one, '/').keep(sampleDraft());
    expect(on(one, '/harbour/').drafts()).toEqual([]);
    expect(on(one, '/', 'other').drafts()).toEqual([]);
  });

  it('says that there is no room, and that there is no storage', () => {
    expect(on(shelf(10)).keep(sampleDraft()).kept).toBe('full');
    const none = new PlanStorage(
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
      '/',
      'mooring',
    );
    expect(none.works()).toBe(false);
    expect(none.drafts()).toEqual([]);
    expect(none.draft('plan-1')).toBeUndefined();
    expect(none.remove('plan-1')).toBe(false);
    const { kept, draft } = none.keep(sampleDraft());
    expect(kept).toBe('unavailable');
    expect(field(draft, key.answer('1-1'))).toBe('Nine rings');
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a later version', '{"version":2,"id":"x","worksheet":"mooring"}'],
    ['no fields', '{"version":1,"id":"x","worksheet":"mooring","created":"2026-11-01"}'],
    ['a foreign id', '{"version":1,"id":"<b>","worksheet":"mooring","created":"2026","fields":{}}'],
  ])('passes over what it cannot read and leaves it: %s', (_, text) => {
    const one = shelf();
    const storage = on(one);
    one.setItem(storage.key('x'), text);
    storage.keep(sampleDraft());
    expect(storage.drafts().map(({ id }) => id)).toEqual(['plan-1']);
    expect(one.getItem(storage.key('x'))).toBe(text);
  });

  it('passes over fields that are none', () => {
    const one = shelf();
    const storage = on(one);
    const fields = '{"answer/a":[1,"kept"],"answer/b":"no time","answer/c":[1,2]}';
    const rest = '"version":1,"worksheet":"mooring","created":"2026-11-01T00:00:00.000Z"';
    one.setItem(storage.key('x'), `{"id":"x",${rest},"fields":${fields}}`);
    expect([...(storage.draft('x')?.fields.keys() ?? [])]).toEqual(['answer/a']);
  });
});
