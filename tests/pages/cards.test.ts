// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { renderCards, usesOf } from '../../src/pages/cards.ts';
import { renderStudyPage } from '../../src/pages/study/page.ts';
import { MEDIA } from '../media.ts';
import { briefingOf } from './samples.ts';

describe('the cards of a page', () => {
  const briefing = briefingOf(
    '# One {#one}\n\nHalf: [](fact:half).\n',
    '# Two {#two}\n\nWords.\n\nNote:\n\n[](fact:half)\n',
  );

  it('are those of facts on slides and of what these are computed from, and no others', () => {
    document.body.innerHTML = renderCards(briefing, MEDIA.deck).html;
    expect([...document.querySelectorAll('.card')].map(({ id }) => id)).toEqual(['fact-half', 'fact-cars']);
  });

  it('open one another: whatever opens a card finds it on the page', () => {
    document.body.innerHTML = renderStudyPage(briefing).body.html;
    const targets = [...document.querySelectorAll('.fact, .card-ref')].map(
      (button) => button.getAttribute('popovertarget') ?? '',
    );
    expect(targets).toContain('fact-cars');
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([]);
  });

  it('know the slides that use their fact, in deck order', () => {
    expect(usesOf(briefing).get('half')).toEqual([
      { id: 'one', number: 1, shown: true },
      { id: 'two', number: 2, shown: false },
    ]);
    expect(usesOf(briefing).has('cars')).toBe(false);
  });
});
