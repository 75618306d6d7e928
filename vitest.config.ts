import { configDefaults, defineConfig } from 'vitest/config';

/** Unit tests: no browser, no build. Browser tests are Playwright's, in `tests/e2e`. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
    environment: 'node',
    // A busy machine is no failure.
    testTimeout: 60_000,
  },
});
