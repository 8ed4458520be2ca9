import { expect, test } from 'vitest';
import { fittedLogo } from './logo.ts';

test.each([
  ['a wide picture', 'png', 1440, 320, 144, 32],
  ['a tall picture', 'png', 320, 560, 32, 56],
  ['a small picture', 'png', 40, 20, 40, 20],
  ['a small drawing', 'svg', 16, 16, 56, 56],
  ['a line', 'png', 3000, 2, 144, 1],
] as const)('%s fits in', (_name, format, width, height, shownWidth, shownHeight) => {
  const logo = fittedLogo({ src: '/logo', format, width, height });
  expect([logo?.width, logo?.height]).toEqual([shownWidth, shownHeight]);
});
