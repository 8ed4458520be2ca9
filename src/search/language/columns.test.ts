import { expect, test } from 'vitest';
import { readColumns, writeColumns } from './columns.ts';

test('columns are read as they were written', () => {
  const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 28];
  const writer = writeColumns();
  writer.numbers(numbers);
  writer.text('Ķīpsala — ёж');
  writer.numbers([]);
  const reader = readColumns(writer.bytes());
  expect(reader.numbers()).toEqual(numbers);
  expect(reader.text()).toBe('Ķīpsala — ёж');
  expect(reader.numbers()).toEqual([]);
});

test('beyond the end there is nothing', () => {
  const reader = readColumns(Uint8Array.of(255, 255, 3, 1));
  expect(reader.numbers()).toEqual([1]);
  expect(reader.numbers()).toEqual([]);
  expect(reader.text()).toBe('');
});
