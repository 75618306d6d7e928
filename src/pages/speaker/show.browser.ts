/** Paints where the talk is: names of the pictures, the sheet of notes, and what buttons can do. */
import type { Known, KnownSlide } from './known.ts';
import { part, shower, write } from './parts.browser.ts';
import type { WallState } from './protocol.ts';

/** Names what is on the wall and what comes next. */
export function paintPlace(state: WallState, known: Known, next: KnownSlide | undefined): void {
  const where = placeOf(state);
  const steps = state.steps === 0 ? '' : ` · step ${state.step} of ${state.steps}`;
  write(shower('place'), `${where}${steps}${state.black ? ' · black' : ''}`);
  const last = next === undefined ? 'Nothing: this is the last slide' : next.title;
  const waits = state.step < state.steps ? `A step on this slide, then: ${last}` : last;
  write(shower('next'), waits);
  const title = titleOf(state, known);
  if (title !== undefined) document.title = `${title} – console`;
}

/** Says what has changed on the wall to those who do not see it. */
export function sayWall(state: WallState, known: Known): void {
  const { question, black } = state;
  const said = [
    `${placeOf(state)}: ${titleOf(state, known) ?? ''}`,
    black && 'The wall is black',
    question?.hands?.stage === 'counting' && 'Hands are being counted',
    question?.hands?.stage === 'shown' && 'Hands are on the wall',
    question?.answered === true && 'The answer is on the wall',
  ];
  write(shower('said'), `${said.filter((part) => part !== false).join('. ')}.`);
}

function placeOf({ route, slide }: WallState): string {
  const number = route.indexOf(slide) + 1;
  return number === 0 ? 'not on the route' : `${number} of ${route.length}`;
}

function titleOf({ slide }: WallState, { slides }: Known): string | undefined {
  return slides.find(({ id }) => id === slide)?.title;
}

/** Shows the notes of a slide from their top; the same slide’s stay where they were scrolled to. */
export function paintSheet(slide: string): void {
  const sheet = document.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(slide)}"]`);
  if (sheet === null || !sheet.hidden) return;
  for (const other of document.querySelectorAll<HTMLElement>('[data-sheet]')) other.hidden = other !== sheet;
  part('.sheets').scrollTop = 0;
}

interface Modes {
  readonly pointer: boolean;
  readonly pen: boolean;
  readonly eraser: boolean;
}

/** What is switched on, and what there is nothing to do for, or no deck to do it. */
export function paintTools(state: WallState | undefined, modes: Modes, isLinked: boolean): void {
  for (const button of document.querySelectorAll('[data-wall]'))
    button.setAttribute('aria-disabled', String(!isLinked));
  const question = state?.question;
  press('black', state?.black === true);
  press('pointer', modes.pointer);
  press('pen', modes.pen);
  press('eraser', modes.eraser);
  shower('pen-tools').hidden = !modes.pen;
  enable('answer', question !== undefined && !question.answered);
  const votable = state !== undefined && hasOptions(state.slide);
  enable('hands', question !== undefined && !question.answered && votable);
  write(part('[data-do="hands"] span'), handsWord(question?.hands?.stage));
  enable('undrop', (state?.dropped.length ?? 0) > 0);
}

function handsWord(stage: 'counting' | 'shown' | undefined): string {
  if (stage === undefined) return 'Hands';
  return stage === 'counting' ? 'Reveal hands' : 'Vote again';
}

/** Hands are raised for options, and for true and false. */
function hasOptions(slide: string): boolean {
  const types = ['choice', 'choices', 'true-false'];
  const quiz = document.querySelector<HTMLElement>(`[id="${slide}"] .quiz`);
  return types.includes(quiz?.dataset.type ?? '');
}

function press(action: string, isOn: boolean): void {
  part(`[data-do="${action}"]`).setAttribute('aria-pressed', String(isOn));
}

function enable(action: string, can: boolean): void {
  part<HTMLButtonElement>(`[data-do="${action}"]`).disabled = !can;
}
