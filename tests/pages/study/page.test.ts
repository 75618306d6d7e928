// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../../src/deck/model.ts';
import { renderStudyPage } from '../../../src/pages/study/page.ts';
import { briefingOf } from '../samples.ts';

const OPENING = `# Two figures {#title .title}

[4,162](fact:cars) planned.

Note:

Look at it.

---

## How to read {#read}

### Inside

Words [@doc2016, ¶17].

Note:

**Ask:** what is counted?
`;

const PLAIN = `# A statement opens this part {#plain}

Words.
`;

const HEADED = `# A question {#opener .section}

Asked.

---

## Answer {#answer}

It is [30%](fact:share).
`;

const QUIZ = `# Which? {#ask .quiz}

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

Note:

It is planned.
`;

function pageOf(...sections: string[]): { page: HTMLElement; briefing: ReturnType<typeof briefingOf> } {
  const briefing = briefingOf(...sections);
  const page = document.createElement('div');
  page.innerHTML = renderStudyPage(briefing).body.html;
  return { page, briefing };
}

const all = (page: Element, selector: string) => [...page.querySelectorAll(selector)];
const texts = (elements: Element[]) => elements.map((e) => e.textContent.replace(/\s+/g, ' ').trim());

describe('renderStudyPage', () => {
  const { page, briefing } = pageOf(OPENING, PLAIN, HEADED);

  it('holds every slide once and in order, under the id it has on the deck', () => {
    expect(all(page, 'main article.slide').map(({ id }) => id)).toEqual(
      slidesOf(briefing.deck).map(({ id }) => id),
    );
  });

  it('has no id twice', () => {
    const ids = all(page, '[id]').map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has one h1 and never skips a level', () => {
    const levels = all(page, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, i) => {
      expect(level, levels.join(' ')).toBeLessThanOrEqual((levels[i] ?? 0) + 1);
    });
  });

  it('heads the document by the title slide, parts by their section slide or title, slides below', () => {
    expect(texts(all(page, 'h1'))).toEqual(['Two figures']);
    expect(texts(all(page, 'h2'))).toEqual([
      'Part 1',
      'A statement opens this part',
      'A question',
      'The documents',
      'Names and terms',
    ]);
    expect(texts(all(page, 'article.slide h3'))).toEqual(['How to read', 'Answer']);
    expect(texts(all(page, 'h4'))).toEqual(['Inside']);
  });

  it('gives each section its summary, and a section slide the name of its section', () => {
    expect(texts(all(page, '.section > .summary, .slide > .summary'))).toEqual(
      expect.arrayContaining(['What part 1 is about.', 'What part 2 is about.', 'What part 3 is about.']),
    );
    expect(texts(all(page, '#opener > .kicker'))).toEqual(['3 · Part 3']);
  });

  it('carries the notes below the body, as text', () => {
    const slide = page.querySelector('#read')!;
    expect(texts([...slide.children])).toEqual([
      'How to read',
      'InsideWords (Lovelace 2016, ¶17).',
      'Ask: what is counted?',
      'Show on slide 2',
    ]);
    expect(page.querySelector('#plain .notes')).toBeNull();
  });

  it('lets the focus follow a link to any place it can lead to', () => {
    for (const link of all(page, 'a[href^="#"]')) {
      const target = page.querySelector(`[id="${link.getAttribute('href')!.slice(1)}"]`);
      expect(target?.getAttribute('tabindex'), link.outerHTML).toBe('-1');
    }
  });

  it('says what a reader presents or prints from here', () => {
    expect(texts(all(page, '.contents-more > a'))).toEqual(['Slides', 'Sources']);
    expect(texts(all(page, '.contents .print-menu a'))).toEqual(['Slides, from the browser']);
  });

  it('links every slide to itself on the deck', () => {
    for (const slide of all(page, 'article.slide')) {
      expect(slide.querySelector('.to-slide a')?.getAttribute('href')).toBe(`index.html#${slide.id}`);
    }
  });

  it('lists all of it in the contents, and every link leads somewhere', () => {
    const links = all(page, 'nav a[href^="#"]');
    expect(texts(links)).toEqual([
      '1 · Part 1',
      'How to read',
      '2 · Part 2',
      '3 · Part 3',
      'Answer',
      'The documents',
      'Names and terms',
    ]);
    for (const link of all(page, 'a[href^="#"]')) {
      expect(
        page.querySelector(`[id="${link.getAttribute('href')!.slice(1)}"]`),
        link.outerHTML,
      ).not.toBeNull();
    }
  });

  it('has a card for every figure that opens one', () => {
    const targets = all(page, '[popovertarget]').map((e) => e.getAttribute('popovertarget'));
    expect(targets).toContain('fact-cars');
    for (const target of targets)
      expect(page.querySelector(`[id="${target}"][popover]`), target ?? '').not.toBeNull();
  });

  it('describes each document where citations lead', () => {
    const record = page.querySelector('#source-doc2016')!;
    expect(record.querySelector('a')?.getAttribute('href')).toBe('https://example.org/carriages');
    expect(texts([...record.children])).toEqual([
      'On carriages & <trains>',
      'Author not named, The Ministry, about November 2016. Cited as Lovelace 2016, ¶1–40.',
      'Who speaksa railway analyst Strengthreads tables Limitsees tables only Not knownThe exact date.',
      'All entries from Lovelace 2016',
    ]);
  });

  it('explains names and terms with their other spellings', () => {
    expect(texts(all(page, '.glossary > div'))).toEqual(['ZapadA series of exercises. Also written West.']);
  });

  it('names the authors, the day of revision and the licences', () => {
    expect(texts(all(page, '.credits'))[0]).toMatch(
      /^Ada Lovelace\. Revised 22 November 2026\..*CC BY 4\.0.*MIT/,
    );
  });
});

describe('a question', () => {
  it('keeps its notes folded, which would answer it', () => {
    const { page } = pageOf(QUIZ);
    const [notes] = all(page, '#ask .notes');
    expect(notes?.tagName).toBe('DETAILS');
    expect(notes?.hasAttribute('open')).toBe(false);
    expect(texts([...notes!.children])).toEqual([
      'For the teacher: notes on this question',
      'It is planned.',
    ]);
  });
});

describe('a deck without title slide', () => {
  it('is headed by its title all the same', () => {
    const { page } = pageOf(PLAIN);
    expect(texts(all(page, 'h1, .subtitle'))).toEqual(['Two figures', 'A deck for tests']);
  });
});

describe('a section slide that only repeats the title of its section', () => {
  it('is headed once', () => {
    const { page } = pageOf(HEADED.replace('A question', 'Part 1'));
    expect(texts(all(page, '#opener h2'))).toEqual(['Part 1']);
    expect(page.querySelector('#opener .kicker')).toBeNull();
  });
});
