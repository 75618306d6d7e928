import { expect, test } from 'vitest';
import type { BlockContext } from '../../../src/blocks/kind.ts';
import { results } from '../../../src/blocks/results/render.ts';
import { MEDIA, type MediumName } from '../../media.ts';

const context: BlockContext = {
  ledger: new Map(),
  sources: new Map(),
  places: new Map(),
  slides: new Map([['basis', { number: 5, title: 'Basis & </script>' }]]),
  questions: new Map(),
  objectives: new Map([['stage', 'say what became of it']]),
};
const render = (medium: MediumName) =>
  results.render({ id: 'end-results', slideId: 'end', spec: {} }, context, MEDIA[medium]).html;

test('on the deck somebody has to ask, on the study page nobody has to', () => {
  expect(render('deck')).toContain('<p class="results-ask"><button type="button" data-results="show">');
  expect(render('study')).toContain('<p class="results-ask" hidden>');
});

test('titles of slides cannot end the data they stand in', () => {
  expect(render('study').match(/<\/script>/g)).toHaveLength(1);
});

test('without script it says why nothing is there', () => {
  expect(render('study')).toMatch(/<noscript><p>.+ by script/);
});

test('on paper there is a line for the points of each objective, and no answer', () => {
  expect(render('paper')).toContain('<th scope="row">say what became of it</th><td></td>');
  expect(render('paper')).not.toMatch(/<(button|script|noscript)/);
});
