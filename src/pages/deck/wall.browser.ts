/** The deck as the wall that consoles look at and give orders to. */
import type { RevealApi } from 'reveal.js';
import { HANDS_CHANGE, type HandsChange } from '../../blocks/quiz/ask.ts';
import { cleared, type Drawings, rubbed, withoutLast, withStroke } from '../speaker/drawings.ts';
import { LINKED_KEY, WALL_KEY } from '../speaker/names.ts';
import type { Order } from '../speaker/order.ts';
import { type FromWall, pack, type QuestionState, readToWall, type WallState } from '../speaker/protocol.ts';
import { newSitting, readSitting, type Sitting } from '../speaker/sitting.ts';
import { arrive, spentFrom } from '../speaker/spent.ts';
import { keep, recall } from '../speaker/store.browser.ts';
import { elapsedOf, newer, start, type Timer } from '../speaker/timer.ts';
import { openTransport } from '../speaker/transport.browser.ts';
import { keepAwake } from '../speaker/wakeLock.browser.ts';
import { layCanvas } from './canvas.browser.ts';
import { onDeck } from './events.browser.ts';
import { awakeInFullScreen } from './fullScreen.browser.ts';
import { mirrorWall } from './mirror.browser.ts';
import { carryOut } from './orders.browser.ts';
import { dropSlides, onRoute } from './route.browser.ts';

export interface Wall {
  readonly togglePen: () => void;
}

/** What changes on slides without an event of reveal.js: the route, an answer, a show of hands. */
const CHANGES = ['data-visibility', 'data-answered', 'data-hands'];

/** Answers consoles until `signal` aborts. */
export function startWall(deck: RevealApi, signal: AbortSignal): Wall {
  let sitting = recall(WALL_KEY, readSitting) ?? newSitting(String(Math.random()).slice(2));
  let linked = false;
  let showAgain: (() => void) | undefined;
  const hands = new Map<string, HandsChange>();
  const canvas = layCanvas(deck, signal, {
    change: (how) => draw(how),
    drawings: () => sitting.drawings,
  });

  const save = (change: Partial<Sitting>) => {
    sitting = { ...sitting, ...change };
    keep(WALL_KEY, sitting);
  };
  const send = (message: FromWall) => transport.send(pack(message));
  const tell = () => send({ type: 'state', wall: sitting.wall, state: state() });
  const draw = (how: (drawings: Drawings) => Drawings) => {
    const drawings = how(sitting.drawings);
    if (drawings === sitting.drawings) return;
    save({ drawings });
    canvas.paint();
    send({ type: 'drawings', wall: sitting.wall, drawings });
  };

  const state = (): WallState => {
    const slide = deck.getCurrentSlide();
    const steps = slide.querySelectorAll('.fragment').length;
    return {
      slide: slide.id,
      route: onRoute().map(({ id }) => id),
      step: slide.querySelectorAll('.fragment.visible').length,
      steps,
      black: deck.isPaused(),
      scheme: schemeOf(slide),
      question: questionOn(slide, hands),
      timer: sitting.timer,
      spent: sitting.spent ?? spentFrom(slide.id),
      dropped: sitting.dropped,
      way: new URLSearchParams(location.search).get('route') ?? '',
      build: document.querySelector<HTMLElement>('.reveal')?.dataset.build ?? '',
    };
  };
  /** The talk begins when its first slide is left for another. */
  const reach = () => {
    const now = Date.now();
    const { id } = deck.getCurrentSlide();
    const before = sitting.spent ?? spentFrom(id);
    const [first] = onRoute();
    const begins = linked && before.slide === first?.id && id !== first.id;
    const timer = begins && sitting.timer.startedAt === undefined ? start(sitting.timer, now) : sitting.timer;
    save({ timer, spent: arrive(before, id, elapsedOf(timer, now)) });
    tell();
  };
  const drop = (dropped: Sitting['dropped']) => {
    save({ dropped });
    dropSlides(deck, new Set(dropped.flat()));
    tell();
  };
  const setTimer = (timer: Timer) => {
    save({ timer: newer(sitting.timer, timer) });
    // A timer that was set back has forgotten what slides took.
    if (sitting.timer.startedAt === undefined) save({ spent: spentFrom(deck.getCurrentSlide().id) });
    tell();
  };
  const obey = (order: Order) => {
    const { id } = deck.getCurrentSlide();
    if (order.do === 'timer') setTimer(order.timer);
    else if (order.do === 'drop') drop([...sitting.dropped, order.slides]);
    else if (order.do === 'undrop') drop(sitting.dropped.slice(0, -1));
    else if (order.do === 'pointer') canvas.point(order.at);
    else if (order.do === 'pointer-off') canvas.point(undefined);
    else if (order.do === 'draw') draw((all) => withStroke(all, order.slide, order.stroke));
    else if (order.do === 'rub') draw((all) => rubbed(all, order.slide, order.at));
    else if (order.do === 'undraw') draw((all) => withoutLast(all, id));
    else if (order.do === 'clear') draw((all) => cleared(all, id));
    else carryOut(deck, order);
  };

  const transport = openTransport((data) => {
    const message = readToWall(data);
    if (message === undefined) return;
    if (!linked && message.wall === sitting.wall) {
      linked = true;
      keep(LINKED_KEY, true);
      signal.addEventListener('abort', keepAwake());
    }
    showAgain ??= mirrorWall(deck, signal, (view) => send({ type: 'view', wall: sitting.wall, view }));
    if (message.type === 'order') {
      if (message.wall === sitting.wall) obey(message.order);
      return;
    }
    if (!message.seen) showAgain();
    // A deck that was opened anew knows nothing of the talk; one that was reloaded knows as much as anyone.
    const isNew = sitting.timer.changedAt === 0;
    save({ timer: newer(sitting.timer, message.timer) });
    if (isNew && sitting.dropped.length === 0 && message.dropped.length > 0) drop(message.dropped);
    else tell();
    send({ type: 'drawings', wall: sitting.wall, drawings: sitting.drawings });
  });

  const observer = new MutationObserver(tell);
  const slides = document.querySelector('.slides');
  if (slides !== null) observer.observe(slides, { subtree: true, attributeFilter: CHANGES });
  const onHands = (event: Event) => {
    if (!(event instanceof CustomEvent) || !(event.target instanceof Element)) return;
    hands.set(event.target.id, event.detail as HandsChange);
    tell();
  };
  document.addEventListener(HANDS_CHANGE, onHands, { signal });
  document.addEventListener('themechange', tell, { signal });
  addEventListener('pagehide', () => send({ type: 'bye', wall: sitting.wall }), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && tell(), { signal });
  const undo = [
    onDeck(deck, ['slidechanged'], reach),
    onDeck(deck, ['fragmentshown', 'fragmenthidden', 'paused', 'resumed'], tell),
    transport.close,
    () => observer.disconnect(),
  ];
  signal.addEventListener('abort', () => {
    for (const take of undo) take();
  });

  awakeInFullScreen(signal);
  save({});
  if (sitting.dropped.length > 0) dropSlides(deck, new Set(sitting.dropped.flat()));
  reach();
  send({ type: 'drawings', wall: sitting.wall, drawings: sitting.drawings });
  return { togglePen: canvas.togglePen };
}

/** Light or dark, as the slide is seen. */
function schemeOf(slide: HTMLElement): WallState['scheme'] {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return slide.ownerDocument.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
}

/** The first question of a slide; undefined where there is none. */
function questionOn(slide: HTMLElement, hands: ReadonlyMap<string, HandsChange>): QuestionState | undefined {
  const question = slide.querySelector<HTMLElement>('quiz-question');
  if (question === null) return undefined;
  const answered = question.dataset.answered !== undefined;
  const votes = question.dataset.hands === undefined ? undefined : hands.get(question.id);
  if (votes === undefined || votes === null) return { answered };
  return { answered, hands: { stage: votes.stage, counts: votes.round.map((count) => count ?? null) } };
}
