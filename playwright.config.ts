import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { findChromium } from './src/cli/chromium.ts';

const chromium = await findChromium();
// Workers read this file again; the path spares them the search.
process.env.CHROME_PATH = chromium.executablePath;

/** Browser tests of the built site, which `tests/e2e/site.ts` serves on a free port. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/site.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Limits, not waits: a busy machine with two cores must not look like a fault.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    ...(process.env.SITE_URL === undefined ? {} : { baseURL: process.env.SITE_URL }),
    viewport: { width: 1280, height: 720 },
    launchOptions: chromium,
    // A worker would answer requests that tests watch or hold back; `offline.spec.ts` is about it.
    serviceWorkers: 'block',
    // A trace keeps the page after every step, which takes a third of the time: `--trace retain-on-failure` when looking for a fault.
    trace: 'off',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
