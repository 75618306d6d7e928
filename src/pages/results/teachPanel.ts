/** What to teach again, at the head of the results, as HTML. Pure. */
import { percent } from '../../blocks/results/reading.ts';
import { type Html, html } from '../../html.ts';
import type { Known } from './known.ts';
import { questionAnchor } from './questions.ts';
import { LEAST_ANSWERS, type Lesson, type TeachAgain, type WeakObjective } from './teach.ts';
import { counted } from './words.ts';

type Slides = ReadonlyMap<string, Known['slides'][number]>;

/** @param slides those that teach, by id */
export function renderTeachAgain({ considered, questions, objectives }: TeachAgain, slides: Slides): Html {
  return html`<section class="teach" id="teach" tabindex="-1" aria-labelledby="teach-title"><h2 id="teach-title">Teach again</h2>
${
  considered === 0
    ? html`<p>No question has been answered by ${LEAST_ANSWERS} learners yet; with fewer, nothing can be said of a class.</p>`
    : html`<p class="soft">Of ${counted(considered, 'question', 'questions')} that at least ${LEAST_ANSWERS} learners answered, those whose first answers have the lowest mean score, under 75%. Wrong means less than three quarters of the points. Forecasts and ranges are left out: they ask how sure one is.</p>
${questions.length === 0 ? html`<p>None is under 75%: nothing has to be taught again.</p>` : html`<ol class="lessons">${questions.map((lesson) => renderLesson(lesson, slides))}</ol>`}
${objectives.length > 0 && html`<h3>Objectives most in need</h3><ul class="lessons">${objectives.map((objective) => renderObjective(objective, slides))}</ul>`}`
}</section>
`;
}

function renderLesson(
  { record, wrong, scored, mean, putRight, misconception }: Lesson,
  slides: Slides,
): Html {
  return html`<li><p class="lesson-count"><strong>${wrong} of ${scored}</strong> <span>wrong${putRight > 0 && `, ${putRight} right by now`}; mean score ${percent(mean)}</span></p>
<div><p class="lesson-title"><a href="#${questionAnchor(record)}">${record.question}</a></p>
${misconception && html`<p>Most common mistake, ${misconception.count} of ${scored}: <strong>${misconception.text}</strong>${misconception.feedback !== '' && html` <span class="lesson-why">${misconception.feedback}</span>`}</p>`}
${renderSlide(record.answerSlide, slides)}</div></li>
`;
}

function renderObjective({ label, questions, wrong, scored, slide }: WeakObjective, slides: Slides): Html {
  return html`<li><p class="lesson-count"><strong>${wrong} of ${scored}</strong> <span>answers wrong</span></p>
<div><p class="lesson-title">Learners can ${label}</p>
<p class="soft">${counted(questions, 'question', 'questions')}</p>
${renderSlide(slide, slides)}</div></li>
`;
}

function renderSlide(id: string | undefined, slides: Slides): Html {
  const slide = id === undefined ? undefined : slides.get(id);
  if (slide === undefined) return html``;
  return html`<p class="lesson-slide">Taught on slide ${slide.number}: <a href="index.html#${slide.id}">${slide.title}</a></p>`;
}
