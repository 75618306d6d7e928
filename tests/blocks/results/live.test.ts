// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openAnswers } from '../../../src/blocks/answers/answers.browser.ts';
import { defineResults } from '../../../src/blocks/results/live.ts';
import { results } from '../../../src/blocks/results/render.ts';
import { MEDIA } from '../../media.ts';
import { context, render } from '../quiz/example.ts';

let slide: HTMLElement;
const body = () => slide.querySelector<HTMLElement>('[data-results="body"]');

beforeEach(() => {
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  localStorage.clear();
  if (customElements.get('live-results') === undefined) defineResults(openAnswers(localStorage));
  slide = document.createElement('section');
  slide.innerHTML = results.render({ id: 'end', slideId: 'end', spec: {} }, context, MEDIA.deck).html;
  document.body.append(slide);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

async function show(): Promise<void> {
  slide.querySelector<HTMLElement>('button')?.click();
  await vi.waitFor(() => expect(body()?.hidden).toBe(false));
}

it('shows nothing on the deck until somebody asks', async () => {
  expect(body()?.hidden).toBe(true);
  await show();
  expect(body()?.textContent).toContain('0 are waiting');
});

it('counts questions that have come into the deck since', async () => {
  await show();
  document.body.insertAdjacentHTML('beforeend', render('deck'));
  slide.dispatchEvent(new CustomEvent('slideshow'));
  await vi.waitFor(() => expect(body()?.textContent).toContain('1 are waiting'));
  expect(body()?.hidden).toBe(false);
});

it('is put away when another slide is shown', async () => {
  await show();
  const other = document.createElement('section');
  document.body.append(other);
  other.dispatchEvent(new CustomEvent('slideshow'));
  expect(body()?.hidden).toBe(true);
  expect(body()?.textContent).toBe('');
});
