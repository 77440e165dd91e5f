import { defineConfig } from 'vitest/config';

const testTimeout = 20_000;

export default defineConfig({
  test: {
    // By itself it leaves a core to the one who waits; of two, that is half.
    maxWorkers: '100%',
    projects: [
      {
        // Pure functions leave nothing behind, so their tests may share what takes long to load.
        test: {
          name: 'pure',
          include: ['tests/{shared,renderer}/**/*.test.{ts,tsx}'],
          isolate: false,
          testTimeout,
        },
      },
      {
        test: {
          name: 'effects',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{shared,renderer}/**'],
          testTimeout,
        },
      },
    ],
  },
});
