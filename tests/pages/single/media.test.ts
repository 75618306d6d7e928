// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { renderDeckPage } from '../../../src/pages/deck/page.ts';
import { renderLater } from '../../../src/pages/laterPart.ts';
import { SINGLE_DECK, SINGLE_STUDY } from '../../../src/pages/media.ts';
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
const slides = ['a', 'b', 'c', 'd', 'e'].map(
  (id) => `## ${id} {#${id} .figure}\n\n[](fact:half)\n\n${CHART}\n`,
);
const briefing = briefingOf(`# Start {#start .section}\n\nWords.\n\n---\n\n${slides.join('\n---\n\n')}`);

const PAGES = {
  deck: {
    page: renderDeckPage(briefing, SINGLE_DECK).body.html,
    later: renderLater(briefing, SINGLE_DECK).html,
  },
  study: {
    page: renderStudyPage(briefing, SINGLE_STUDY).body.html,
    later: renderLater(briefing, SINGLE_STUDY).html,
  },
};

describe.each(Object.entries(PAGES))('the %s as one file', (name, { page, later }) => {
  const body = document.createElement('div');
  body.innerHTML = page;
  const packed = document.createElement('div');
  packed.innerHTML = later;

  it('has a packed block for every room, and all cards packed', () => {
    const rooms = [...body.querySelectorAll<HTMLElement>('.later')].map(({ dataset }) => dataset.later);
    const parts = [...packed.querySelectorAll<HTMLElement>('[data-later]')].map(
      ({ dataset }) => dataset.later,
    );
    expect(rooms).toEqual(parts);
    // The deck is presented at once, and its first slides are whole.
    expect(rooms).toHaveLength(name === 'deck' ? 2 : 5);
    expect(body.querySelectorAll('.card')).toHaveLength(0);
    expect(packed.querySelectorAll('.card')).toHaveLength(2);
  });

  it('leads to nothing but places in itself, its sibling, and what is out on the web', () => {
    const links = [
      ...body.querySelectorAll('a:not([download])'),
      ...packed.querySelectorAll('a:not([download])'),
    ];
    const elsewhere = links
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => !/^(#|\?|https?:|(briefing|study)\.html($|#))/.test(address));
    expect(elsewhere).toEqual([]);
  });

  it('keeps the words of what it cannot show without script, and says what that needs', () => {
    const room = body.querySelector('.later')?.innerHTML ?? '';
    expect(room).toContain('One bar &amp; more.');
    expect(room).toContain('needs JavaScript');
    expect(room).not.toContain('<img');
  });
});
