// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PAPER } from '../../src/pages/media.ts';
import { renderSlides } from '../../src/pages/slide.ts';
import { MEDIA } from '../media.ts';
import { briefingOf } from './samples.ts';

/** The first slide of a deck on paper. */
function paper(markdown: string, medium = PAPER): Element {
  document.body.innerHTML = renderSlides({ briefing: briefingOf(markdown), medium }).html;
  return document.body.querySelector('section')!;
}

const tidy = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();
const notesOf = (slide: Element) => [...slide.querySelectorAll('.slide-notes > li')].map(tidy);

describe('notes on paper', () => {
  const slide = () =>
    paper(
      '# Of [4,162](fact:cars) one half {#x}\n\n[4,162](fact:cars) less [](fact:half), or [](fact:share).\n',
    );

  it('are numbered in the order of their figures, one for equal facts, and stand at the foot', () => {
    expect(notesOf(slide())).toEqual([
      '4,162 carriages: planned, recorded – the ministry; Lovelace 2016, ¶17',
      '2,081 carriages: computed, 4,162 ÷ 2; Lovelace 2016, ¶17',
      '30%: claimed – a minister; Lovelace 2016, ¶18',
    ]);
    expect(tidy(slide().querySelector('.prose p'))).toBe('4,1621 less 2,0812, or 30%3.');
  });

  it('are led to by their numbers, which are heard as such', () => {
    const page = slide();
    const links = [...page.querySelectorAll('.note-number a')];
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      'note 1',
      'note 1',
      'note 2',
      'note 3',
    ]);
    for (const link of links) {
      const target = page.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`);
      expect(target?.localName).toBe('li');
    }
  });

  it('leave the headline as it is, for the bookmark: their numbers stand after it', () => {
    const headline = slide().querySelector('h1');
    expect(headline?.textContent).toBe('Of 4,162 one half');
    expect(headline?.nextElementSibling?.textContent).toBe('1');
  });

  it('take the place of the source line, but for what is cited besides', () => {
    const sources = (words: string) =>
      tidy(paper(`# A slide {#x}\n\n${words}\n`).querySelector('.slide-sources'));
    expect(sources('[4,162](fact:cars) [@doc2016, ¶17].')).toBe('');
    expect(sources('[4,162](fact:cars) and [30%](fact:share) [@doc2016, ¶17–18].')).toBe('');
    expect(sources('[4,162](fact:cars) [@doc2016, ¶17–19].')).toBe('Also: Lovelace 2016, ¶17–19');
    expect(sources('[4,162](fact:cars) [@doc2016].')).toBe('Also: Lovelace 2016');
    expect(sources('No figure [@doc2016, ¶4].')).toBe('Lovelace 2016, ¶4');
  });

  it('are not put to a question, which they might answer', () => {
    const page = paper(
      '# Title {#t}\n\n---\n\n## What is [4,162](fact:cars)? {#q .quiz}\n\n```quiz\noptions:\n  - text: A\n    correct: true\n    feedback: Yes.\n  - text: B\n    feedback: No.\nexplanation: Because.\ncite: "@doc2016, ¶17"\nanswer-slide: t\n```\n',
    ).nextElementSibling;
    expect(page?.querySelector('.slide-notes, .note-number')).toBeNull();
    expect(tidy(page?.querySelector('.slide-sources') ?? null)).toBe('Lovelace 2016, ¶17');
  });

  it('are no part of the deck, where figures open their cards', () => {
    expect(paper('# [4,162](fact:cars) {#x}\n\n[](fact:half)\n', MEDIA.deck).innerHTML).not.toContain('note');
  });
});
