/** The SVG of the build against Chart.js on a canvas, pixel by pixel in one browser: at most 2 % may differ. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { build } from 'vite';
import { chartFacts } from '../../src/blocks/chart/facts.ts';
import type { ChartState, Size } from '../../src/blocks/chart/model.ts';
import { chartSvg } from '../../src/blocks/chart/svg.ts';
import { LIGHT } from '../../src/evidence/palette.ts';
import { ledger, sources } from '../fixtures/chart/facts.ts';
import { readSpec, startOf } from '../fixtures/chart/specs.ts';

const MOST = 0.02;

const require = createRequire(import.meta.url);
const font = readFileSync(
  require.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
).toString('base64');
const page = `<!doctype html><style>
@font-face { font-family: "Source Sans 3 Variable"; font-weight: 200 900; src: url(data:font/woff2;base64,${font}); }
body { margin: 0; background: ${LIGHT.paper}; }
canvas, svg { display: block; }
</style><body>`;

/** One tab for all: each drawing takes the place of the one before. */
let tab: Page;
test.beforeAll(async ({ browser }) => {
  const bundles = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../fixtures/chart/canvas.browser.ts', import.meta.url)),
        formats: ['iife'],
        name: 'fixture',
      },
    },
  });
  const [bundle] = Array.isArray(bundles) ? bundles : [bundles];
  const [chunk] = bundle !== undefined && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
  tab = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await tab.setContent(page);
  await tab.addScriptTag({ content: chunk.code });
});

test.afterAll(() => tab.close());

const bar: Partial<ChartState>[] = [
  {},
  { scale: 'log' },
  { amounts: { factor: 1.5 } },
  { scale: 'log', amounts: { factor: 2 } },
];
const guess: Partial<ChartState>[] = [
  {},
  { amounts: { guess: 350 } },
  { scale: 'log', amounts: { guess: 350 } },
  { amounts: { guess: 3000 }, on: ['shown'] },
];
const points: Partial<ChartState>[] = [{}, { view: 'first' }, { hidden: ['Porotnikov', 'HUR'] }];
const poll: Partial<ChartState>[] = [{}, { on: ['added'] }];
const scenario: Partial<ChartState>[] = [
  {},
  {
    amounts: {
      'assumed-share-low': 40,
      'assumed-share-high': 40,
      'assumed-direction': 2,
      'assumed-hidden': 2,
    },
  },
];
const time: Partial<ChartState>[] = [{}, { on: [], hidden: ['NATO'] }];
const readings: Partial<ChartState>[] = [{}, { reading: '' }];
const cases = [
  ...bar.map((state) => ({ name: 'carriages', state }) as const),
  ...guess.map((state) => ({ name: 'guess', state }) as const),
  ...points.map((state) => ({ name: 'troops', state }) as const),
  ...poll.map((state) => ({ name: 'poll', state }) as const),
  { name: 'equipment', state: {} } as const,
  ...scenario.map((state) => ({ name: 'scenario', state }) as const),
  ...readings.map((state) => ({ name: 'wagons', state }) as const),
  ...time.map((state) => ({ name: 'time', state }) as const),
];
const sizes: readonly (readonly [Size, number])[] = [
  ['slide', 780],
  ['wide', 720],
  ['narrow', 360],
];

for (const { name, state } of cases) {
  for (const [size, width] of sizes) {
    test(`${name} ${JSON.stringify(state)} looks alike as SVG and on canvas: ${size}`, async () => {
      const spec = readSpec(name);
      const facts = chartFacts(spec, ledger, sources);
      const whole = { ...startOf(spec), ...state };
      const svg = chartSvg(spec, facts, {
        id: 'x',
        size,
        width,
        palette: LIGHT,
        state: whole,
        standalone: true,
      });

      await tab.evaluate(() => document.body.replaceChildren());
      const height = await tab.evaluate(
        (job) => Reflect.get(window, 'drawOnCanvas')(job) as Promise<number>,
        { spec, facts, state: whole, size, width, palette: LIGHT },
      );
      const clip = { x: 0, y: 0, width, height };
      const canvas = PNG.sync.read(await tab.screenshot({ clip }));
      await tab.evaluate(async (drawing) => {
        document.body.innerHTML = drawing;
        await document.fonts.ready;
      }, svg);
      const drawn = PNG.sync.read(await tab.screenshot({ clip }));

      expect([drawn.width, drawn.height]).toEqual([width, height]);
      const different = pixelmatch(canvas.data, drawn.data, undefined, width, height, { threshold: 0.1 });
      test.info().annotations.push({ type: 'differs', description: `${different} of ${width * height}` });
      expect(different / (width * height)).toBeLessThanOrEqual(MOST);
      // A blank page would match a blank page.
      const ink = pixelmatch(
        canvas.data,
        new PNG({ width, height, fill: true }).data.fill(250),
        undefined,
        width,
        height,
      );
      expect(ink / (width * height)).toBeGreaterThan(0.01);
    });
  }
}
