import { defineConfig } from 'vitest/config';

// Apart from vite.config.ts, whose plugins build the extension and have no place in unit tests.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/tree/**/*.test.ts'],
          setupFiles: ['tests/seed.ts'],
          testTimeout: 30_000,
          // A third of the time: each file would load the engine anew. Files run in any order (`--sequence.shuffle.files`).
          isolate: false,
        },
      },
      {
        test: {
          // Apart, since what draws keeps the window that it was loaded with.
          name: 'screens',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/seed.ts', 'tests/window.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'hostile',
          include: ['tests/hostile/**/*.test.ts', 'tests/crash/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Each file would load the harness anew, which keeps nothing that another could see.
          isolate: false,
          // As long as the harness waits itself: a second, the default, is too short for a write in a busy browser.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
