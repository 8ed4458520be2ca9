import { describe, expect, it } from 'vitest';
import { pageWindow } from './pageWindow.ts';

function labels(count: number, current: number): (string | undefined)[] {
  const pages = Array.from({ length: count }, (_, index) => ({
    href: `/${index + 1}/`,
    label: String(index + 1),
    current: index + 1 === current,
  }));
  return pageWindow(pages).map((page) => page?.label);
}

describe('pageWindow', () => {
  it('names all pages of a short list', () => {
    expect(labels(9, 5)).toHaveLength(9);
  });

  it('leaves gaps on both sides of the current page of a long list', () => {
    expect(labels(12, 6)).toEqual(['1', undefined, '4', '5', '6', '7', '8', undefined, '12']);
  });

  it('leaves one gap at either end', () => {
    expect(labels(12, 1)).toEqual(['1', '2', '3', undefined, '12']);
    expect(labels(12, 12)).toEqual(['1', undefined, '10', '11', '12']);
  });
});
