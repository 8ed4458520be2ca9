import { expect, test } from 'vitest';
import { fittedLogo } from './logo.ts';

test.each([
  ['a wide picture', 'png', 1760, 320, 176, 32],
  ['a tall picture', 'png', 320, 640, 32, 64],
  ['a small picture', 'png', 40, 20, 40, 20],
  ['a small drawing', 'svg', 16, 16, 64, 64],
  ['a line', 'png', 3000, 2, 176, 1],
] as const)('%s fits in', (_name, format, width, height, shownWidth, shownHeight) => {
  const logo = fittedLogo({ src: '/logo', format, width, height });
  expect([logo?.width, logo?.height]).toEqual([shownWidth, shownHeight]);
});
