import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { limits } from './plan.ts';
import { carriesPlan, fragmentPlan, planFragment } from './share.ts';
import { samplePlan } from './samplePlan.ts';

/** A fragment with a right checksum around any bytes. */
function fragment(bytes: Uint8Array): string {
  const packed = Buffer.from(bytes).toString('base64url');
  let hash = 0x811c9dc5;
  for (const character of packed)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `#plan=1.${(hash >>> 0).toString(36)}.${packed}`;
}

const packed = (text: string) => fragment(deflateRawSync(Buffer.from(text)));

describe('a link', () => {
  it('carries a plan', async () => {
    const made = await planFragment(samplePlan);
    expect(made).toMatch(/^#plan=1\.[0-9a-z]+\.[\w-]+$/);
    expect(carriesPlan(made)).toBe(true);
    expect(await fragmentPlan(made)).toEqual(samplePlan);
  });

  it('is known when it was cut, wherever', async () => {
    const made = await planFragment(samplePlan);
    for (let length = '#plan='.length; length < made.length; length++)
      expect(await fragmentPlan(made.slice(0, length))).toEqual({ problem: 'cut' });
    expect(await fragmentPlan(`${made})`)).toEqual({ problem: 'cut' });
    expect(await fragmentPlan(made.toLowerCase())).toEqual({ problem: 'cut' });
  });

  it('of a later version is told apart', async () => {
    expect(await fragmentPlan('#plan=2.abc.def')).toEqual({ problem: 'newer' });
  });

  it('that unpacks to more than a plan is not unpacked to its end', async () => {
    const bomb = packed('0'.repeat(3 * limits.file));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await fragmentPlan(bomb)).toEqual({ problem: 'large' });
  });

  it('with something else in it is refused', async () => {
    expect(await fragmentPlan(packed('{"format":"other"}'))).toEqual({ problem: 'foreign' });
    expect(await fragmentPlan(packed('not JSON'))).toEqual({ problem: 'foreign' });
    expect(await fragmentPlan(fragment(new Uint8Array([255, 254, 1, 2])))).toEqual({
      problem: 'cut',
    });
    const damaged = packed(JSON.stringify({ ...samplePlan, answers: 1 }));
    expect(await fragmentPlan(damaged)).toEqual({ problem: 'damaged', where: 'answers' });
  });

  it('to a place in the page is none', () => {
    expect(carriesPlan('#planning')).toBe(false);
    expect(carriesPlan('')).toBe(false);
  });
});
