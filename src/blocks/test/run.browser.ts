/** A test in the browser: draws questions of its section, shows them alone, and tells how it goes. */
import type { Answers } from '../answers/answers.browser.ts';
import { standing } from '../answers/entry.ts';
import { points } from '../results/reading.ts';
import { recordsIn } from '../results/show.browser.ts';
import { pointsOf, summarise } from '../results/summary.ts';
import { makeCode, readCode } from './code.ts';
import { drawTest } from './draw.ts';
import { askedCode, forgetAsked, keepSeed, keptSeed } from './seed.browser.ts';

/** Runs the test of a section until the signal aborts. */
export function runTest(root: HTMLElement, answers: Answers, signal: AbortSignal): void {
  const section = root.closest('.section') ?? document;
  const part = (name: string) => {
    const found = root.querySelector<HTMLElement>(`[data-test="${name}"]`);
    if (found === null) throw new Error(`a test has no ${name}`);
    return found;
  };
  const [list, result, draw, all] = [part('list'), part('result'), part('draw'), part('all')];
  const [code, enter] = [part('code'), part('enter')];
  const field = enter.querySelector('input');
  const [bar, told, next] = [part('bar'), part('count'), part('next')];
  /** Of this test alone: an answer given before it was drawn does not count here. */
  const entryOf = (id: string) => {
    const entry = answers.store.entry(id);
    return entry?.open === true ? undefined : entry;
  };
  const questions = recordsIn(section);
  const count = Number(root.dataset.draw);
  let drawn: typeof questions = [];
  let isAlone = false;
  /** Whether the result has been gone to: nothing need be said of it any more. */
  let seen = false;

  const article = (slide: string) => document.getElementById(slide);
  const show = (alone: boolean) => {
    isAlone = alone && drawn.length > 0;
    for (const { slide } of questions) {
      const element = article(slide);
      if (element !== null) element.hidden = isAlone && !drawn.some((one) => one.slide === slide);
    }
    all.hidden = drawn.length === 0;
    all.textContent = isAlone ? 'Show all questions' : 'Show the test alone';
  };
  const tell = () => {
    list.hidden = drawn.length === 0;
    if (drawn.length === 0) return;
    const { answered, points: earned, possible } = summarise(drawn, entryOf, new Map());
    list.replaceChildren(
      ...drawn.map((question) => {
        const one = answered.find(({ record }) => record.id === question.id);
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `#${question.slide}`;
        link.textContent = question.question;
        const state = document.createElement('span');
        state.className = 'test-state';
        state.textContent =
          one === undefined
            ? 'open'
            : one.score === undefined
              ? 'not scored'
              : `${points(pointsOf(one))} of ${points(question.weight)}`;
        item.append(link, ' ', state);
        return item;
      }),
    );
    const done = `${answered.length} of ${drawn.length} answered: ${points(earned)} of ${points(possible)} points.`;
    const isDone = answered.length === drawn.length;
    const text = isDone ? `Test done. ${done}` : answered.length > 0 ? done : '';
    if (result.textContent !== text) result.textContent = text;
    bar.hidden = !isAlone || (isDone && seen);
    told.textContent = isDone
      ? `Done: ${points(earned)} of ${points(possible)}`
      : `${answered.length} of ${drawn.length}`;
    next.textContent = isDone ? 'See the result' : answered.length === 0 ? 'Start' : 'Next question';
  };
  const take = (seed: string) => {
    drawn = drawTest(questions, count, seed);
    draw.textContent = 'Draw another test';
    showCode(code, readCode(seed));
    show(true);
    tell();
  };
  const begin = (seed: string) => {
    keepSeed(seed);
    seen = false;
    take(seed);
    for (const { id } of drawn) answers.store.reopen(id);
    result.textContent = `${drawn.length} questions drawn.`;
  };
  const refuse = (typed: string) => {
    if (field !== null) field.value = typed;
    result.textContent = `“${typed}” is the code of no test: a sign is missing, too many or another one. ${drawn.length > 0 ? 'The test you had goes on.' : 'Look again, or draw a test of your own.'}`;
  };
  draw.addEventListener('click', () => begin(makeCode(Math.random)), { signal });
  enter.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      const typed = field?.value.trim() ?? '';
      const known = readCode(typed);
      if (known === undefined) {
        refuse(typed);
        field?.focus();
      } else {
        begin(known);
        if (field !== null) field.value = '';
      }
    },
    { signal },
  );
  all.addEventListener(
    'click',
    () => {
      show(!isAlone);
      tell();
    },
    { signal },
  );
  next.addEventListener(
    'click',
    () => {
      const open = drawn.find(({ id }) => standing(entryOf(id)) === undefined);
      seen = open === undefined;
      tell();
      const target = open === undefined ? root : article(open.slide);
      target?.scrollIntoView();
      (open === undefined ? draw : target?.querySelector<HTMLElement>('input, select, button'))?.focus({
        preventScroll: true,
      });
    },
    { signal },
  );
  // A link to a question that is not of the test leads to it all the same.
  const unhide = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null || !target.hidden) return;
    show(false);
    tell();
    target.scrollIntoView();
  };
  addEventListener('hashchange', unhide, { signal });
  const unsubscribe = answers.store.subscribe(undefined, tell);
  signal.addEventListener('abort', () => {
    unsubscribe();
    show(false);
    bar.hidden = true;
  });
  const kept = keptSeed();
  if (kept !== null) take(kept);
  const asked = askedCode();
  if (asked !== null) {
    const known = readCode(asked);
    if (known === undefined) refuse(asked);
    else if (known !== kept) begin(known);
    forgetAsked();
    // As by a link: the browser stays with it while what stands above it comes.
    const slide = root.closest('.slide')?.id;
    if (location.hash === '' && slide) location.replace(`#${slide}`);
  }
  unhide();
}

/** The code with a link that draws the same; nothing for a test drawn before tests had codes. */
function showCode(element: HTMLElement, code: string | undefined): void {
  element.hidden = code === undefined;
  if (code === undefined) return;
  const name = document.createElement('strong');
  name.textContent = `Test ${code}`;
  const link = document.createElement('a');
  link.href = `?test=${code}`;
  link.textContent = 'this link';
  element.replaceChildren(name, ': whoever types this code, or opens ', link, ', gets the same questions.');
}
