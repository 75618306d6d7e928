// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../../src/deck/model.ts';
import { renderDeckPage } from '../../../src/pages/deck/page.ts';
import { renderPrintPage } from '../../../src/pages/print/page.ts';
import { briefingOf } from '../samples.ts';

const OPENING = `# Two figures {#title .title}

[4,162](fact:cars) planned.

---

## How to read {#read .split}

### Inside

Words [@doc2016, ¶17].

\`\`\`key
show: stages
\`\`\`

---

## A chart of [4,162](fact:cars) {#chart .figure}

\`\`\`chart
type: bar
caption: One bar.
unit: carriages
rows:
  - fact: cars
    label: Plan
\`\`\`
`;

const SECOND = `# A question {#opener .section}

Asked.

---

## A chart and a share of [30%](fact:share) {#both .figure}

\`\`\`chart
type: bar
caption: One bar.
unit: carriages
rows:
  - fact: cars
    label: Plan
\`\`\`

---

## Which? {#ask .quiz}

\`\`\`quiz
options:
  - text: Planned
    correct: true
    feedback: Right, planned.
  - text: Sent
    feedback: Wrong, not sent.
explanation: It is a plan.
cite: "@doc2016, ¶17"
\`\`\`
`;

const CLOSING = `# In the end {#end .closing}

Go.
`;

const briefing = briefingOf(OPENING, SECOND, CLOSING);
const slides = slidesOf(briefing.deck);

function bodyOf(render: typeof renderDeckPage): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = render(briefing).body.html;
  return body;
}

const all = (body: Element, selector: string) => [...body.querySelectorAll(selector)];
const texts = (elements: Element[]) => elements.map((e) => e.textContent.replace(/\s+/g, ' ').trim());

describe('renderDeckPage', () => {
  const page = bodyOf(renderDeckPage);

  it('holds every slide once and in order, directly in the slides', () => {
    expect(all(page, '.reveal > .slides > section').map(({ id }) => id)).toEqual(slides.map(({ id }) => id));
  });

  it('nests no section in another: reveal.js would take it for a slide below the slide', () => {
    expect(all(page, '.slides section section')).toEqual([]);
  });

  it('has no id twice', () => {
    const ids = all(page, '[id]').map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('names every slide by its headline, and refers only to what is there', () => {
    for (const slide of all(page, '.slides > section')) {
      const headline = page.querySelector(`[id="${slide.getAttribute('aria-labelledby')}"]`);
      expect(headline).toBe(slide.querySelector('.headline'));
    }
    const targets = all(page, '[popovertarget]').map((button) => button.getAttribute('popovertarget'));
    expect(targets.filter((id) => page.querySelector(`[id="${id}"][popover]`) === null)).toEqual([]);
  });

  it('gives the first slide the subtitle of the deck, and the others their section’s title, the closing apart', () => {
    expect(texts(all(page, '#title .subtitle'))).toEqual(['A deck for tests']);
    expect(all(page, '.subtitle')).toHaveLength(1);
    expect(texts(all(page, '.kicker'))).toEqual(['Part 1', 'Part 1', 'Part 2', 'Part 2', 'Part 2']);
  });

  it('numbers the slides in their feet', () => {
    expect(texts(all(page, '.slide-number'))).toEqual(slides.map((_, i) => `${i + 1} / ${slides.length}`));
  });

  it('names a slide’s sources in its foot, unless the chart on it names them all', () => {
    const sources = (id: string) => texts(all(page, `#${id} .slide-sources`));
    expect(sources('read')).toEqual(['Lovelace 2016, ¶17']);
    expect(sources('chart')).toEqual(['']);
    expect(sources('both')).toEqual(['Lovelace 2016, ¶18']);
  });

  it('keeps dialogs outside the slides, which are scaled', () => {
    expect(all(page, 'dialog')).toHaveLength(2);
    expect(all(page, '.slides dialog')).toEqual([]);
  });

  it('lists sections and slides in the contents', () => {
    expect(texts(all(page, '#contents .contents-section'))).toEqual(['Part 1', 'Part 2', 'Part 3']);
    expect(all(page, '#contents .contents a').map((link) => link.getAttribute('href'))).toEqual(
      slides.map(({ id }) => `#${id}`),
    );
    expect(all(page, '#contents .contents-more > a').map((link) => link.getAttribute('href'))).toEqual([
      'sources.html',
      'speaker.html',
    ]);
  });

  it('hides the buttons that do nothing without script, and shows the link that does', () => {
    expect(all(page, '.toolbar button:not([hidden])')).toEqual([]);
    expect(all(page, '.toolbar a[href="study.html"]:not([hidden])')).toHaveLength(1);
  });

  it('has no inline styles or handlers, which the policy forbids', () => {
    const inline = all(page, '*').flatMap((element) =>
      element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on')),
    );
    expect(inline).toEqual([]);
  });
});

describe('renderPrintPage', () => {
  const page = bodyOf(renderPrintPage);

  it('holds every slide once and in order, under the id it has on the deck', () => {
    expect(all(page, 'main > section.slide').map(({ id }) => id)).toEqual(slides.map(({ id }) => id));
  });

  it('has one heading a slide, its title: they become the bookmarks', () => {
    expect(texts(all(page, 'h1, h2, h3, h4, h5, h6'))).toEqual(slides.map(({ title }) => title));
    expect(texts(all(page, '.subheading'))).toEqual(['Inside']);
  });

  it('has no controls', () => {
    expect(all(page, 'button, input, select, dialog, [popover], live-chart, quiz-question')).toEqual([]);
  });
});
