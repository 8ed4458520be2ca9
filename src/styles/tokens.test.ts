import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../schemas/contrast.ts';
import { grounds } from '../schemas/site.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media');

function colours(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

describe.each([
  ['light', colours(light), grounds.light],
  ['dark', colours(dark), grounds.dark],
])('the %s colours', (_, named, ground) => {
  const ratio = (text: string, on: string) =>
    contrast(named.get(text) ?? '#000000', named.get(on) ?? '#000000');

  it('stand on the ground that site.yaml is checked against', () => {
    expect(named.get('ground')).toBe(ground);
  });

  it.each(['ground', 'board', 'field', 'marked'])('let body text on %s be read (AAA)', (on) => {
    expect(ratio('ink', on)).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ['ink-soft', 'ground'],
    ['ink-soft', 'board'],
    ['accent', 'ground'],
    ['accent', 'board'],
    ['rye', 'ground'],
    ['signal', 'ground'],
    ['signal', 'board'],
    ['on-accent', 'accent'],
    ['ground', 'ink-soft'],
  ])('let %s on %s be read (AA)', (text, on) => {
    expect(ratio(text, on)).toBeGreaterThanOrEqual(4.5);
  });

  it('show the borders of what can be operated', () => {
    expect(ratio('line-strong', 'ground')).toBeGreaterThanOrEqual(3);
  });
});
