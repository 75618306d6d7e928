/** How each question went, as HTML. Pure. */
import type { QuestionRecord } from '../../blocks/quiz/model.ts';
import { percent, points } from '../../blocks/results/reading.ts';
import { type Html, html } from '../../html.ts';
import type { QuestionResult } from './aggregate.ts';
import { headlineOf, renderDetail } from './detail.ts';
import type { GivenText } from './distribution.ts';
import { type BarKind, drawBar } from './draw.ts';
import { counted, learnersInWords } from './words.ts';

/** Rows of a distribution; typed numbers could be as many as learners. */
const MOST_ROWS = 12;
/** More mistakes than this that are equally frequent are no pattern. */
const MOST_MISTAKES = 2;

/** All questions, the hardest first; those that nobody has answered are folded away at the end. */
export function renderQuestions(questions: readonly QuestionResult[], learners: number): Html {
  const asked = questions.filter(
    ({ answered, outdated, unreadable }) => answered + outdated + unreadable > 0,
  );
  const rest = questions.filter((question) => !asked.includes(question));
  return html`${asked.map((question) => renderQuestion(question, learners))}${
    rest.length > 0 &&
    html`<details class="unanswered"><summary>${counted(rest.length, 'question', 'questions')} nobody answered</summary><ul>${rest.map(({ record }) => html`<li><a href="study.html#${record.slide}">${record.question}</a></li>`)}</ul></details>`
  }`;
}

/** Where a question stands on the page. */
export function questionAnchor({ id }: QuestionRecord): string {
  return `question--${id}`;
}

function renderQuestion(question: QuestionResult, learners: number): Html {
  const { record, answered, mean, wrong, putRight, detail, mistakes, outdated, unreadable } = question;
  const { number, words } = (detail && headlineOf(detail)) ?? {
    number: mean === undefined ? '–' : percent(mean),
    words: mean === undefined ? 'not scored' : 'mean score',
  };
  return html`<article class="question" id="${questionAnchor(record)}" tabindex="-1">
<p class="question-score"><strong>${number}</strong> <span>${words}</span></p>
<div class="question-text"><h3><a href="study.html#${record.slide}">${record.question}</a></h3>
<p class="soft">Slide ${record.number} · answered by ${answered} of ${learners}${record.weight !== 1 && ` · ${points(record.weight)} points`}${putRight > 0 && html` · <span class="together">of ${wrong} wrong, ${putRight} right by now</span>`}</p>
${mistakes.length > 0 && html`<p class="mistake">${tellMistakes(mistakes, answered)}</p>`}
${answered > 0 && (detail === undefined ? renderGiven(question) : renderDetail(detail))}
${outdated > 0 && html`<p class="soft">${learnersInWords(outdated)} answered before the question was edited; not counted.</p>`}
${unreadable > 0 && html`<p class="soft">${learnersInWords(unreadable)} gave an answer that cannot be read; not counted.</p>`}</div>
</article>
`;
}

function tellMistakes(mistakes: readonly GivenText[], answered: number): Html {
  const count = mistakes[0]?.count ?? 0;
  if (mistakes.length > MOST_MISTAKES)
    return html`No mistake stands out: ${mistakes.length} were made ${count === 1 ? 'once' : `${count} times`} each.`;
  const told = mistakes.map(({ text }, i) => html`${i > 0 && ' and '}<strong>${text}</strong>`);
  const each = mistakes.length > 1 && ' each';
  return html`Most common mistake: ${told} <span class="together">(${count} of ${answered}${each})</span>`;
}

function renderGiven({ answered, scored, given, mistakes }: QuestionResult): Html {
  const shown = given.slice(0, MOST_ROWS);
  const rest = given.length - shown.length;
  const standsOut = mistakes.length <= MOST_MISTAKES;
  const kindOf = (one: GivenText): BarKind => {
    if (scored === 0) return 'plain';
    if (one.right) return 'right';
    return standsOut && mistakes.includes(one) ? 'mistake' : 'wrong';
  };
  return html`<table class="given"><caption class="visually-hidden">What was answered</caption>
<thead class="visually-hidden"><tr><th scope="col">Answer</th><th scope="col">Share</th><th scope="col">Learners</th></tr></thead>
<tbody>${shown.map((one) => {
    const kind = kindOf(one);
    return html`<tr class="is-${kind}"><th scope="row">${MARKS[kind]}${one.text}${kind === 'right' && html` <span class="right">right</span>`}</th><td class="given-bar">${drawBar(one.count / answered, kind)}</td><td class="number">${one.count}</td></tr>
`;
  })}</tbody></table>
${rest > 0 && html`<p class="soft">And ${rest} more that were given by few.</p>`}`;
}

const MARKS: Readonly<Record<BarKind, Html | undefined>> = {
  plain: undefined,
  right: html`<span class="mark" aria-hidden="true">✓</span>`,
  wrong: html`<span class="mark" aria-hidden="true">✕</span><span class="visually-hidden">wrong: </span>`,
  mistake: html`<span class="mark" aria-hidden="true">✕</span><span class="visually-hidden">wrong: </span>`,
};
