// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { renderDeckPage } from '../../../src/pages/deck/page.ts';
import { renderLater } from '../../../src/pages/laterPart.ts';
import { DECK, FIRST_SLIDES } from '../../../src/pages/media.ts';
import { renderPrintPage } from '../../../src/pages/print/page.ts';
import { renderStudyPage } from '../../../src/pages/study/page.ts';
import { briefingOf } from '../samples.ts';

const CHART = `\`\`\`chart
type: bar
caption: One bar & more.
unit: carriages
rows:
  - fact: cars
    label: Plan
\`\`\``;

const LADDER = `\`\`\`ladder
caption: One step.
columns:
  - date: "2016-11"
  - date: "2017"
steps:
  - label: A base
    cells:
      - state: not shown
        why: Nothing is said of it.
      - state: partly
        why: Half is said of it.
        facts: [half]
\`\`\``;

const KEY = '```key\nshow: stages\n```';

const slide = (id: string, body: string) => `## ${id} {#${id} .figure}\n\n${body}\n`;
const FIRST = Array.from({ length: FIRST_SLIDES }, (_, i) => slide(`first-${i + 1}`, CHART));

const briefing = briefingOf(
  `# Start {#start .section}\n\nWords.\n\n---\n\n${[...FIRST.slice(1), slide('chart', CHART), slide('ladder', LADDER), slide('key', KEY)].join('\n---\n\n')}`,
);

function parse(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
}

const page = parse(renderDeckPage(briefing).body.html);
const later = parse(renderLater(briefing, DECK).html);
const rooms = [...page.querySelectorAll<HTMLElement>('.later')];

describe('what the deck brings later', () => {
  it('is the heavy blocks after the first slides, each in its own slide’s place, and no others', () => {
    expect(rooms.map((room) => room.closest('section')?.id)).toEqual(['chart', 'ladder']);
    expect(page.querySelectorAll('live-chart')).toHaveLength(FIRST_SLIDES - 1);
    expect(page.querySelectorAll('#key .key-list')).toHaveLength(1);
  });

  it('has a block for every room, and a room for every block', () => {
    const parts = [...later.querySelectorAll<HTMLElement>('[data-later]')];
    expect(parts.map((part) => part.dataset.later)).toEqual(rooms.map((room) => room.dataset.later));
    expect(parts.map((part) => part.firstElementChild?.localName)).toEqual(['live-chart', 'figure']);
  });

  it('has all cards, of which the page has none', () => {
    expect(page.querySelectorAll('.card')).toHaveLength(0);
    const cards = [...later.children].filter(({ className }) => className === 'card').map(({ id }) => id);
    expect(cards).toEqual(['fact-cars', 'fact-half']);
  });

  it('has no id that the page has', () => {
    const ids = [page, later].flatMap((part) => [...part.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('is nothing on the pages that hold everything', () => {
    for (const render of [renderStudyPage, renderPrintPage])
      expect(render(briefing).body.html).not.toContain('data-later');
  });
});

describe('what stands for a block without script', () => {
  const standing = (id: string) => parse(page.querySelector(`#${id} .later noscript`)?.innerHTML ?? '');

  it('is the drawing, of its own size and told in words, under its caption', () => {
    const image = standing('chart').querySelector('img');
    expect(image?.getAttribute('src')).toBe('data/chart-chart.svg');
    expect(image?.getAttribute('alt')).toContain('Plan, 4,162 carriages, planned');
    expect(Number(image?.getAttribute('width'))).toBeGreaterThan(0);
    expect(Number(image?.getAttribute('height'))).toBeGreaterThan(0);
    expect(standing('chart').querySelector('figcaption')?.textContent).toContain('One bar & more.');
  });

  it('is of a table its caption, and where it stands whole', () => {
    expect(standing('ladder').querySelector('img')).toBeNull();
    expect(standing('ladder').textContent).toContain('One step.');
    expect(standing('ladder').querySelector('a')?.getAttribute('href')).toBe('study.html#ladder');
  });
});
