/** What the README shows is what the compiler takes. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { chartSchema } from '../src/blocks/chart/schema.ts';
import { QUESTION_TYPES } from '../src/blocks/quiz/model.ts';
import { BLOCK_RULES, PROSE_RULES } from '../src/check/allows.ts';
import { compile } from '../src/compile.ts';
import { type Files, formatDiagnostics } from '../src/diagnostics.ts';
import { DISAGREEMENT_GROUPS } from '../src/evidence/disagreements.ts';
import { ledgerSchema } from '../src/evidence/ledgerSchema.ts';
import { BASES, FACT_KINDS, HEDGES, STAGES, VERDICTS } from '../src/evidence/model.ts';

const README = readFileSync('README.md', 'utf8');

/** The first example under a heading of the tour, without its fence. */
function example(heading: string, info: string): string {
  const part = README.slice(README.indexOf(`### ${heading}\n`));
  const match = new RegExp(`^(\`{3,4})${info}\\n([\\s\\S]*?)^\\1$`, 'm').exec(part);
  if (match === null) throw new Error(`the README has no ${info} example under "${heading}"`);
  return match[2] ?? '';
}

/** The real ledger and documents, and one section made of the examples. */
function files(slide: string): Files {
  const real = ['slides/deck.yaml', 'assets/facts.yaml', 'assets/sources.yaml', 'assets/glossary.yaml'];
  const section = `---
title: A tour
summary: What the README shows.
---

# A tour {#tour .section}

---

${slide.trim().replace(/\n---$/, '')}

---

## The plan is far above the years before {#chart .figure}

${example('A chart', 'md')}
---

## What does the plan tell us? {#question .quiz}

${example('A question', 'md')}`;
  return new Map([
    ...real.map((path) => [path, readFileSync(path, 'utf8')] as const),
    ['slides/01-tour.md', section],
  ]);
}

it('names every type of question, and its example of a forecast compiles', () => {
  const part = README.slice(README.indexOf('### A question\n'), README.indexOf('### What a learner'));
  const named = [...part.matchAll(/^\| `([a-z-]+)`/gm)].map(([, type]) => type);
  expect(named).toEqual([...QUESTION_TYPES]);
  const forecast = /^````md\n(```quiz\ntype: forecast\n[\s\S]*?)^````$/m.exec(part)?.[1];
  expect(forecast).toBeDefined();
  // The slide that teaches it is one of the real deck.
  const asked = `## Will it come about? {#asked .quiz}\n\n${forecast?.replace('slide: ladder', 'slide: chart')}`;
  const content = files(`${example('A slide', 'md')}\n${asked}`);
  const own = compile(content).diagnostics.filter(({ span }) => span.file === 'slides/01-tour.md');
  expect(formatDiagnostics(own, content)).toBe('');
});

it('has an example of every type of chart, all of which compile without a remark', () => {
  const part = README.slice(README.indexOf('### A chart\n'), README.indexOf('### A question\n'));
  const charts = [...part.matchAll(/^````md\n([\s\S]*?)^````$/gm)].map(([, chart = '']) => chart);
  const guess = /^```yaml\n(guess:[\s\S]*?)^```$/m.exec(part)?.[1] ?? '';
  const bar = 'caption: A plan is far above the years before.\nunit: carriages\n';
  charts.push(
    `\`\`\`chart\ntype: bar\n${bar}rows: [{ fact: carriages-2016 }, { fact: carriages-2017 }]\n${guess}\`\`\`\n`,
  );
  const slides = charts.map((chart, i) => `## An example {#example-${i}}\n\n${chart}\n---\n`);
  const content = files([example('A slide', 'md'), ...slides].join('\n'));
  const { diagnostics } = compile(content);
  const own = diagnostics.filter(({ span }) => span.file === 'slides/01-tour.md');
  expect(formatDiagnostics(own, content)).toBe('');
  const types = charts.map((chart) => /^type: (\w+)$/m.exec(chart)?.[1] ?? '');
  const known = chartSchema.options.map(({ shape }) => shape.type.value);
  expect(new Set(types)).toEqual(new Set(known));
  expect(guess).not.toBe('');
});

it('has a slide, a chart and a question that compile without a remark', () => {
  const content = files(example('A slide', 'md'));
  const { diagnostics } = compile(content);
  const own = diagnostics.filter(({ span }) => span.file === 'slides/01-tour.md');
  expect(formatDiagnostics(own, content)).toBe('');
});

it('names every check of wording and how it is switched off', () => {
  const part = README.slice(README.indexOf('## What the wording'));
  for (const rule of BLOCK_RULES) expect(part).toContain(`| \`${rule}\` |`);
  for (const rule of PROSE_RULES) expect(part).toContain(`\`<!-- allow: ${rule} -->\`, \`# allow: ${rule}\``);
});

it('has examples of opt-outs that are needed and that work', () => {
  const part = README.slice(README.indexOf('## What the wording'));
  const prose = /```md\n([\s\S]*?)```/.exec(part)?.[1] ?? '';
  const yaml = /```yaml\n([\s\S]*?)```/.exec(part)?.[1] ?? '';
  const chart = `\`\`\`chart\ntype: bar\n${yaml}unit: carriages\nrows: [{ fact: carriages-2013 }]\n\`\`\`\n`;
  const content = files(`## An example\n\n${prose}\n${chart}`);
  const told = (given: Files) =>
    compile(given)
      .diagnostics.map(({ rule }) => rule)
      .filter((rule) => /number-word|unused-allow/.test(rule));
  expect(told(content)).toEqual([]);
  const section = content.get('slides/01-tour.md') ?? '';
  const bare = section.replace(/<!--.*?-->|^# allow.*$/gm, '');
  // Five, twice, two; twice.
  expect(told(new Map([...content, ['slides/01-tour.md', bare]]))).toHaveLength(4);
});

it('quotes entries of the ledger as they are', () => {
  const part = README.slice(README.indexOf('## The ledger\n'));
  const more = /```yaml\n([\s\S]*?)```/.exec(part)?.[1] ?? '';
  const quoted = [example('A slide', 'yaml'), more].flatMap((text) => parse(text) as { id: string }[]);
  const ledger = parse(readFileSync('assets/facts.yaml', 'utf8')) as { id: string }[];
  expect(quoted).toHaveLength(4);
  for (const entry of quoted) expect(ledger.find(({ id }) => id === entry.id)).toMatchObject(entry);
});

it('explains every key of the ledger and every word that one may hold', () => {
  const part = README.slice(README.indexOf('## The ledger\n'), README.indexOf('### The ledger against'));
  const rows = part.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.map((row) => row.split(' | ')[0]).join(' ');
  for (const key of Object.keys(ledgerSchema.element.shape)) expect(named).toContain(`\`${key}\``);
  for (const word of [...STAGES, ...BASES, ...HEDGES, ...FACT_KINDS, ...VERDICTS, ...DISAGREEMENT_GROUPS]) {
    expect(part).toContain(`\`${word}\``);
  }
});

it('shows a mistake as the compiler tells it', () => {
  const content = files(
    '## A slide with a slip\n\nMoscow planned to send [4,126](fact:carriages-2017) carriages.\n',
  );
  const { diagnostics } = compile(content);
  // Only the place differs: the README's slide stands two lines further down.
  const told = formatDiagnostics(diagnostics, content)
    .replace('slides/01-tour.md:12:', 'slides/02-carriages.md:14:')
    .replace(' > 12 |', ' > 14 |');
  const shown = README.slice(README.indexOf('### A mistake'));
  expect(told).toContain(/```\n([\s\S]*?)\n```/.exec(shown)?.[1] ?? 'no example');
});
