/** How each question went, as HTML. Pure. */
import { percent, points } from '../../blocks/results/reading.ts';
import { type Html, html } from '../../html.ts';
import type { QuestionResult } from './aggregate.ts';
import type { GivenText } from './distribution.ts';
import { drawBar } from './draw.ts';
import { learnersInWords } from './words.ts';

/** Rows of a distribution; typed numbers could be as many as learners. */
const MOST_ROWS = 12;
/** More mistakes than this that are equally frequent are no pattern. */
const MOST_MISTAKES = 2;

/** All questions, the hardest first; those that nobody has answered are named in one line. */
export function renderQuestions(questions: readonly QuestionResult[], learners: number): Html {
  const asked = questions.filter(
    ({ answered, outdated, unreadable }) => answered + outdated + unreadable > 0,
  );
  const rest = questions.filter((question) => !asked.includes(question));
  return html`${asked.map((question) => renderQuestion(question, learners))}${
    rest.length > 0 &&
    html`<div class="unanswered"><h3>Not answered by anybody</h3><ul>${rest.map(({ record }) => html`<li><a href="study.html#${record.slide}">${record.question}</a></li>`)}</ul></div>`
  }`;
}

function renderQuestion(question: QuestionResult, learners: number): Html {
  const { record, answered, mean, given, mistakes, outdated, unreadable } = question;
  return html`<article class="question">
<p class="question-score"><strong>${mean === undefined ? '–' : percent(mean)}</strong> <span>${mean === undefined ? 'not scored' : 'mean score'}</span></p>
<div class="question-text"><h3><a href="study.html#${record.slide}">${record.question}</a></h3>
<p class="soft">Slide ${record.number} · answered by ${answered} of ${learners}${record.weight !== 1 && ` · ${points(record.weight)} points`}</p>
${mistakes.length > 0 && html`<p class="mistake">${tellMistakes(mistakes, answered)}</p>`}
${answered > 0 && renderGiven(question, given)}
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

function renderGiven({ answered, mistakes }: QuestionResult, given: readonly GivenText[]): Html {
  const shown = given.slice(0, MOST_ROWS);
  const rest = given.length - shown.length;
  const standsOut = mistakes.length <= MOST_MISTAKES;
  return html`<table class="given"><caption class="visually-hidden">What was answered</caption>
<thead class="visually-hidden"><tr><th scope="col">Answer</th><th scope="col">Share</th><th scope="col">Learners</th></tr></thead>
<tbody>${shown.map((one) => {
    const kind = standsOut && mistakes.includes(one) ? 'mistake' : 'plain';
    return html`<tr><th scope="row">${one.text}${one.right && html` <span class="right">✓ right</span>`}</th><td class="given-bar">${drawBar(one.count / answered, kind)}</td><td class="number">${one.count}</td></tr>
`;
  })}</tbody></table>
${rest > 0 && html`<p class="soft">And ${rest} more that were given by few.</p>`}`;
}
