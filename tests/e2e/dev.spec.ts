/** The author's live server: what is broken is told on the page, the last good deck stays, and mending heals it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { build, createServer } from 'vite';
import { serveSite } from '../../src/cli/serve.ts';
import { siteConfig } from '../../src/vite/config.ts';

const CONTENT: Readonly<Record<string, string>> = {
  'slides/deck.yaml':
    'title: A small deck\nauthors: [Nobody]\ndate: "2026-01-02"\nlang: en\ndescription: For a test\n',
  'slides/01-first.md':
    '---\ntitle: First\nsummary: The first section.\n---\n\n# Hello {#hello .title}\n\nIt had [](fact:count) parts.\n',
  'assets/facts.yaml':
    '- id: count\n  label: Parts\n  value: 7\n  unit: parts\n  basis: reported\n  says: A document\n  in: doc\n  paragraph: 1\n  find: "7"\n',
  'assets/sources.yaml':
    '- id: doc\n  type: webpage\n  title: A document\n  issued: {date-parts: [[2020]]}\n  custom: {short: Doc 2020, paragraphs: 3, perspective: p, strength: s, limit: l}\n',
};

interface Author {
  readonly url: string;
  /** Folder of the content, ending in a slash. */
  readonly project: string;
  readonly write: (file: string, content: string | Buffer) => void;
  readonly remove: (file: string) => void;
}

const test = base.extend<{ author: Author; firstSlide: string }>({
  /** What the section file holds when the server starts. */
  firstSlide: [CONTENT['slides/01-first.md'] ?? '', { option: true }],
  author: async ({ firstSlide }, use) => {
    const project = `${mkdtempSync(join(tmpdir(), 'briefing-'))}/`;
    const write = (file: string, content: string | Buffer) => writeFileSync(join(project, file), content);
    for (const folder of ['slides', 'assets']) mkdirSync(join(project, folder));
    for (const [file, text] of Object.entries(CONTENT)) write(file, text);
    write('slides/01-first.md', firstSlide);
    const server = await createServer({
      ...siteConfig(project),
      configFile: false,
      logLevel: 'silent',
      cacheDir: join(project, 'cache'),
      server: { host: '127.0.0.1', port: 0, fs: { strict: false } },
    });
    await server.listen();
    const url = server.resolvedUrls?.local[0];
    if (url === undefined) throw new Error('the live server has no address');
    await use({ url, project, write, remove: (file) => rmSync(join(project, file)) });
    await server.close();
    rmSync(project, { recursive: true });
  },
});

const problems = (page: Page) => page.getByRole('alert').filter({ hasText: /error|warning/ });
const headline = (page: Page) => page.locator('#hello').getByRole('heading');

/** Opens the page and waits until it is connected to the live server. */
async function open(page: Page, author: Author): Promise<void> {
  await page.goto(author.url);
  // The first page of a cold server waits for its dependencies to be bundled.
  await expect(page.locator('problem-panel[data-live]')).toBeAttached({ timeout: 25_000 });
}

test('a broken slide is told at its place over the last good deck, and mending it clears the message', async ({
  page,
  author,
}) => {
  await open(page, author);
  await expect(headline(page)).toHaveText('Hello');

  author.write(
    'slides/01-first.md',
    (CONTENT['slides/01-first.md'] ?? '')
      .replace('Hello', 'Changed')
      .replace('[](fact:count)', '[8](fact:count)'),
  );
  await expect(problems(page)).toContainText(
    'slides/01-first.md:8:9  error  figure "8" does not match fact count (7)',
  );
  await expect(headline(page)).toHaveText('Hello');

  author.write('slides/01-first.md', (CONTENT['slides/01-first.md'] ?? '').replace('Hello', 'Changed'));
  await expect(headline(page)).toHaveText('Changed');
  await expect(problems(page)).toHaveCount(0);
});

test('a broken ledger keeps the last good deck, also after a reload, and heals without a restart', async ({
  page,
  author,
}) => {
  await open(page, author);
  author.write('assets/facts.yaml', '- id: count\n  label: "Parts\n');
  await expect(problems(page)).toContainText('assets/facts.yaml:');
  await page.reload();
  await expect(problems(page)).toContainText('assets/facts.yaml:');
  await expect(headline(page)).toHaveText('Hello');

  author.write(
    'assets/facts.yaml',
    (CONTENT['assets/facts.yaml'] ?? '').replace('7', '9').replace('"7"', '"9"'),
  );
  await expect(page.getByRole('button', { name: /^9\b/ })).toBeAttached();
  await expect(problems(page)).toHaveCount(0);
});

test('a deleted file is told, and writing it again heals', async ({ page, author }) => {
  await open(page, author);
  author.remove('assets/sources.yaml');
  await expect(problems(page)).toContainText('assets/sources.yaml is missing');
  author.write('assets/sources.yaml', CONTENT['assets/sources.yaml'] ?? '');
  await expect(problems(page)).toHaveCount(0);
  await expect(headline(page)).toHaveText('Hello');
});

test('what the deck brings later is served as it is now', async ({ page, author }) => {
  await open(page, author);
  await page.locator('.slides .fact').click();
  await expect(page.locator('.card:popover-open')).toContainText('Parts');
  author.write(
    'assets/facts.yaml',
    (CONTENT['assets/facts.yaml'] ?? '').replace('label: Parts', 'label: Pieces'),
  );
  // The page reloads by itself, which may close what was just opened.
  await expect(async () => {
    if ((await page.locator('.card:popover-open').count()) === 0) await page.locator('.slides .fact').click();
    await expect(page.locator('.card:popover-open')).toContainText('Pieces', { timeout: 2000 });
  }).toPass();
});

test('a new section file joins the deck', async ({ page, author }) => {
  await open(page, author);
  author.write(
    'slides/02-second.md',
    '---\ntitle: Second\nsummary: The second section.\n---\n\n# Another {#another .section}\n\nText.\n',
  );
  await expect(page.locator('#another')).toBeAttached();
});

test('a picture that a slide shows is served, may go and come back, and is built', async ({
  page,
  author,
}) => {
  const picture = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  await open(page, author);
  author.write('assets/dot.gif', picture);
  author.write('slides/01-first.md', `${CONTENT['slides/01-first.md']}\n![A dot](../assets/dot.gif)\n`);
  const width = () =>
    page.getByRole('img', { name: 'A dot' }).evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width).toBe(1);

  author.remove('assets/dot.gif');
  await expect(problems(page)).toContainText('there is no file "assets/dot.gif"');
  await page.reload();
  await expect(headline(page)).toHaveText('Hello');
  author.write('assets/dot.gif', picture);
  await expect(problems(page)).toHaveCount(0);

  await build({ ...siteConfig(author.project), configFile: false, logLevel: 'silent' });
  const site = await serveSite(join(author.project, 'dist'));
  await page.goto(site.url);
  await expect.poll(width).toBe(1);
  // Nothing is asked for any more when its files go.
  await page.waitForLoadState('networkidle');
  await page.goto('about:blank');
  await site.close();
});

test.describe('a project that does not compile when the server starts', () => {
  test.use({ firstSlide: 'No heading here.\n' });

  test('shows its problem, and its deck once it is mended', async ({ page, author }) => {
    await open(page, author);
    await expect(problems(page)).toContainText('slides/01-first.md:1:1');
    author.write('slides/01-first.md', CONTENT['slides/01-first.md'] ?? '');
    await expect(headline(page)).toHaveText('Hello');
    await expect(problems(page)).toHaveCount(0);
  });
});
