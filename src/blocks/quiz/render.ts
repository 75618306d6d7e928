/** A question as static HTML: readable and answerable without script, brought to life by `live.ts`. */
import { citationText, renderCitation } from '../../evidence/render.ts';
import { type Html, html, jsonScript } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import { contentHash } from '../answers/contentHash.ts';
import type { BlockContext, BlockKind, BlockUse } from '../kind.ts';
import { citedIn } from '../references.ts';
import { renderBrief } from './brief.ts';
import { type BuiltQuestion, buildOf } from './builds.ts';
import { checkQuiz } from './check.ts';
import { CONFIDENCES, renderConfidence } from './confidence.ts';
import { HINT_COST, type QuestionRecord } from './model.ts';
import { renderPaperAnswer } from './paperAnswer.ts';
import { type QuizSpec, quizSchema } from './schema.ts';

type Use = BlockUse<QuizSpec>;

/** One question, of any type. */
export const quiz: BlockKind<QuizSpec> = {
  kind: 'quiz',
  schema: quizSchema,
  check: checkQuiz,
  facts: (spec) => buildOf(spec).facts,
  words: (spec) => [
    ...(spec.question === undefined ? [] : [spec.question]),
    ...buildOf(spec).words,
    ...spec.hints,
    spec.explanation,
  ],
  statements: (spec) => [
    ...(spec.question === undefined || isFalse(spec) ? [] : [{ path: ['question'], text: spec.question }]),
    ...buildOf(spec).statements,
    ...spec.hints.map((text, i) => ({ path: ['hints', i], text })),
    { path: ['explanation'], text: spec.explanation },
  ],
  // Controls, key and reasons are many times what a first screen needs; without script the study page has them all.
  standIn: () => ({ caption: 'A question to answer.' }),
  question: recordOf,
  brief: renderBrief,
  render: (use, context, medium) =>
    medium.interactive ? renderQuestion(use, context, medium) : renderPaper(use, context, medium),
};

/** Asked as a statement that is to be found false. */
function isFalse(spec: QuizSpec): boolean {
  return spec.type === 'true-false' && !spec.answer;
}

/** The question with its key, as scripts and exports take it. */
export function recordOf(use: Use, context: BlockContext): QuestionRecord {
  const { id, slideId, spec } = use;
  const built = buildOf(spec);
  return {
    id,
    hash: hashOf(use, context, built),
    type: built.type,
    question: questionText(use, context),
    slide: slideId,
    number: context.slides.get(slideId)?.number ?? 0,
    objective: spec.objective,
    weight: spec.weight,
    confidence: spec.confidence,
    hints: spec.hints,
    explanation: spec.explanation,
    source: citationText(citedIn(spec.cite), context.sources),
    answerSlide: spec['answer-slide'],
    key: built.key(context, id),
  };
}

function questionText({ slideId, spec }: Use, { slides }: BlockContext): string {
  return spec.question ?? slides.get(slideId)?.title ?? '';
}

/**
 * The hash under which answers are kept: it changes when the question, an option, their order or the key does, and not
 * when feedback or explanation are reworded. Single choices are hashed as they always were, so that old answers count.
 */
function hashOf(use: Use, context: BlockContext, built: BuiltQuestion): string {
  const asked = questionText(use, context);
  const hashed = built.hashed(context, use.id);
  const parts = built.type === 'choice' && Array.isArray(hashed) ? hashed : [built.type, hashed];
  return contentHash(JSON.stringify([asked, ...parts]));
}

/** No controls, and no answer but for those who mark it. */
function renderPaper(use: Use, context: BlockContext, medium: Medium): Html {
  const { id, spec } = use;
  const built = buildOf(spec);
  const teacher = slideLink(use, context, medium);
  return html`<div class="quiz" id="${id}" data-medium="${medium.name}" data-type="${built.type}">
${spec.question !== undefined && medium.frame === 'canvas' && html`<p class="quiz-legend">${spec.question}</p>`}
${medium.answers ? renderAnswer(use, context, medium) : built.paper(context, id)}
${!medium.answers && medium.forLearner && spec.confidence && html`<p class="quiz-how quiz-sure">How sure are you? Circle it: ${CONFIDENCES.map((percent) => html`<span>${percent}%</span> `)}</p>`}
${!medium.answers && medium.frame === 'canvas' && teacher !== undefined && html`<p class="quiz-source">The answer is on ${teacher}.</p>`}
</div>`;
}

/** The slide that teaches the answer, as a link where one leads there; undefined where a shorter way leaves it out. */
function slideLink({ spec }: Use, { slides }: BlockContext, medium: Medium): Html | undefined {
  const id = spec['answer-slide'];
  const slide = id === undefined ? undefined : slides.get(id);
  if (id === undefined || slide === undefined) return undefined;
  const address = medium.slideAddress(id);
  const words = `slide ${slide.number}`;
  return address === undefined ? html`${words}` : html`<a href="${address}">${words}</a>`;
}

function renderAnswer(use: Use, context: BlockContext, medium: Medium): Html {
  const { id, spec } = use;
  const slide = slideLink(use, context, medium);
  return html`${renderPaperAnswer(buildOf(spec).paperAnswer(context, id))}
<p class="quiz-explanation">${spec.explanation} <span class="quiz-source">${renderCitation(citedIn(spec.cite), context.sources, medium)}${slide !== undefined && html` · ${slide}`}</span></p>`;
}

/** Key, feedback and explanation are data until the answer is given: nothing of them can be tabbed to, found or read out. */
function renderQuestion(use: Use, context: BlockContext, medium: Medium): Html {
  const { id, slideId, spec } = use;
  const built = buildOf(spec);
  const record = recordOf(use, context);
  const after = renderAfter(spec, context, medium);
  const digits = built.digits(context, id);
  const learner = medium.forLearner;
  return html`<quiz-question class="quiz" id="${id}" data-type="${built.type}" data-hash="${record.hash}" data-medium="${medium.name}" data-slide="${slideId}">
<form class="quiz-form" autocomplete="off" novalidate>
<fieldset class="quiz-options"${built.type === 'choice' && html` role="radiogroup"`}>
${renderLegend(use, context)}
${built.controls(context, id, medium)}</fieldset>
${learner && spec.confidence && renderConfidence(id)}
${learner && spec.hints.length > 0 && renderHints(spec.hints.length)}
<div class="quiz-actions"><button class="quiz-check">Check</button>${
    medium.showsKeys &&
    html`<p class="quiz-keys" data-when="open">${digits !== '' && `${digits} · `}C checks · A answer</p><p class="quiz-keys" data-when="answered" hidden>C tries again</p>`
  }<output class="quiz-result" id="${id}-result"></output></div>
<div class="quiz-after"></div>
</form>
<script type="application/json">${jsonScript(record)}</script>
<template>${after}${learner && RESET}</template>
<noscript><details class="quiz-answer"><summary>Answer</summary>
<p>${built.solution(context, id)}</p>
${after}
</details></noscript>
</quiz-question>`;
}

/** Trying again keeps the earlier answers; this takes them away. The page that can undo it does the work. */
const RESET = html`
<p class="quiz-over"><button type="button" class="quiz-reset">Reset this question</button></p>`;

/** The slide's heading is seen above; the group still needs its name. */
function renderLegend({ slideId, spec }: Use, { slides }: BlockContext): Html {
  return spec.question === undefined
    ? html`<legend class="visually-hidden">${slides.get(slideId)?.title}</legend>`
    : html`<legend class="quiz-legend">${spec.question}</legend>`;
}

/** What a hint costs is said before it is taken. */
function renderHints(count: number): Html {
  return html`<div class="quiz-hints"><ol class="quiz-hint-list" aria-live="polite"></ol><button type="button" class="quiz-hint"><span data-left="some">Hint <span class="quiz-hint-number">1</span> of ${count}, for ${HINT_COST * 100}% of the points</span><span data-left="none" hidden>No more hints</span></button></div>`;
}

function renderAfter(spec: QuizSpec, { sources }: BlockContext, medium: Medium): Html {
  const slide = spec['answer-slide'];
  const citation = renderCitation(citedIn(spec.cite), sources, medium);
  return html`<p class="quiz-explanation">${spec.explanation}</p>
<p class="quiz-source">${citation}${
    slide !== undefined && html` · <a class="quiz-goto" href="#${slide}">Go to the slide that shows it</a>`
  }${slide !== undefined && html`<span class="quiz-back"> · Backspace comes back</span>`}</p>`;
}
