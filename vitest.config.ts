import { defineConfig } from 'vitest/config';

const testTimeout = 20_000;

export default defineConfig({
  test: {
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
