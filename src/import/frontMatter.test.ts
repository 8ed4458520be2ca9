import { describe, expect, it } from 'vitest';
import { withFrontMatter, type Change } from './frontMatter.ts';

const source = `---
# Who it is
title:   'Alfa'   # as in the register
summary: >-
  Two lines
  of text.
status: "active" # checked
fields: [first,  second]
contacts:
  # public only
  email: a@example.org # office
  phone: '+371 67000000'

# Where it is from
sources:
  - title: "A"   # first
    seen: "2020-01-01"
---

Body: ---
  kept   
`;

function edited(...changes: Change[]): string {
  return withFrontMatter(source, changes);
}

describe('a field of some front matter', () => {
  it.each<[string, Change, string, string]>([
    [
      'changes in its place, with its marks and comment',
      { path: ['status'], value: 'inactive' },
      'status: "active" # checked',
      'status: "inactive" # checked',
    ],
    [
      'keeps the way its list is written',
      { path: ['fields'], value: ['x', 'y'] },
      'fields: [first,  second]',
      'fields: [x, y]',
    ],
    [
      'changes within a group',
      { path: ['contacts', 'email'], value: 'b@example.org' },
      'email: a@example.org # office',
      'email: b@example.org # office',
    ],
    [
      'comes into a group',
      { path: ['contacts', 'website'], value: 'https://example.org' },
      "'+371 67000000'\n",
      "'+371 67000000'\n  website: https://example.org\n",
    ],
    [
      'comes behind those that stand before it',
      { path: ['founded'], value: '2004-08-12' },
      '  of text.\n',
      '  of text.\nfounded: "2004-08-12"\n',
    ],
    [
      'brings its groups along',
      { path: ['municipality'], value: 'riga' },
      'second]\n',
      'second]\nmunicipality: riga\n',
    ],
    [
      'changes within a list',
      { path: ['sources', 0, 'seen'], value: '2026-01-01' },
      '"2020-01-01"',
      '"2026-01-01"',
    ],
    [
      'joins a list',
      { path: ['sources', 1], value: { title: 'B' } },
      '"2020-01-01"\n',
      '"2020-01-01"\n  - title: B\n',
    ],
    [
      'goes, with its line',
      { path: ['fields'], value: undefined },
      'fields: [first,  second]\n',
      '',
    ],
    [
      'is quoted where it would be read as a number',
      { path: ['registerNumber'], value: '40008000028' },
      '  of text.\n',
      '  of text.\nregisterNumber: "40008000028"\n',
    ],
  ])('%s', (_, change, from, to) => {
    const expected = source.replace(from, () => to);
    // The white space before a comment within a group is the only thing that is laid out anew.
    expect(edited(change).replace('"A" # first', '"A"   # first')).toBe(expected);
  });
});

it('a text is replaced whole, however it was written', () => {
  const text = edited({ path: ['summary'], value: 'New: text' });
  expect(text).toContain('\nstatus: "active" # checked\n');
  expect(text).not.toContain('Two lines');
  expect(text.endsWith('---\n\nBody: ---\n  kept   \n')).toBe(true);
});
