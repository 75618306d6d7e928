import { folded } from '../../../folded.ts';
import { type Html, html } from '../../../html.ts';
import type { BlockProblem } from '../../kind.ts';
import type { QuestionBuild, QuestionUse } from '../build.ts';
import { letter } from '../optionList.ts';
import { mixed } from '../shuffle.ts';
import { says, tellsAnswer } from '../tells.ts';
import { matchFit } from './fit.ts';
import type { MatchKey } from './grade.ts';
import type { MatchSpec } from './schema.ts';

export const matchBuild: QuestionBuild<MatchSpec, MatchKey> = {
  key: matchKey,
  hashed: ({ lefts, rights }) => [lefts.map(({ text, right }) => [text, right]), rights],
  controls: ({ id }, { lefts, rights }) =>
    html`${lefts.map(({ text }, i) => renderRow(`${id}-${i + 1}`, i, text, rights))}`,
  paper: (_, { lefts, rights }) => html`<div class="quiz-sheet"><ol class="quiz-options">${lefts.map(
    ({ text }, i) =>
      html`<li class="quiz-option"><span class="quiz-choice"><span class="quiz-badge">${i + 1}</span> <span class="quiz-text">${text}</span> <span class="quiz-blank"></span></span></li>`,
  )}</ol>
<ol class="quiz-options">${rights.map(
    (text, i) =>
      html`<li class="quiz-offer"><span class="quiz-badge">${letter(i)}</span> <span class="quiz-text">${text}</span></li>`,
  )}</ol></div>
<p class="quiz-how">Write the letter that goes with each into its box.</p>`,
  paperAnswer: ({ lefts, rights }) => ({
    marked: lefts.map(({ right }, i) => `${i + 1} ${letter(right)}`).join(', '),
    rows: lefts.map(({ text, right, feedback = '' }, i) => ({
      mark: `${i + 1}`,
      text: `${text} – ${rights[right]}`,
      why: feedback,
    })),
  }),
  solution: ({ lefts, rights }) =>
    html`${lefts.map(({ text, right }, i) => `${i + 1}. ${text} – ${rights[right]}`).join('; ')}`,
  check: (spec) => [...pairTells(spec), ...matchFit(spec)],
  words: ({ pairs, extra }) => [
    ...pairs.flatMap(({ left, right, feedback }) => [
      left,
      right,
      ...(feedback === undefined ? [] : [feedback]),
    ]),
    ...extra,
  ],
  // What goes with nothing is not taken for true.
  statements: ({ pairs }) =>
    pairs.flatMap(({ left, right, feedback }, i) => [
      { path: ['pairs', i, 'left'], text: left },
      { path: ['pairs', i, 'right'], text: right },
      ...(feedback === undefined ? [] : [{ path: ['pairs', i, 'feedback'], text: feedback }]),
    ]),
  facts: () => [],
};

/** Pairs that go together at first sight, and hints that say which do. */
function pairTells({ pairs, hints }: MatchSpec): BlockProblem[] {
  return [
    ...pairs.flatMap(({ left, right }, i) =>
      folded(left) === folded(right)
        ? [
            tellsAnswer(
              ['pairs', i, 'right'],
              'the left side says the same',
              'give the pair two different sides',
            ),
          ]
        : [],
    ),
    ...hints.flatMap((hint, i) => {
      const pair = pairs.findIndex(({ left, right }) => says(hint, left) && says(hint, right));
      if (pair === -1) return [];
      const message = `the hint has both sides of pair ${pair + 1}`;
      return [tellsAnswer(['hints', i], message, 'lead there without naming both')];
    }),
  ];
}

/** Mixed by the id of the block, and never in the order of the left sides. */
function matchKey({ id, spec: { pairs, extra } }: QuestionUse<MatchSpec>): MatchKey {
  const rights = mixed([...pairs.map(({ right }) => right), ...extra], id);
  return {
    lefts: pairs.map(({ left, right, feedback }) => ({
      text: left,
      right: rights.indexOf(right),
      ...(feedback === undefined ? {} : { feedback }),
    })),
    rights,
  };
}

function renderRow(name: string, i: number, text: string, rights: readonly string[]): Html {
  return html`<div class="quiz-option quiz-pair"><label class="quiz-left" for="${name}"><span class="quiz-badge">${i + 1}</span> <span class="quiz-text">${text}</span></label>
<select class="quiz-select" id="${name}"><option value="">choose …</option>${rights.map(
    (right, r) => html`<option value="${r}">${right}</option>`,
  )}</select></div>
`;
}
