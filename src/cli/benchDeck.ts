/** Made-up content of any size for `npm run bench`: what a long deck of this kind would hold. */
import type { Files } from '../diagnostics.ts';

const SLIDES_PER_SECTION = 20;
const YEARS = [2013, 2014, 2015, 2016, 2017];

/**
 * A deck of `slides` slides: every tenth a chart, every tenth a question, the rest text with two figures and a citation.
 * The ledger grows with the deck: two facts a slide.
 */
export function benchDeck(slides: number): Files {
  const files = new Map<string, string>();
  files.set('slides/deck.yaml', DECK);
  for (let first = 0; first < slides; first += SLIDES_PER_SECTION) {
    const n = first / SLIDES_PER_SECTION + 1;
    const count = Math.min(SLIDES_PER_SECTION, slides - first);
    const part = Array.from({ length: count }, (_, i) => slide(first + i, i === 0));
    const front = `---\ntitle: Section ${words(n)}\nsummary: What section ${words(n)} holds.\n---\n\n`;
    files.set(`slides/${String(n).padStart(3, '0')}-part-${words(n)}.md`, front + part.join('\n---\n\n'));
  }
  files.set('assets/sources.yaml', SOURCES);
  files.set('assets/facts.yaml', [...YEARS.map(carriages), ...pairs(slides)].join(''));
  files.set('assets/glossary.yaml', '- term: echelon\n  definition: A train that carries one unit.\n');
  return files;
}

const DECK = `title: A generated deck
subtitle: For measuring
authors: [Nobody]
date: "2022-11-30"
lang: en
description: A deck of any size, for measuring the compiler.
`;

const SOURCES = `- id: report
  type: report
  title: A report
  author: [{ family: Writer, given: Some }]
  issued: { date-parts: [[2016, 11]] }
  publisher: A press
  language: en
  custom:
    short: Writer 2016
    paragraphs: 40
    perspective: A writer somewhere.
    strength: It has numbers.
    limit: They are made up.
`;

function slide(n: number, first: boolean): string {
  const mark = first ? '#' : '##';
  switch (n % 10) {
    case 3:
      return `${mark} The plan for the last year is far above the years before {#slide-${n} .figure}\n\n${CHART}`;
    case 7:
      return `${mark} What does the plan of slide ${words(n)} tell us? {#slide-${n} .quiz}\n\n${quiz(n)}`;
    default:
      return `${mark} Slide ${words(n)} states what it found {#slide-${n} time=1m priority=should}

The first count gives [${figure(n)}](fact:count-${n}-a) carriages and the second [](fact:count-${n}-b), *both* as **reported** in the
same paragraph [@report, ¶${1 + (n % 40)}].

- A point about who counted
- A point about when it was counted

Note:
A note for the speaker: say who published the figure before the figure itself.
`;
  }
}

const CHART = `\`\`\`chart
type: bar
caption: Before the last year no year had more than the first; for the last there was only a plan.
unit: carriages
rows:
${YEARS.map((year) => `  - fact: carriages-${year}\n    label: "${year}"\n`).join('')}scale: linear
\`\`\`
`;

function quiz(n: number): string {
  return `\`\`\`quiz
question: What does the plan tell us?
options:
  - text: That many carriages were sent.
    feedback: A plan is not a delivery.
  - text: That many carriages were planned.
    correct: true
    feedback: Yes, and no more than that.
explanation: Planned and sent are different stages.
cite: "@report, ¶17"
answer-slide: slide-${n - 1}
\`\`\`
`;
}

function carriages(year: number): string {
  const value = year === 2017 ? 4162 : 40 + (year % 10) * 20;
  return fact(`carriages-${year}`, value, `${year}`, year === 2017 ? 'planned' : 'sent');
}

function pairs(slides: number): string[] {
  return Array.from({ length: slides }, (_, n) =>
    ['a', 'b'].map((which) => fact(`count-${n}-${which}`, 1000 + n, '2016', 'sent')).join(''),
  );
}

function fact(id: string, value: number, date: string, stage: string): string {
  return `- id: ${id}
  label: Carriages, ${date}
  value: ${value}
  unit: carriages
  date: "${date}"
  stage: ${stage}
  basis: reported
  says: A ministry
  in: report
  paragraph: 17
  find: "${value}"
`;
}

const figure = (n: number) => (1000 + n).toLocaleString('en');

/** A number in letters, a to z, so that prose holds no figure without a source: 0 → `a`, 27 → `bb`. */
function words(n: number): string {
  const rest = Math.floor(n / 26);
  return `${rest === 0 ? '' : words(rest)}${String.fromCharCode(97 + (n % 26))}`;
}
