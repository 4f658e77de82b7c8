import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 60_000,
          // By itself Vitest leaves one core free, and on two cores that is half of them.
          maxWorkers: 2,
          // What is tested has no state of its own, so files may share what they import: a third faster.
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/serve-site.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          // Each file has a browser of its own, and few machines have the cores for more than two.
          maxWorkers: 2,
        },
      },
    ],
  },
});
