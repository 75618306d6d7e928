/** The build as a whole: the same twice, the same anywhere. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test as plain } from '@playwright/test';
import { serveSite } from '../../src/cli/serve.ts';
import { test } from './support.ts';

const run = promisify(execFile);
const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js');

/** Path → content of the files of a site; PDFs, which carry their date, and the single files are made after the build. */
function contents(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/^(pdf|single)\b/.test(path) && statSync(join(folder, path)).isFile())
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'base64')]));
}

plain('two builds are the same byte for byte, charts included', async ({ browserName: _ }, info) => {
  const again = info.outputPath('again');
  await run(process.execPath, [vite, 'build', '--outDir', again, '--emptyOutDir', '--logLevel', 'warn']);
  const [first, second] = [contents('dist'), contents(again)];
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([path, content]) => content !== second.get(path)).map(([path]) => path)).toEqual(
    [],
  );
  expect(readFileSync('dist/index.html', 'utf8')).toContain('role="img"');
});

plain('nothing in the site names the machine it was built on', () => {
  const text = [...contents('dist')].filter(([path]) => /\.(html|js|css|svg|csv|json)$/.test(path));
  const named = text.filter(([, content]) => Buffer.from(content, 'base64').includes(process.cwd()));
  expect(named.map(([path]) => path)).toEqual([]);
});

const elsewhere = test.extend({
  baseURL: async ({ browserName: _ }, use) => {
    const site = await serveSite('dist', '/some/where/');
    await use(site.url);
    await site.close();
  },
});

for (const name of [
  'index.html',
  'study.html',
  'sources.html',
  'results.html',
  'speaker.html',
  'print.html',
]) {
  elsewhere(`${name} works below any path of a host`, async ({ page }) => {
    await page.goto(name);
    await expect(page.locator('h1').first()).toBeVisible();
    const families = await page.evaluate(async () => {
      const fonts = [...(await document.fonts.ready)];
      return fonts.filter((font) => font.status === 'loaded').map((font) => font.family.replaceAll('"', ''));
    });
    expect(families).toEqual(expect.arrayContaining([expect.stringContaining('Source Serif')]));
  });
}
