/** Reaching each event of a live timeline: a button over its mark, one tab stop for all, arrow keys in order of time. */
import { cardId } from '../../evidence/render.ts';
import { ALONG_EITHER_WAY } from '../arrows.browser.ts';
import { dateWords, eventWords, type TimelineEvent, type TimelineRecord } from './model.ts';
import type { Scene } from './scene.ts';

export interface Stops {
  /** Puts the buttons where a scene has its events, and hides the others. */
  place(scene: Scene): void;
  /** The event that has the focus. */
  current(): TimelineEvent | undefined;
}

export interface StopsOptions {
  /** What the drawing stands in. */
  readonly stage: HTMLElement;
  readonly record: TimelineRecord;
  /** Shows an event’s surroundings larger; false where there is no closer view. */
  readonly closer: (event: TimelineEvent) => boolean;
  /** Takes everything out again when it aborts. */
  readonly signal: AbortSignal;
}

/** Sets up the buttons over a drawing. */
export function makeStops({ stage, record, closer, signal }: StopsOptions): Stops {
  const group = document.createElement('div');
  group.className = 'timeline-stops';
  group.setAttribute('role', 'group');
  group.setAttribute(
    'aria-label',
    'Events in order of time: arrow keys go from one to the next, Enter opens the evidence',
  );
  const tip = document.createElement('div');
  tip.className = 'timeline-tip';
  tip.hidden = true;
  // What it says is the name of the button it belongs to.
  tip.setAttribute('aria-hidden', 'true');
  const stops = record.events.map((event) => ({ event, element: makeStop(event, record.linksBeside) }));
  group.append(...stops.map(({ element }) => element));
  stage.append(group, tip);
  signal.addEventListener('abort', () => {
    group.remove();
    tip.remove();
  });

  /** Events that are drawn as one, by the id of each. */
  let clusters: ReadonlyMap<string, readonly TimelineEvent[]> = new Map();
  const shown = () => stops.filter(({ element }) => !element.hidden);
  const stopOf = (target: EventTarget | null) => stops.find(({ element }) => element === target);
  const together = (event: TimelineEvent) => clusters.get(event.id) ?? [event];
  const makeTabStop = (active: HTMLElement | undefined) => {
    for (const { element } of stops) element.tabIndex = element === active ? 0 : -1;
  };
  const showTip = (target: EventTarget | null) => {
    const stop = stopOf(target);
    tip.hidden = stop === undefined;
    if (stop === undefined) return;
    fillTip(tip, stop.element.matches(':focus-visible') ? [stop.event] : together(stop.event));
    placeTip(tip, stop.element, stage);
  };
  const hideTip = () => {
    // The pointer may leave an event that has the focus still.
    showTip(document.activeElement?.matches(':focus-visible') ? document.activeElement : null);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = ALONG_EITHER_WAY[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = shown();
    const at = all.findIndex(({ element }) => element === document.activeElement);
    const next = all[at === -1 ? 0 : step(at, all.length)];
    event.preventDefault();
    event.stopPropagation();
    makeTabStop(next?.element);
    next?.element.focus();
  };
  group.addEventListener('keydown', onKey, { signal });
  group.addEventListener(
    'focusin',
    ({ target }) => {
      makeTabStop(stopOf(target)?.element);
      if (target instanceof Element && target.matches(':focus-visible')) showTip(target);
    },
    { signal },
  );
  group.addEventListener('focusout', hideTip, { signal });
  group.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      if (pointerType === 'mouse') showTip(target);
    },
    { signal },
  );
  group.addEventListener('pointerleave', hideTip, { signal });
  group.addEventListener(
    'click',
    (event) => {
      tip.hidden = true;
      const stop = stopOf(event.target);
      // A pointer cannot tell apart what stands together; keys can.
      const pointed = event.detail > 0 && stop !== undefined && together(stop.event).length > 1;
      if (pointed && closer(stop.event)) event.preventDefault();
    },
    { signal },
  );
  return {
    place: (scene) => {
      tip.hidden = true;
      clusters = new Map(
        scene.items.flatMap(({ event, cluster }) =>
          cluster === undefined
            ? []
            : [[event.id, record.events.filter(({ id }) => cluster.includes(id))] as const],
        ),
      );
      for (const { event, element } of stops) {
        const box = scene.items.find((item) => item.event.id === event.id)?.box;
        element.hidden = box === undefined;
        if (box === undefined) continue;
        const [first, ...others] = together(event);
        // Buttons of one cluster may cover each other: whichever a pointer hits, it shows them larger.
        element.dataset.together = others.length > 0 ? (first?.id ?? '') : '';
        element.style.left = `${(box.x / scene.width) * 100}%`;
        element.style.top = `${(box.y / scene.height) * 100}%`;
        element.style.width = `${(box.width / scene.width) * 100}%`;
        element.style.height = `${(box.height / scene.height) * 100}%`;
      }
      const all = shown();
      makeTabStop((all.find(({ element }) => element === document.activeElement) ?? all[0])?.element);
    },
    current: () => stopOf(document.activeElement)?.event,
  };
}

/** A fact’s button opens its card, a publication’s leads to its record. */
function makeStop(event: TimelineEvent, beside: boolean): HTMLElement {
  const element = document.createElement(event.type === 'fact' ? 'button' : 'a');
  element.className = 'timeline-stop';
  element.dataset.event = event.id;
  element.setAttribute('aria-label', eventWords(event));
  if (element instanceof HTMLAnchorElement) {
    element.href = event.address ?? '';
    if (beside) {
      element.target = '_blank';
      element.rel = 'noopener';
    }
  } else {
    element.setAttribute('type', 'button');
    element.setAttribute('popovertarget', cardId(event.id));
  }
  return element;
}

/** What an event is; of several, what they are. */
function fillTip(tip: HTMLElement, events: readonly TimelineEvent[]): void {
  const lines = events.map((event) => {
    const line = document.createElement('p');
    const date = document.createElement('strong');
    date.textContent = dateWords(event);
    const place = event.disputed ? `${event.where}; disputed` : event.where;
    const words = events.length > 1 ? [`: ${event.label}`] : [document.createElement('br'), event.label];
    line.append(date, ...words, ...(events.length > 1 ? [] : [document.createElement('br'), place]));
    return line;
  });
  tip.replaceChildren(...lines);
}

/** Under its event, or over it where there is no room; inside the drawing from side to side. */
function placeTip(tip: HTMLElement, stop: HTMLElement, stage: HTMLElement): void {
  const { offsetLeft, offsetTop, offsetHeight } = stop;
  const left = Math.max(0, Math.min(offsetLeft, stage.clientWidth - tip.offsetWidth));
  const below = offsetTop + offsetHeight + 4;
  const fits = below + tip.offsetHeight <= stage.clientHeight;
  tip.style.left = `${Math.round(left)}px`;
  tip.style.top = `${Math.round(fits ? below : offsetTop - tip.offsetHeight - 4)}px`;
}
