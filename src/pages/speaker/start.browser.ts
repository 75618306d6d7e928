/** The console: what the deck says is painted, what keys and buttons say goes to the deck. */
import { closeOverlays } from './dialogs.browser.ts';
import type { Drawings } from './drawings.ts';
import { livenJump } from './jump.browser.ts';
import { listenToKeys } from './keys.browser.ts';
import type { Known } from './known.ts';
import { type LinkStatus, linkToWall } from './link.browser.ts';
import { livenLook } from './look.browser.ts';
import { livenMinutesLeft } from './minutesLeft.browser.ts';
import { type Order, PLAIN_ORDERS } from './order.ts';
import { MINUTE } from './pacing.ts';
import { part } from './parts.browser.ts';
import { livenPictures } from './pictures.browser.ts';
import { comingAfter, timesAt } from './place.ts';
import { printDrawings } from './printDrawings.browser.ts';
import { readState, type WallState } from './protocol.ts';
import { paintPlace, paintSheet, paintTools, sayWall } from './show.browser.ts';
import { paintStatus } from './status.browser.ts';
import { keep, recall } from './store.browser.ts';
import { endIn, IDLE, isRunning, newer, pause, readTimer, reset, start, type Timer } from './timer.ts';
import { paintTimes } from './times.browser.ts';
import { focusFirstCount, paintVotes } from './votes.browser.ts';
import { keepAwake } from './wakeLock.browser.ts';

const TIMER_KEY = 'belarus-briefing:console-timer';
const STATE_KEY = 'belarus-briefing:console-state';

/** Brings the page to life. */
export function startConsole(known: Known): void {
  let timer: Timer = recall(TIMER_KEY, readTimer) ?? IDLE;
  let state: WallState | undefined = recall(STATE_KEY, readState);
  let status: LinkStatus = 'searching';
  let drawings: Drawings = {};
  /** Whether a show of hands was asked for here whose counts are to be typed next. */
  let counts = false;
  const modes = { pointer: true, pen: false, eraser: false };

  const pictures = livenPictures({
    point: (at) => give(at === undefined ? { do: 'pointer-off' } : { do: 'pointer', at }),
    draw: (stroke) => state && give({ do: 'draw', slide: state.slide, stroke }),
    rub: (at) => state && give({ do: 'rub', slide: state.slide, at }),
    erases: () => modes.eraser,
  });
  const look = livenLook();

  const paintTime = () => {
    const now = Date.now();
    paintTimes(state && timesAt(known, state, timer, now), timer, now);
  };
  const paint = () => {
    paintStatus(status, state, known);
    paintTools(state, modes, status === 'linked');
    paintTime();
    if (state === undefined) return;
    const next = comingAfter(known, state)[0];
    pictures.show(state.slide, next?.id, state.scheme);
    pictures.black(state.black);
    pictures.paintLines(drawings[state.slide] ?? []);
    paintPlace(state, known, next);
    sayWall(state, known);
    paintSheet(state.slide);
    paintVotes(state.slide, state.question?.hands, (option, count) => give({ do: 'count', option, count }));
    if (counts && focusFirstCount()) counts = false;
  };

  const link = linkToWall({
    known: () => ({ timer, dropped: state?.dropped ?? [] }),
    onState: (next) => {
      timer = newer(timer, next.timer);
      state = next;
      keep(TIMER_KEY, timer);
      keep(STATE_KEY, state);
      paint();
    },
    onDrawings: (all) => {
      drawings = all;
      paint();
    },
    onView: pictures.mirror,
    onStatus: (next) => {
      status = next;
      paint();
    },
  });
  const give = (order: Order): boolean => {
    const isTaken = link.order(order);
    if (!isTaken && !order.do.startsWith('pointer')) paintStatus(status, state, known);
    return isTaken;
  };
  const setTimer = (next: Timer) => {
    timer = next;
    keep(TIMER_KEY, timer);
    give({ do: 'timer', timer });
    paintTime();
  };

  const jump = livenJump(known, (slide) => give({ do: 'go', slide }));
  const minutesLeft = livenMinutesLeft(
    () => (state === undefined ? [] : comingAfter(known, state)),
    (drop, minutes) => {
      if (drop.length > 0) give({ do: 'drop', slides: drop });
      setTimer(endIn(timer, minutes * MINUTE, Date.now()));
    },
  );
  const toggle = (mode: keyof typeof modes) => {
    modes[mode] = !modes[mode];
    pictures.point(modes.pointer);
    pictures.pen(modes.pen);
    paint();
  };
  const actions: Readonly<Record<string, () => void>> = {
    // Given as they are, but for what is said of them below.
    ...Object.fromEntries(PLAIN_ORDERS.map((name) => [name, () => void give({ do: name })])),
    hands: () => {
      counts = state?.question?.hands?.stage !== 'counting';
      give({ do: 'hands' });
    },
    start: () => setTimer((isRunning(timer) ? pause : start)(timer, Date.now())),
    reset: () => setTimer(reset(Date.now())),
    undrop: () => {
      if (!state?.dropped.length) return;
      give({ do: 'undrop' });
      // The time that was set with them goes with them.
      const { length: _, ...rest } = timer;
      setTimer({ ...rest, changedAt: Date.now() });
    },
    jump: () => jump.open(state?.route ?? known.slides.map(({ id }) => id), state?.slide ?? ''),
    left: minutesLeft.open,
    pointer: () => toggle('pointer'),
    pen: () => toggle('pen'),
    eraser: () => modes.pen && toggle('eraser'),
    print: () => printDrawings(drawings),
    help: () => part<HTMLDialogElement>('dialog#help').showModal(),
    close: closeOverlays,
    larger: look.larger,
    smaller: look.smaller,
    theme: look.changeTheme,
    reload: () => location.reload(),
  };
  listenToKeys(
    (action) => actions[action]?.(),
    (number) => {
      const slide = (state?.route ?? [])[number - 1];
      if (slide !== undefined) give({ do: 'go', slide });
    },
  );
  document.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do], [data-action]') : null;
    const action = button?.dataset.do ?? button?.dataset.action;
    if (button === null || action === undefined) return;
    // After a click the keys are the talk's again; whoever came to the button by keys stays there.
    if (event.detail > 0) button.blur();
    actions[action]?.();
  });
  document.addEventListener('visibilitychange', paintTime);
  setInterval(paintTime, 500);
  keepAwake();
  paint();
}
