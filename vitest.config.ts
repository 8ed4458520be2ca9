import { defineConfig } from 'vitest/config';

const minute = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/setup/**/*.test.ts',
            'tests/hostile/**/*.test.ts',
          ],
          testTimeout: minute,
        },
      },
      {
        test: { name: 'quality', include: ['tests/quality/**/*.test.ts'], testTimeout: 5 * minute },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/setup/builds.ts'],
          testTimeout: 5 * minute,
          hookTimeout: 5 * minute,
          // One Chromium and one web server at a time: the machine may have two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
