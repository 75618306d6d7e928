/** A question as static HTML: readable and answerable without script, brought to life by `live.ts`. */
import { renderCitation } from '../../evidence/render.ts';
import { type Html, html, jsonScript } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import { contentHash } from '../answers/contentHash.ts';
import type { BlockContext, BlockKind, BlockUse } from '../kind.ts';
import { citedIn } from '../references.ts';
import { checkQuiz } from './check.ts';
import type { Reveal } from './reveal.ts';
import { type QuizSpec, quizSchema } from './schema.ts';

type Use = BlockUse<QuizSpec>;

/** One question, one right option, feedback on every option. */
export const quiz: BlockKind<QuizSpec> = {
  kind: 'quiz',
  schema: quizSchema,
  check: checkQuiz,
  facts: () => [],
  words: ({ question, options, explanation }) => [
    ...(question === undefined ? [] : [question]),
    ...options.flatMap(({ text, feedback }) => [text, feedback]),
    explanation,
  ],
  statements: ({ question, options, explanation }) => [
    ...(question === undefined ? [] : [{ path: ['question'], text: question }]),
    ...options.flatMap(({ text, feedback, correct }, i) =>
      correct === true
        ? [
            { path: ['options', i, 'text'], text },
            { path: ['options', i, 'feedback'], text: feedback },
          ]
        : [],
    ),
    { path: ['explanation'], text: explanation },
  ],
  render: (use, context, medium) =>
    medium.interactive ? renderQuestion(use, context, medium) : renderPaper(use, context),
};

/**
 * The hash under which answers are kept: it changes when the question, an option, their order or the key does, and not
 * when feedback or explanation are reworded.
 */
export function questionHash({ spec, slideId }: Use, { slides }: BlockContext): string {
  const question = spec.question ?? slides.get(slideId)?.title ?? '';
  return contentHash(JSON.stringify([question, spec.options.map(({ text }) => text), correctIndex(spec)]));
}

/** Letters, no controls and no answer: the key is a page of its own. */
function renderPaper({ id, spec }: Use, { slides }: BlockContext): Html {
  const answer = spec['answer-slide'];
  const slide = answer === undefined ? undefined : slides.get(answer);
  return html`<div class="quiz" id="${id}" data-medium="paper">
${spec.question !== undefined && html`<p class="quiz-legend">${spec.question}</p>`}
<ol class="quiz-options">${spec.options.map(
    ({ text }, i) =>
      html`<li class="quiz-option"><span class="quiz-choice"><span class="quiz-badge">${letter(i)}</span> <span class="quiz-text">${text}</span></span></li>`,
  )}</ol>
${slide !== undefined && html`<p class="quiz-source">The answer is on <a href="#${answer}">slide ${slide.number}</a>.</p>`}
</div>`;
}

/** Key, feedback and explanation are data until the answer is given: nothing of them can be tabbed to, found or read out. */
function renderQuestion(use: Use, context: BlockContext, medium: Medium): Html {
  const { id, slideId, spec } = use;
  const after = renderAfter(spec, context, medium);
  return html`<quiz-question class="quiz" id="${id}" data-hash="${questionHash(use, context)}" data-medium="${medium.name}" data-slide="${slideId}">
<form class="quiz-form" autocomplete="off">
<fieldset class="quiz-options">
${renderLegend(use, context)}
${spec.options.map(
  ({ text }, i) => html`<div class="quiz-option">
<label class="quiz-choice"><input type="radio" name="${id}" value="${i}"><span class="quiz-badge">${i + 1}</span> <span class="quiz-text">${text}</span></label>
</div>
`,
)}</fieldset>
<div class="quiz-actions"><button class="quiz-check">Check</button>${
    medium.showsKeys &&
    html`<p class="quiz-keys" data-when="open">1–${spec.options.length} choose · C checks</p><p class="quiz-keys" data-when="answered" hidden>C tries again</p>`
  }<output class="quiz-result"></output></div>
<div class="quiz-after"></div>
</form>
<script type="application/json">${jsonScript(revealOf(spec))}</script>
<template>${after}</template>
<noscript><details class="quiz-answer"><summary>Answer</summary>
<p>${correctIndex(spec) + 1}. ${spec.options[correctIndex(spec)]?.text}</p>
${after}
</details></noscript>
</quiz-question>`;
}

/** The slide's heading is seen above; the group still needs its name. */
function renderLegend({ slideId, spec }: Use, { slides }: BlockContext): Html {
  return spec.question === undefined
    ? html`<legend class="visually-hidden">${slides.get(slideId)?.title}</legend>`
    : html`<legend class="quiz-legend">${spec.question}</legend>`;
}

function renderAfter(spec: QuizSpec, { sources }: BlockContext, medium: Medium): Html {
  const slide = spec['answer-slide'];
  const citation = renderCitation(citedIn(spec.cite), sources, medium);
  return html`<p class="quiz-explanation">${spec.explanation}</p>
<p class="quiz-source">${citation}${
    slide !== undefined && html` · <a class="quiz-goto" href="#${slide}">Go to the slide that shows it</a>`
  }${slide !== undefined && medium.showsKeys && html`<span class="quiz-back"> · Backspace comes back</span>`}</p>`;
}

function revealOf(spec: QuizSpec): Reveal {
  return {
    key: { correct: correctIndex(spec), count: spec.options.length },
    feedback: spec.options.map(({ feedback }) => feedback),
  };
}

function correctIndex({ options }: QuizSpec): number {
  return options.findIndex(({ correct }) => correct === true);
}

/** A, B, C, … */
function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
