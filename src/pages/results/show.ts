/** The results of a class, and what is told of its files, as HTML. Pure. */
import { percent, points } from '../../blocks/results/reading.ts';
import type { Level } from '../../blocks/results/summary.ts';
import { formatDate } from '../../evidence/dates.ts';
import { type Html, html } from '../../html.ts';
import type { ClassResults, LearnerResult, ObjectiveResult } from './aggregate.ts';
import { type Collection, type FileRemark, SKIPS, type Skip } from './collect.ts';
import { drawBar, drawBox } from './draw.ts';
import { renderQuestions } from './questions.ts';
import type { TeachAgain } from './teach.ts';
import { renderTeachAgain } from './teachPanel.ts';
import { counted } from './words.ts';

const SKIPPED: Readonly<Record<Skip, (count: number) => string>> = {
  unreadable: (count) => `${count} cannot be read`,
  foreign: (count) => `${count} ${isOrAre(count)} of another briefing`,
  empty: (count) => `${count} ${holdOrHolds(count)} no answer to these questions`,
  copy: (count) => `${count} ${count === 1 ? 'is a copy' : 'are copies'}`,
  older: (count) => `${count} ${count === 1 ? 'is an older file' : 'are older files'} of the same learner`,
};

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function holdOrHolds(count: number): string {
  return count === 1 ? 'holds' : 'hold';
}

/** What was done with the files: `9 files put in, 5 used, 4 skipped: 3 cannot be read, 1 is a copy.` */
export function tellFiles({ learners, skipped }: Collection): string {
  const all = learners.length + skipped.length;
  if (all === 0) return 'No files yet.';
  const putIn = `${counted(all, 'file', 'files')} put in`;
  if (skipped.length === 0) return `${putIn}, ${all === 1 ? 'and used' : 'all used'}.`;
  const why = SKIPS.flatMap((kind) => {
    const count = skipped.filter(({ skip }) => skip === kind).length;
    return count === 0 ? [] : [SKIPPED[kind](count)];
  });
  const used = learners.length === 0 ? 'none' : learners.length.toLocaleString('en');
  return `${putIn}, ${used} used, ${skipped.length.toLocaleString('en')} skipped: ${why.join(', ')}.`;
}

/** Which files do not count, or not in full, and why; nothing where all do. */
export function renderRemarks({ skipped, partly, namesakes }: Collection): Html {
  return html`${renderList('Skipped, with the reason', skipped)}${renderList('Used in part', partly)}${renderList('The same name twice', namesakes)}`;
}

function renderList(title: string, remarks: readonly FileRemark[]): Html {
  if (remarks.length === 0) return html``;
  return html`<details class="remarks-on-files"${remarks.length <= 12 && html` open`}><summary>${title}: ${counted(remarks.length, 'file', 'files')}</summary>
<ul>${remarks.map(({ name, reason }) => html`<li><strong>${name}</strong> <span>${reason}</span></li>`)}</ul></details>`;
}

/**
 * All results; nothing where there are none.
 * @param teaching slides that teach, by id
 */
export function renderResults(
  results: ClassResults,
  again: TeachAgain,
  teaching: Parameters<typeof renderTeachAgain>[1],
): Html {
  const { learners, questions, objectives, all, levels } = results;
  if (learners.length === 0) return html``;
  const answers = learners.reduce((total, { answered }) => total + answered.length, 0);
  const outdated = learners.reduce((total, one) => total + one.outdated.length, 0);
  const figure = (number: Html | string, words: string) =>
    html`<div><dt>${words}</dt><dd>${number}</dd></div>\n`;
  return html`<dl class="counts">
${figure(learners.length.toLocaleString('en'), learners.length === 1 ? 'learner' : 'learners')}${figure(answers.toLocaleString('en'), answers === 1 ? 'answer' : 'answers')}${all.spread !== undefined && figure(percent(all.spread.median), 'median of the points')}${outdated > 0 && figure(outdated.toLocaleString('en'), 'to earlier wordings, not counted')}</dl>
<p class="soft">Each learner’s first answer to a question counts: afterwards the study page shows the right one. How many have put theirs right since is said beside the question.</p>
<nav class="contents" aria-label="On this page"><ul><li><a href="#teach">Teach again</a></li> <li><a href="#objectives">By objective</a></li> <li><a href="#questions">By question</a></li> <li><a href="#confidence">Confidence</a></li> <li><a href="#learners">Learners</a></li></ul></nav>
${renderTeachAgain(again, teaching)}
<section id="objectives" tabindex="-1" aria-labelledby="objectives-title"><h2 id="objectives-title">By objective</h2>
${renderObjectives([...objectives, ...(objectives.length > 1 ? [all] : [])])}</section>
<section id="questions" tabindex="-1" aria-labelledby="questions-title"><h2 id="questions-title">By question, hardest first</h2>
<p class="soft">Each hint takes a quarter off a score. A forecast stands where one less its Brier score puts it.</p>
${renderQuestions(questions, learners.length)}</section>
<section id="confidence" tabindex="-1" aria-labelledby="confidence-title"><h2 id="confidence-title">Confidence against correctness</h2>
${renderLevels(levels)}</section>
<section id="learners" tabindex="-1" aria-labelledby="learners-title"><h2 id="learners-title">Learners</h2>
<p>In the order of their files. Who typed no name goes by six signs of a random id, as in the name of the file.</p>
${renderLearners(learners, questions.length)}</section>`;
}

function renderObjectives(rows: readonly ObjectiveResult[]): Html {
  return html`<p>Each learner’s share of the points in the questions they answered. The line runs from the least to the most, the box holds the middle half of the class, the stroke is the median.</p>
<table class="objectives"><caption class="visually-hidden">Shares of the points by objective</caption>
<thead><tr><th scope="col">Learners can …</th><th scope="col" class="box">0 to 100%</th><th scope="col">Least</th><th scope="col">Lower quartile</th><th scope="col">Median</th><th scope="col">Upper quartile</th><th scope="col">Most</th><th scope="col">Learners</th></tr></thead>
<tbody>${rows.map(renderObjective)}</tbody></table>`;
}

function renderObjective({ label, questions, spread }: ObjectiveResult): Html {
  const name = html`<th scope="row">${label} <span class="soft together">${counted(questions, 'question', 'questions')}</span></th>`;
  if (spread === undefined) return html`<tr>${name}<td class="none" colspan="7">No answers yet.</td></tr>\n`;
  const { min, lower, median, upper, max, count } = spread;
  const cell = (words: string, value: string) =>
    html`<td class="number"><span class="cell-name" aria-hidden="true">${words}</span> ${value}</td>`;
  return html`<tr>${name}<td class="box">${drawBox(spread)}</td>${cell('Least', percent(min))}${cell('Lower q.', percent(lower))}${cell('Median', percent(median))}${cell('Upper q.', percent(upper))}${cell('Most', percent(max))}${cell('Learners', count.toLocaleString('en'))}</tr>\n`;
}

function renderLevels(levels: readonly Level[]): Html {
  const count = levels.reduce((total, level) => total + level.count, 0);
  if (count === 0) return html`<p>No learner said how sure they were.</p>`;
  const said = levels.reduce((total, level) => total + level.confidence * level.count, 0) / count;
  const right = levels.reduce((total, level) => total + level.right, 0) / count;
  return html`<p>On average learners were ${percent(said)} sure of their first answers, and ${percent(right)} of ${counted(count, 'answer', 'answers')} were right. Below, the bar is the share that was right and the stroke is how sure they were: a bar that ends before the stroke means too sure.</p>
<table class="levels"><caption class="visually-hidden">Right answers by how sure learners were</caption>
<thead><tr><th scope="col">Sure</th><th scope="col" class="given-bar"><span class="visually-hidden">Share right</span></th><th scope="col">Right</th><th scope="col">Answers</th></tr></thead>
<tbody>${levels.map((level) => html`<tr><th scope="row">${percent(level.confidence)}</th><td class="given-bar">${drawBar(level.right / level.count, 'plain', level.confidence)}</td><td class="number">${level.right} (${percent(level.right / level.count)})</td><td class="number">${level.count}</td></tr>\n`)}</tbody></table>`;
}

function renderLearners(learners: readonly LearnerResult[], questions: number): Html {
  return html`<table class="learners"><caption class="visually-hidden">Learners with their points</caption>
<thead><tr><th scope="col">Learner</th><th scope="col">Answered</th><th scope="col">Points</th></tr></thead>
<tbody>${learners.map(
    ({ label, saved, answered, points: earned, possible, outdated }) =>
      html`<tr><th scope="row"><bdi>${label}</bdi> <span class="soft">saved ${formatDate(saved.slice(0, 10))}${outdated.length > 0 && `; ${counted(outdated.length, 'answer', 'answers')} to earlier wordings`}</span></th><td class="number">${answered.length} of ${questions}</td><td class="number">${possible === 0 ? '–' : `${points(earned)} of ${points(possible)}`}</td></tr>\n`,
  )}</tbody></table>`;
}
