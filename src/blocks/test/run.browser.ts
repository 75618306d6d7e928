/** A test in the browser: draws questions of its section, shows them alone, and tells how it goes. */
import { nameInHash } from '../../hash.browser.ts';
import type { Answers } from '../answers/answers.browser.ts';
import type { Entry } from '../answers/entry.ts';
import { tellHeight } from '../foot.browser.ts';
import { ignoreHeldEnter } from '../heldEnter.browser.ts';
import { points } from '../results/reading.ts';
import { recordsIn } from '../results/show.browser.ts';
import { summarise } from '../results/summary.ts';
import { makeCode, readCode } from './code.ts';
import { drawTest } from './draw.ts';
import { questionItem, showCode } from './parts.browser.ts';
import { progressOf } from './progress.ts';
import { followReading } from './reading.browser.ts';
import { askedCode, forgetAsked, forgetSeed, keepSeed, keptSeed } from './seed.browser.ts';

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
  const [undo, save] = [part('undo'), part('save')];
  const [bar, told, next] = [part('bar'), part('count'), part('next')];
  tellHeight(bar, '--test-bar', signal);
  ignoreHeldEnter(root, signal);
  /** Of this test alone: an answer given before it was drawn does not count here. */
  const entryOf = (id: string) => {
    const entry = answers.store.entry(id);
    return entry?.open === true ? undefined : entry;
  };
  const questions = recordsIn(section);
  const count = Number(root.dataset.draw);
  let drawn: typeof questions = [];
  let isAlone = false;
  /** What the last draw has put away: the test before, none at first, and the answers it opened again. */
  let before: { readonly seed: string | null; readonly entries: ReadonlyMap<string, Entry> } | undefined;
  let seed = keptSeed();
  /** Of each question drawn, whether it is answered. */
  let answeredOnes: readonly boolean[] = [];
  /** What is being read, if it is a question of this section. */
  let reading: Element | undefined;
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
  const progress = () => {
    const at = drawn.findIndex(({ slide }) => slide === reading?.id);
    return progressOf(answeredOnes, at === -1 ? undefined : at);
  };
  const tellPlace = () => {
    const { told: text, button, to } = progress();
    if (to !== undefined) told.textContent = text;
    next.hidden = button === undefined;
    next.textContent = button ?? '';
  };
  const tell = () => {
    list.hidden = drawn.length === 0;
    if (drawn.length === 0) {
      bar.hidden = true;
      save.hidden = true;
      return;
    }
    const { answered, points: earned, possible } = summarise(drawn, entryOf, new Map());
    list.replaceChildren(
      ...drawn.map((question) =>
        questionItem(
          question,
          answered.find(({ record }) => record.id === question.id),
        ),
      ),
    );
    const done = `${answered.length} of ${drawn.length} answered: ${points(earned)} of ${points(possible)} points.`;
    const isDone = answered.length === drawn.length;
    const text = isDone ? `Test done. ${done}` : answered.length > 0 ? done : '';
    if (result.textContent !== text) result.textContent = text;
    save.hidden = !isDone;
    bar.hidden = !isAlone || (isDone && seen);
    answeredOnes = drawn.map(({ id }) => answered.some(({ record }) => record.id === id));
    if (isDone) told.textContent = `Done: ${points(earned)} of ${points(possible)}`;
    tellPlace();
  };
  const take = (drawnBy: string | null) => {
    seed = drawnBy;
    drawn = drawnBy === null ? [] : drawTest(questions, count, drawnBy);
    draw.textContent = drawnBy === null ? 'Draw a test' : 'Draw another test';
    undo.hidden = before === undefined;
    showCode(code, drawnBy === null ? undefined : readCode(drawnBy));
    show(true);
    tell();
  };
  const begin = (drawnBy: string) => {
    const old = seed;
    keepSeed(drawnBy);
    seen = false;
    take(drawnBy);
    const opened = drawn.flatMap(({ id }): [string, Entry][] => {
      const entry = entryOf(id);
      return entry === undefined ? [] : [[id, entry]];
    });
    before = { seed: old, entries: new Map(opened) };
    undo.hidden = false;
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
      result.textContent = isAlone
        ? `The ${drawn.length} questions of the test are shown alone.`
        : `All ${questions.length} questions are shown.`;
    },
    { signal },
  );
  undo.addEventListener(
    'click',
    () => {
      if (before === undefined) return;
      const { seed: old, entries } = before;
      before = undefined;
      if (old === null) forgetSeed();
      else keepSeed(old);
      // What was answered since then stays.
      answers.store.replace(new Map([...entries].filter(([id]) => answers.store.entry(id)?.open === true)));
      take(old);
      result.textContent = old === null ? 'No test is being taken.' : 'The test before is back.';
      draw.focus();
    },
    { signal },
  );
  next.addEventListener(
    'click',
    () => {
      const { to } = progress();
      const open = to === undefined ? undefined : drawn[to];
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
    const target = document.getElementById(nameInHash(location.hash));
    if (target === null || !target.hidden) return;
    show(false);
    tell();
    target.scrollIntoView();
  };
  addEventListener('hashchange', unhide, { signal });
  const moved = (at: Element | undefined) => {
    reading = at;
    tellPlace();
  };
  followReading(
    questions.flatMap(({ slide }) => article(slide) ?? []),
    moved,
    signal,
  );
  const unsubscribe = answers.store.subscribe(undefined, tell);
  signal.addEventListener('abort', () => {
    unsubscribe();
    show(false);
    bar.hidden = true;
  });
  if (seed !== null) take(seed);
  const asked = askedCode();
  if (asked !== null) {
    const known = readCode(asked);
    if (known === undefined) refuse(asked);
    else if (known !== seed) begin(known);
    forgetAsked();
    // As by a link: the browser stays with it while what stands above it comes.
    const slide = root.closest('.slide')?.id;
    if (location.hash === '' && slide) location.replace(`#${slide}`);
  }
  unhide();
}
