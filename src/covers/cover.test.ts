import { describe, expect, test } from 'vitest';
import { drawCover, type CoverSubject } from './cover.ts';

const subject: CoverSubject = {
  collection: 'studies',
  area: 2,
  title: 'Pārskats par NVO sektoru',
  key: 'Pārskats par NVO sektoru',
};

describe('a cover', () => {
  test('is the same for the same subject', () => {
    expect(drawCover(subject)).toEqual(drawCover({ ...subject }));
  });

  test.each([
    ['Pārskats', 'P'],
    ['ētikas kodekss', 'Ē'],
    ['„Ķekava” un NVO', 'Ķ'],
    ['«Ёлка» и другие', 'Ё'],
    ['исследование', 'И'],
    ['#PrātaTumsa', 'P'],
    ['2010. gada indekss', '2'],
    ['e\u0304rts', 'E\u0304'],
    ['…', ''],
  ])('of %s shows %s', (title, letter) => {
    expect(drawCover({ ...subject, title }).letter).toBe(letter);
  });

  test('of a translation differs from the original in its letter alone', () => {
    const original = drawCover(subject);
    const translation = drawCover({ ...subject, title: 'The Review of the NGO Sector' });
    expect({ ...translation, letter: original.letter }).toEqual(original);
  });

  test('tells types, areas and neighbours in a list apart', () => {
    const others: CoverSubject[] = [
      ...(['methodologies', 'opinions', 'materials'] as const).map((collection) => ({
        ...subject,
        collection,
      })),
      { ...subject, area: 3 },
      { ...subject, area: undefined },
      { ...subject, key: 'Another title' },
    ];
    const drawn = [subject, ...others].map((one) => JSON.stringify(drawCover(one)));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test.each(['methodologies', 'studies', 'opinions', 'materials'] as const)(
    'of one of the %s stays within its frame and leaves its letter free',
    (collection) => {
      for (let number = 0; number < 200; number += 1) {
        const { lines, shapes, baseline } = drawCover({
          ...subject,
          collection,
          area: number % 12,
          key: `title ${number}`,
        });
        const rows = [...(lines + shapes).matchAll(/M(\d+) (\d+)m/g)].map(([, x, y]) => ({
          x: Number(x),
          y: Number(y),
        }));
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.every(({ x, y }) => x >= 0 && x <= 50 && y >= 0 && y <= 70)).toBe(true);
        // Capitals of 38 units stand about 26 high on the baseline.
        const covered = rows.filter(({ y }) => y + 10 > baseline - 26 && y < baseline);
        expect(covered).toEqual([]);
      }
    },
  );
});
