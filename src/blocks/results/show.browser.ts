/** Fills in the results of the learner whose answers this browser keeps. */
import { formatDate } from '../../evidence/dates.ts';
import { type Html, html } from '../../html.ts';
import { isObject } from '../../isObject.ts';
import type { Answers } from '../answers/answers.browser.ts';
import { currentLearner } from '../answers/learner.browser.ts';
import { learnerFileName, learnerWord } from '../answers/learner.ts';
import { saveFile } from '../answers/saveFile.browser.ts';
import type { QuestionRecord } from '../quiz/model.ts';
import { parseRecord } from '../quiz/record.ts';
import { drawCalibration } from './calibration.ts';
import { resultsCsv } from './csv.ts';
import { percent, points, readBrier } from './reading.ts';
import { type Summary, summarise } from './summary.ts';
import { readCalibration, readIntervals } from './sureness.ts';

/** Shows the results now and after every change, until the signal aborts. */
export function showResults(root: HTMLElement, answers: Answers, signal: AbortSignal): void {
  const body = root.querySelector<HTMLElement>('[data-results="body"]');
  if (body === null) throw new Error('results have no body');
  const { objectives, titles } = known(root.querySelector('script')?.textContent ?? '{}');
  const onDeck = root.dataset.medium === 'deck';
  let summary = summarise([], () => undefined, objectives);
  const update = () => {
    summary = summarise(recordsIn(document), answers.store.entry, objectives);
    const { html: text } = render(summary, titles, onDeck);
    body.innerHTML = text;
  };
  body.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.closest('[data-results="csv"]') !== null) saveCsv(summary);
      else if (target.closest('[data-results="print"]') !== null)
        printAlone(body.querySelector('.results-who'));
    },
    { signal },
  );
  const unsubscribe = answers.store.subscribe(undefined, update);
  signal.addEventListener('abort', () => {
    unsubscribe();
    body.hidden = true;
    body.replaceChildren();
  });
  update();
  body.hidden = false;
}

function saveCsv(summary: Summary): void {
  const learner = currentLearner();
  const name = learnerFileName('results', learner, new Date().toISOString(), 'csv');
  saveFile(name, 'text/csv;charset=utf-8', `\ufeff${resultsCsv(summary, learner)}`);
}

/** All questions of the page, in its order. */
export function recordsIn(page: ParentNode): QuestionRecord[] {
  return [...page.querySelectorAll('quiz-question > script')].map((script) =>
    parseRecord(script.textContent ?? ''),
  );
}

/** Prints the results and nothing else, with whose they are: the style sheet for paper leaves out the rest. */
function printAlone(who: Element | null): void {
  if (who !== null)
    who.textContent = `${learnerWord(currentLearner())}, ${formatDate(new Date().toISOString().slice(0, 10))}`;
  const { dataset } = document.documentElement;
  dataset.print = 'results';
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  print();
}

function known(json: string) {
  const value: unknown = JSON.parse(json);
  const objectives = isObject(value) && Array.isArray(value.objectives) ? value.objectives : [];
  const titles = isObject(value) && isObject(value.titles) ? value.titles : {};
  return {
    objectives: new Map(objectives.map(([id, label]) => [String(id), String(label)])),
    titles: new Map(Object.entries(titles).map(([id, title]) => [id, String(title)])),
  };
}

/** Whether anything stands beside the points. */
function hasDetails({ reread, sureness, forecasts, intervals }: Summary): boolean {
  return reread.length > 0 || [sureness, forecasts, intervals].some((rule) => rule !== undefined);
}

function render(summary: Summary, titles: ReadonlyMap<string, string>, onDeck: boolean): Html {
  const { answered, asked, tallies, reread, levels, sureness, forecasts, intervals } = summary;
  if (answered.length === 0)
    return html`<p class="results-lead">No question is answered yet: ${asked} are waiting.</p>`;
  return html`<p class="results-who"></p><p class="results-lead"><strong>${points(summary.points)} of ${points(summary.possible)} points</strong> in ${answered.length} of ${asked} questions.</p>
<div class="results-columns"><div>
<table class="results-table"><caption class="visually-hidden">Points by objective</caption><thead><tr><th scope="col">You can …</th><th scope="col">Points</th><th scope="col">Answered</th></tr></thead>
<tbody>${tallies.map(
    ({ label, points: earned, possible, answered: count, asked: all }) =>
      html`<tr><th scope="row">${label}</th><td>${possible === 0 ? '–' : `${points(earned)} of ${points(possible)}`}</td><td>${count} of ${all}</td></tr>`,
  )}</tbody></table>
${
  levels.length > 0 &&
  html`<figure class="results-figure"><figcaption>${readCalibration(levels, sureness)}</figcaption>${drawCalibration(levels)}
<div class="visually-hidden"><table><caption>Confidence against correctness</caption><thead><tr><th scope="col">Sure</th><th scope="col">Right</th><th scope="col">Answers</th></tr></thead><tbody>${levels.map(({ confidence, right, count }) => html`<tr><th scope="row">${percent(confidence)}</th><td>${right}</td><td>${count}</td></tr>`)}</tbody></table></div></figure>`
}</div>
${
  hasDetails(summary) &&
  html`<div>${reread.length > 0 && html`<p class="results-title">Read again</p><ul class="results-reread">${reread.slice(0, onDeck ? 3 : 8).map(({ slide, questions }) => html`<li><a href="#${slide}">${titles.get(slide) ?? slide}</a>${questions > 1 && ` (${questions} questions)`}</li>`)}</ul>`}
<dl class="results-rules">
${forecasts && html`<div><dt>Forecasts, Brier score</dt><dd>${readBrier(forecasts)}</dd></div>`}
${sureness && html`<div><dt>Confidence, Brier score</dt><dd>${readBrier(sureness)}</dd></div>`}
${intervals && html`<div><dt>Ranges, interval score</dt><dd>${readIntervals(intervals)}</dd></div>`}
</dl></div>`
}
</div>
<p class="results-note">Points are of the latest answer to each question, less a quarter for each hint; confidence counts from the first. A forecast earns 100% less its Brier score, so that always saying 50% earns 75%.</p>
<p class="results-actions"><button type="button" data-results="csv">All answers as CSV</button>${!onDeck && html` <button type="button" data-results="print">Print this page</button>`}</p>`;
}
