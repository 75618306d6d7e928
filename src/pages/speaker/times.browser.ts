/** Paints the clock, the watch and how the talk goes. */

import { type Pace, paceInWords } from './pacing.ts';
import { part, shower, write } from './parts.browser.ts';
import type { Going, Times } from './place.ts';
import { clockText, isRunning, type Timer } from './timer.ts';

/** Paints all times; before there is a state, the clock alone. */
export function paintTimes(times: Times | undefined, timer: Timer, now: number): void {
  const clock = new Date(now).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
  write(shower('clock'), clock);
  write(shower('start'), startWord(timer));
  if (times === undefined) return;
  write(shower('elapsed'), clockText(times.elapsed));
  write(shower('left'), clockText(times.left));
  shower('left').toggleAttribute('data-over', times.left < 0);
  const begun = timer.startedAt !== undefined;
  paintPace('talk', begun ? times.talk : undefined);
  write(shower('pace-said'), begun ? `Talk: ${times.talk.state}` : '');
  paintGoing('section', times.section, begun);
  paintGoing('slide', times.slide, begun);
}

function startWord(timer: Timer): string {
  if (isRunning(timer)) return 'Pause';
  return timer.startedAt === undefined ? 'Start' : 'Go on';
}

function paintGoing(name: string, going: Going | undefined, begun: boolean): void {
  paintPace(name, begun ? going?.pace : undefined);
  const words = going === undefined ? '' : `${clockText(going.took)} of ${clockText(going.planned)}`;
  write(part(`[data-pace="${name}"] .pace-times`), words);
}

function paintPace(name: string, pace: Pace | undefined): void {
  const element = part(`[data-pace="${name}"]`);
  element.dataset.state = pace?.state ?? 'none';
  write(part('.pace-words', element), pace === undefined ? 'not started' : paceInWords(pace));
}
