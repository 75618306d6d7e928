/** Brings the learner's desk to life: progress by section, review, resume, reset of a question, a section or all with undo. */
import type { Answers } from '../../blocks/answers/answers.browser.ts';
import { type Entry, standing } from '../../blocks/answers/entry.ts';
import { reviewAt } from '../../blocks/answers/review.ts';
import { type Asked, partsOf, showSection } from './deskSections.browser.ts';
import { makeNotice } from './notice.browser.ts';
import { keptPlace } from './place.browser.ts';

/** How often the list of what is due is looked at, so that a question comes back while the page is open, ms. */
const LOOK_AGAIN = 60_000;

/** Fills in the desk and keeps it in step with the answers. Returns the undo. */
export function openDesk(answers: Answers): () => void {
  const desk = document.querySelector<HTMLElement>('.desk');
  if (desk === null) return () => {};
  const stop = new AbortController();
  const { signal } = stop;
  const { store } = answers;
  const briefing = desk.dataset.briefing ?? '';
  const sections = partsOf(document);
  const questions = sections.flatMap((section) => section.questions);
  const notice = makeNotice(signal);
  const wayTo = document.querySelector('[data-to-desk]');

  const current = () =>
    new Map(
      questions.flatMap(({ id, hash }): [string, Entry][] => {
        const entry = store.entry(id);
        return entry?.hash === hash ? [[id, entry]] : [];
      }),
    );
  const update = () => {
    const entries = current();
    const isDone = ({ id }: Asked) => standing(entries.get(id)) !== undefined;
    showCount(desk, questions.filter(isDone).length, questions.length);
    for (const section of sections) {
      showSection(section, section.questions.filter(isDone).length);
      setDisabled(section.row.button, !section.questions.some(({ id }) => entries.has(id)));
    }
    showReview(desk, questions, entries);
    setDisabled(find(desk, 'reset-all'), store.ids().length === 0);
  };
  /** Takes answers away, or puts others there, and offers to put them back. */
  const replace = (entries: ReadonlyMap<string, Entry | undefined>, said: string) => {
    const before = store.replace(entries);
    const isUntouched = (id: string) => JSON.stringify(store.entry(id)) === JSON.stringify(entries.get(id));
    // What was answered since then stays.
    const undo = () => store.replace(new Map([...before].filter(([id]) => isUntouched(id))));
    notice.say([said, answers.takeProblem()].filter(Boolean).join(' '), undo);
  };
  const reset = (ids: readonly string[], said: string) =>
    replace(new Map(ids.map((id) => [id, undefined])), said);

  find(desk, 'sections').replaceChildren(...sections.map(({ row }) => row.element));
  desk.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element) || target.closest('[aria-disabled="true"]') !== null) return;
      const part = sections.find(({ row }) => row.button.contains(target));
      const due = target.closest<HTMLElement>('[data-due]')?.dataset.due;
      if (part !== undefined)
        reset(
          part.questions.map(({ id }) => id),
          `The answers of “${part.title}” are reset.`,
        );
      else if (due !== undefined) store.reopen(due);
      else if (target.closest('[data-desk="reset-all"]') !== null)
        reset(store.ids(), 'All answers are reset.');
      else if (target.closest('[data-desk="save"]') !== null) save();
    },
    { signal },
  );
  document.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element) || target.closest('.quiz-reset') === null) return;
      const root = target.closest<HTMLElement>('quiz-question');
      const question = questions.find(({ id }) => id === root?.id);
      if (root === null || question === undefined) return;
      // What was pressed goes with the answer: whoever closes the notice is back at the question.
      root.querySelector<HTMLElement>('.quiz-check')?.focus();
      reset([question.id], `Your answers to “${question.title}” are reset.`);
    },
    { signal },
  );
  const fileField = desk.querySelector<HTMLInputElement>('[data-desk="open"]');
  const save = async () => {
    try {
      const { saveAnswers } = await import('./answersFile.browser.ts');
      notice.say(saveAnswers(store, briefing));
    } catch {
      notice.say('The answers could not be saved. They are still here: try again.');
    }
  };
  fileField?.addEventListener(
    'change',
    async () => {
      const [file] = fileField.files ?? [];
      // The same file may be chosen again.
      fileField.value = '';
      if (file === undefined) return;
      try {
        const { openAnswersFile } = await import('./answersFile.browser.ts');
        const opened = await openAnswersFile(file, briefing);
        if ('problem' in opened) notice.say(opened.problem);
        else replace(opened.entries, opened.said);
      } catch {
        notice.say('The file could not be read. Nothing has changed: try again.');
      }
    },
    { signal },
  );
  const unsubscribe = store.subscribe(undefined, update);
  const clock = setInterval(update, LOOK_AGAIN);
  signal.addEventListener('abort', () => {
    unsubscribe();
    clearInterval(clock);
    desk.hidden = true;
    wayTo?.toggleAttribute('hidden', true);
  });

  update();
  showResume(desk);
  desk.hidden = false;
  wayTo?.toggleAttribute('hidden', false);
  return () => stop.abort();
}

/** A button that has just done its work keeps the focus, which one that is `disabled` loses. */
function setDisabled(button: HTMLElement, isDisabled: boolean): void {
  button.setAttribute('aria-disabled', String(isDisabled));
}

function find(desk: HTMLElement, name: string): HTMLElement {
  const found = desk.querySelector<HTMLElement>(`[data-desk="${name}"]`);
  if (found === null) throw new Error(`the desk has no ${name}`);
  return found;
}

function showCount(desk: HTMLElement, done: number, all: number): void {
  const text =
    done === 0
      ? `${all} questions in this briefing; your answers stay in this browser.`
      : `${done} of ${all} questions answered. `;
  const line = find(desk, 'count');
  line.textContent = text;
  const results = document.querySelector('.results')?.closest('.slide')?.id;
  if (done === 0 || results === undefined) return;
  const link = document.createElement('a');
  link.href = `#${results}`;
  link.textContent = 'Your results';
  line.append(link);
}

function showReview(
  desk: HTMLElement,
  questions: readonly Asked[],
  entries: ReadonlyMap<string, Entry>,
): void {
  const now = Date.now();
  const review = reviewAt(entries, now);
  const due = review.now.flatMap((id) => questions.find((question) => question.id === id) ?? []);
  find(desk, 'review').hidden = due.length === 0;
  const list = find(desk, 'due');
  const shown = [...list.querySelectorAll<HTMLElement>('[data-due]')].map(({ dataset }) => dataset.due);
  // Written anew only when it changes: somebody may be on one of its links.
  if (shown.join() !== due.map(({ id }) => id).join()) list.replaceChildren(...due.map(dueItem));
  find(desk, 'later').textContent =
    review.next === undefined
      ? ''
      : `${review.later} more ${review.later === 1 ? 'comes' : 'come'} back later, the next ${inWords(review.next - now)}.`;
}

function dueItem({ id, slide, title }: Asked): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${slide.id}`;
  link.dataset.due = id;
  link.textContent = title;
  item.append(link);
  return item;
}

/** `in 10 minutes`, `in 3 days`. */
function inWords(ms: number): string {
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'always' });
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (minutes < 90) return format.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 36 ? format.format(hours, 'hour') : format.format(Math.round(hours / 24), 'day');
}

/** A link that names a place has been followed, and a reload keeps its own: both need no reminder. */
function showResume(desk: HTMLElement): void {
  const place = keptPlace();
  const slide = place === undefined ? null : document.getElementById(place);
  const title = slide?.querySelector('.headline')?.textContent.trim();
  if (slide === null || title === undefined || location.hash !== '' || scrollY > innerHeight) return;
  const link = find(desk, 'place');
  link.setAttribute('href', `#${slide.id}`);
  link.textContent = title;
  find(desk, 'resume').hidden = false;
}
