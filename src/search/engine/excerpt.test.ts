import { describe, expect, test } from 'vitest';
import { show } from './excerpt.ts';
import type { Place } from './matches.ts';

const body = Array.from({ length: 60 }, (_, at) => `word${String(at)}`).join(' ');
const content = `key words. The Title here. A summary of it. First part. ${body}`;
const zones = [1, 1, 3, 4] as const;
const anchors = [
  { element: 'h2', id: 'first', text: 'First part', location: 9 },
  { element: 'h2', id: 'second', text: 'Second part', location: 50 },
  { element: 'a', id: 'note', text: '1', location: 52 },
];

function shown(positions: readonly number[], level: Place['level'] = 'exact') {
  const places = positions.map((position) => ({ position, level }));
  const { title, excerpt, anchor } = show(content, 'The Title here', anchors, zones, places);
  const text = (pieces: typeof title) =>
    pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');
  return { title: text(title), excerpt: text(excerpt), anchor: anchor?.id };
}

describe('an excerpt', () => {
  test('is the summary where only the title answered, which is marked', () => {
    const { title, excerpt, anchor } = shown([3]);
    expect(title).toBe('The [Title] here');
    expect(excerpt).toMatch(/^A summary of it\. First part\./);
    expect(anchor).toBeUndefined();
  });

  test('is the summary where only the keywords answered', () => {
    expect(shown([0]).excerpt).toMatch(/^A summary of it\./);
  });

  test('marks every form that answered, without the punctuation beside it', () => {
    expect(shown([6, 8]).excerpt).toMatch(/^A \[summary\] of \[it\]\. First/);
  });

  test('is cut out of the text where most of what was asked for stands, under its heading', () => {
    const { excerpt, anchor } = shown([12, 55, 57, 58]);
    expect(excerpt).toMatch(/^… word38 .*\[word44\] word45 \[word46\] \[word47\]/);
    expect(anchor).toBe('second');
  });

  test('says where it leaves text out', () => {
    expect(shown([30]).excerpt).toMatch(/^… .* …$/);
  });
});
