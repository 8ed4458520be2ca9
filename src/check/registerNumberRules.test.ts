import { expect, test } from 'vitest';
import { problemsOf } from './sampleRepository.ts';

const [alpha, user] = ['organisations/alpha/index.lv.md', 'organisations/user/index.lv.md'];
const number = (value: string) => ['\n---\n', `\nregisterNumber: "${value}"\n---\n`] as const;

test('two profiles cannot have one register number', async () => {
  const changes = { [alpha]: number('40008124830'), [user]: number('40008124830') };
  expect(await problemsOf(changes)).toEqual([`${user}:12 registerNumber KL344`]);
});

test('each profile has its own', async () => {
  const changes = { [alpha]: number('40008124830'), [user]: number('51203041201') };
  expect(await problemsOf(changes)).toEqual([]);
});
