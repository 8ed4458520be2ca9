import { expect, it } from 'vitest';
import { decodeTable } from './encoding.ts';

const text = 'nosaukums;vieta\nŠķēres “Ādaži”;Rīga\n';

function utf16be(value: string): Buffer {
  return Buffer.from(value, 'utf16le').swap16();
}

const cases: readonly (readonly [string, Uint8Array, string | undefined])[] = [
  ['UTF-8', Buffer.from(text), text],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), text],
  ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), text],
  ['UTF-16 of the other order', utf16be(`\uFEFF${text}`), text],
  ['UTF-16 without a byte order mark', Buffer.from(text, 'utf16le'), text],
  [
    'Windows-1257',
    Buffer.from('D0\u00ed\u00e7res\n'.replace('D0', '\u00d0'), 'latin1'),
    'Šķēres\n',
  ],
  ['plain ASCII', Buffer.from('a,b\n'), 'a,b\n'],
  ['no text at all', Buffer.from(''), ''],
  [
    'Windows-1251, which would give letters of no language',
    Buffer.from([0xcf, 0xf0, 0xff, 0xec, 0x83]),
    undefined,
  ],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xd0]), undefined],
  ['UTF-16 cut in the middle of a letter', Buffer.from([0xff, 0xfe, 0x41]), undefined],
];

it.each(cases)('%s', (_, bytes, expected) => {
  expect(decodeTable(bytes)).toBe(expected);
});
