/**
 * `npm run bench`: how long parse + check + render take for decks of 40, 400 and 2,000 slides and for ledgers of 1,000 and
 * 10,000 facts, the files of a class of 500, a whole `vite build` of 40 slides beside a bare Vite + reveal.js project, and the
 * papers of this project. Prints Markdown tables; never fails on a time.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readAnswersFile } from '../blocks/answers/file.ts';
import { type Briefing, compile } from '../compile.ts';
import { type Files, formatDiagnostics } from '../diagnostics.ts';
import { renderCard } from '../evidence/card.ts';
import { retellingsIn } from '../evidence/related.ts';
import { DECK } from '../pages/media.ts';
import { PAGES, PARTS } from '../pages/pages.ts';
import { aggregate } from '../pages/results/aggregate.ts';
import { collect } from '../pages/results/collect.ts';
import { benchClass } from './benchClass.ts';
import { benchDeck } from './benchDeck.ts';
import { benchLedger } from './benchLedger.ts';
import { benchPapers } from './benchPapers.ts';
import { report, runCommand } from './command.ts';

const SIZES = [40, 400, 2000];
const LEDGER_SIZES = [1000, 10_000];
const CLASS_SIZE = 500;
const CLASS_SLIDES = 400;
const RUNS = 3;
const BUILD_SLIDES = 40;

const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');

await runCommand(async () => {
  report(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  report(`Medians of ${RUNS} runs.\n`);
  benchCompiler();
  report('');
  benchLedgers();
  report('');
  benchResults();
  report('');
  await benchBuild();
  report('');
  await benchPrinting();
});

/** Times the pure part, in this process, after one run to warm up. */
function benchCompiler(): void {
  report('| Slides | parse + check, ms | render all pages, ms | together, ms | per slide, ms |');
  report('|---:|---:|---:|---:|---:|');
  timed(benchDeck(SIZES[0] ?? 1), renderPages);
  const totals = SIZES.map((size) => {
    const { parsed, rendered } = medians(benchDeck(size), renderPages);
    const total = parsed + rendered;
    const cells = [size.toLocaleString('en'), ms(parsed), ms(rendered), ms(total), (total / size).toFixed(2)];
    report(`| ${cells.join(' | ')} |`);
    return total;
  });
  const [, middle = 1, largest = 0] = totals;
  report(
    `\n2,000 slides take ${(largest / middle).toFixed(1)} times as long as 400; linear growth would be 5.0.`,
  );
}

/** The same with a deck that stays as it is, a ledger that grows, and a card for every fact; again after a run to warm up. */
function benchLedgers(): void {
  report('| Facts | parse + check, ms | render all pages and a card for each fact, ms |');
  report('|---:|---:|---:|');
  const render = (briefing: Briefing) => {
    renderPages(briefing);
    renderAllCards(briefing);
  };
  timed(benchLedger(LEDGER_SIZES[0] ?? 1), render);
  const [small, large] = LEDGER_SIZES.map((size) => {
    const times = medians(benchLedger(size), render);
    report(`| ${size.toLocaleString('en')} | ${ms(times.parsed)} | ${ms(times.rendered)} |`);
    return times;
  });
  if (small === undefined || large === undefined) return;
  const growth = (part: 'parsed' | 'rendered') => (large[part] / small[part]).toFixed(1);
  report(
    `\n10,000 facts take ${growth('parsed')} times as long to parse and check as 1,000, and ${growth('rendered')} times as long to render.`,
  );
}

/** Times what the page of class results does with the files of a class: reading them, and all sums; after a run to warm up. */
function benchResults(): void {
  const { briefing } = compile(benchDeck(CLASS_SLIDES));
  if (briefing === undefined) throw new Error('the generated deck does not compile');
  const { deck, blocks, context } = briefing;
  const { title } = deck.meta;
  const records = [...blocks.values()].flatMap((block) => block.question(context) ?? []);
  const texts = benchClass(CLASS_SIZE, title, records);
  const run = () => {
    const started = performance.now();
    const given = texts.map((text, n) => ({ name: `${n}.json`, read: readAnswersFile(text) }));
    const read = performance.now();
    const { learners } = collect(given, { title, ids: new Set(records.map(({ id }) => id)) });
    aggregate(learners, records, context.objectives);
    return { read: read - started, aggregated: performance.now() - read };
  };
  run();
  const runs = Array.from({ length: RUNS }, run);
  const cells = [
    CLASS_SIZE.toLocaleString('en'),
    records.length,
    ms(median(runs.map(({ read }) => read))),
    ms(median(runs.map(({ aggregated }) => aggregated))),
  ];
  report('| Files of answers | questions in each | read, ms | aggregated, ms |');
  report('|---:|---:|---:|---:|');
  report(`| ${cells.join(' | ')} |`);
}

/** Times the papers, once each: they take long enough. */
async function benchPrinting(): Promise<void> {
  report('| Paper of this project, as a PDF | pages | seconds | seconds a page |');
  report('|---|---:|---:|---:|');
  for (const { name, pages, time } of await benchPapers()) {
    const seconds = time / 1000;
    report(`| ${name} | ${pages} | ${seconds.toFixed(1)} | ${(seconds / pages).toFixed(2)} |`);
  }
}

interface Times {
  readonly parsed: number;
  readonly rendered: number;
}

function medians(files: Files, render: (briefing: Briefing) => void): Times {
  const runs = Array.from({ length: RUNS }, () => timed(files, render));
  return {
    parsed: median(runs.map(({ parsed }) => parsed)),
    rendered: median(runs.map(({ rendered }) => rendered)),
  };
}

function timed(files: Files, render: (briefing: Briefing) => void): Times {
  const started = performance.now();
  const { briefing, diagnostics } = compile(files);
  const parsed = performance.now();
  if (briefing === undefined) {
    throw new Error(
      `the generated deck does not compile:\n${formatDiagnostics(diagnostics.slice(0, 3), files)}`,
    );
  }
  render(briefing);
  return { parsed: parsed - started, rendered: performance.now() - parsed };
}

function renderPages(briefing: Briefing): void {
  for (const render of [...PAGES.values(), ...PARTS.values()]) render(briefing);
}

function renderAllCards({ context: { ledger, sources } }: Briefing): void {
  const context = {
    ledger,
    sources,
    retellings: retellingsIn(ledger),
    medium: DECK,
    slidesWith: () => [],
    hasCard: () => true,
  };
  for (const fact of ledger.values()) renderCard(fact, context);
}

/** Times `vite build` in fresh processes, ours and the bare one in turn, so that both see the same machine. */
async function benchBuild(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'briefing-bench-'));
  try {
    const ours = await writeOurs(join(folder, 'ours'));
    const bare = await writeBare(join(folder, 'bare'));
    const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
    for (let run = 0; run < RUNS; run++) {
      times.ours.push(await build(ours));
      times.bare.push(await build(bare));
    }
    report(`| \`vite build\` of ${BUILD_SLIDES} slides | seconds |`);
    report('|---|---:|');
    report(
      `| this project: deck, study page, print page and sources | ${(median(times.ours) / 1000).toFixed(2)} |`,
    );
    report(`| bare Vite + reveal.js: deck | ${(median(times.bare) / 1000).toFixed(2)} |`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function build(folder: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`vite build failed in ${folder}`);
  return performance.now() - started;
}

/** A project of generated slides that is built with our own configuration. */
async function writeOurs(folder: string): Promise<string> {
  const config = fileURLToPath(new URL('../vite/config.ts', import.meta.url));
  await writeAll(folder, [
    ...benchDeck(BUILD_SLIDES),
    [
      'vite.config.mts',
      `import { siteConfig } from ${JSON.stringify(config)};\nexport default siteConfig(${JSON.stringify(`${folder}/`)}, ${JSON.stringify(join(folder, 'dist'))});\n`,
    ],
  ]);
  return folder;
}

/** What the documentation of Vite and reveal.js leads to: one HTML file, one script. */
async function writeBare(folder: string): Promise<string> {
  const slides = Array.from(
    { length: BUILD_SLIDES },
    (_, n) => `<section><h2>Slide ${n + 1}</h2><p>The first count gives 1,000 carriages.</p></section>`,
  );
  await writeAll(folder, [
    [
      'index.html',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body>
<div class="reveal"><div class="slides">${slides.join('\n')}</div></div>
<script type="module" src="./main.js"></script></body></html>`,
    ],
    [
      'main.js',
      "import 'reveal.js/reveal.css';\nimport Reveal from 'reveal.js';\nnew Reveal({ hash: true }).initialize();\n",
    ],
  ]);
  return folder;
}

async function writeAll(folder: string, files: Iterable<readonly [string, string]>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function ms(time: number): string {
  return time < 10 ? time.toFixed(1) : Math.round(time).toLocaleString('en');
}
