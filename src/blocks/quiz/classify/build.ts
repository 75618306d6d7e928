import { type Html, html } from '../../../html.ts';
import type { BlockProblem } from '../../kind.ts';
import type { QuestionBuild } from '../build.ts';
import { seedOf } from '../common.ts';
import { shuffled } from '../shuffle.ts';
import { allowable } from '../tells.ts';
import { classifyFit } from './fit.ts';
import type { ClassifyKey } from './grade.ts';
import { CATEGORIES, type ClassifySpec } from './schema.ts';

/** What a reader takes for true, among the categories that are offered by default. */
const TRUE = 'fact';

export const classifyBuild: QuestionBuild<ClassifySpec, ClassifyKey> = {
  key: ({ id, spec: { shuffle, categories, claims } }) => {
    const seed = seedOf(shuffle, id);
    return {
      categories,
      claims: (seed === undefined ? claims : shuffled(claims, seed)).map(({ text, is, feedback }) => ({
        text,
        is: categories.indexOf(is),
        feedback,
      })),
    };
  },
  hashed: ({ categories, claims }) => [categories, claims.map(({ text, is }) => [text, is])],
  controls: ({ id }, { categories, claims }) =>
    html`${claims.map(({ text }, i) => renderClaim(`${id}-${i + 1}`, i, text, categories))}`,
  paper: (_, { categories, claims }) => html`<p class="quiz-how">Circle where each belongs.</p>
<ol class="quiz-options">${claims.map(
    ({ text }, i) =>
      html`<li class="quiz-option quiz-claim"><span class="quiz-claimed"><span class="quiz-badge">${i + 1}</span> <span class="quiz-text">${text}</span></span> <span class="quiz-chips">${categories.map(
        (category) => html`<span class="quiz-chip">${category}</span> `,
      )}</span></li>`,
  )}</ol>`,
  paperAnswer: ({ categories, claims }) => ({
    marked: claims.map(({ is }, i) => `${i + 1} ${categories[is]}`).join(', '),
    rows: claims.map(({ text, feedback }, i) => ({ mark: `${i + 1}`, text, why: feedback })),
  }),
  solution: ({ categories, claims }) =>
    html`${claims.map(({ text, is }, i) => `${i + 1}. ${text} → ${categories[is]}`).join(' ')}`,
  digits: ({ categories }) =>
    `next claim: ${categories.map((category, i) => `${i + 1} ${category}`).join(' · ')}`,
  check: (spec) => [...unusedProblems(spec), ...classifyFit(spec)],
  words: ({ categories, claims }) => [
    ...categories,
    ...claims.flatMap(({ text, feedback }) => [text, feedback]),
  ],
  // An opinion or a forecast is shown as such; only what is said to be a fact is to be taken for one.
  statements: ({ claims }) =>
    claims.flatMap(({ text, is, feedback }, i) => [
      ...(is === TRUE ? [{ path: ['claims', i, 'text'], text }] : []),
      { path: ['claims', i, 'feedback'], text: feedback },
    ]),
  facts: () => [],
};

/** A category nothing belongs to may be there to mislead, or misspelt; those of the default nobody wrote. */
function unusedProblems({ categories, claims }: ClassifySpec): BlockProblem[] {
  if (categories.join() === CATEGORIES.join()) return [];
  return categories.flatMap((category, i) =>
    claims.some(({ is }) => is === category)
      ? []
      : [
          allowable(
            ['categories', i],
            'unused-category',
            `no claim belongs to "${category}"`,
            'give it a claim, or take it out',
          ),
        ],
  );
}

/** A group of radio buttons, named by the claim. */
function renderClaim(name: string, i: number, text: string, categories: readonly string[]): Html {
  return html`<div class="quiz-option quiz-claim" role="radiogroup" aria-labelledby="${name}"><p class="quiz-claimed" id="${name}"><span class="quiz-badge">${i + 1}</span> <span class="quiz-text">${text}</span></p>
<div class="quiz-chips">${categories.map(
    (category, c) =>
      html`<label class="quiz-chip"><input type="radio" name="${name}" value="${c}"><span>${category}</span></label>`,
  )}</div></div>
`;
}
