// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layout } from '../../../src/blocks/timeline/layout.ts';
import type { TimelineEvent } from '../../../src/blocks/timeline/model.ts';
import { timeline as block } from '../../../src/blocks/timeline/render.ts';
import { makeStops, type Stops } from '../../../src/blocks/timeline/stops.browser.ts';
import { readRecord, readState } from '../../../src/blocks/timeline/waken.browser.ts';
import { MEDIA } from '../../media.ts';
import { context, spec } from './example.ts';

const measure = (text: string) => text.length * 7;

let undo: AbortController;
let stops: Stops;
let host: HTMLElement;
let asked: TimelineEvent[];

beforeEach(() => {
  document.body.innerHTML = block.render({ id: 'x', slideId: 's', spec: spec() }, context, MEDIA.deck).html;
  host = document.querySelector<HTMLElement>('live-timeline')!;
  const record = readRecord(host);
  undo = new AbortController();
  asked = [];
  stops = makeStops({
    stage: host.querySelector<HTMLElement>('.timeline-stage')!,
    record,
    closer: (event) => asked.push(event) > 0,
    signal: undo.signal,
  });
  stops.place(layout(record, { view: 0, hidden: [] }, { width: 1136, height: 362, measure }));
});
afterEach(() => undo.abort());

const all = () => [...host.querySelectorAll<HTMLElement>('.timeline-stop:not([hidden])')];
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const focused = () => (document.activeElement as HTMLElement).dataset.event;

describe('the controls', () => {
  it('read back as the state the page was drawn in, and as a reader left them', () => {
    expect(readState(host)).toEqual({ view: 0, hidden: [] });
    host.querySelector<HTMLInputElement>('[data-control="view"][value="2"]')!.checked = true;
    host.querySelector<HTMLInputElement>('[data-control="lane"][value="outside"]')!.checked = false;
    expect(readState(host)).toEqual({ view: 2, hidden: ['outside'] });
  });
});

describe('the keyboard', () => {
  it('has one tab stop and goes through the events in order of time', () => {
    expect(all().filter((stop) => stop.tabIndex === 0)).toHaveLength(1);
    all()[0]!.focus();
    expect(focused()).toBe('began');
    press('ArrowRight');
    press('ArrowDown');
    expect(focused()).toBe('visit-printed');
    expect(stops.current()?.id).toBe('visit-printed');
    press('ArrowLeft');
    expect(focused()).toBe('talks');
    press('End');
    press('ArrowRight');
    expect(focused()).toBe('later');
    press('Home');
    expect(focused()).toBe('began');
    expect(all().filter((stop) => stop.tabIndex === 0)).toHaveLength(1);
  });

  it('opens the card of a fact and leads to the record of a document', () => {
    const visit = host.querySelector('.timeline-stop[data-event="visit"]')!;
    expect(visit.getAttribute('popovertarget')).toBe('fact-visit');
    expect(visit.getAttribute('aria-label')).toContain('22 November 2016: Short visit. Lovelace 2016, ¶3.');
    const paper = host.querySelector<HTMLAnchorElement>('a.timeline-stop[data-event="doc2022"]')!;
    expect(paper.getAttribute('href')).toBe('sources.html#source-doc2022');
    expect(paper.target).toBe('_blank');
  });
});

describe('another view', () => {
  it('hides what is out of sight and keeps the focus where it was', () => {
    host.querySelector<HTMLElement>('.timeline-stop[data-event="exercise"]')!.focus();
    stops.place(layout(readRecord(host), { view: 2, hidden: [] }, { width: 1136, height: 362, measure }));
    expect(all().map((stop) => stop.dataset.event)).toEqual([
      'announced',
      'interview',
      'doc2022',
      'exercise',
      'later',
    ]);
    expect(focused()).toBe('exercise');
    expect(
      all()
        .filter((stop) => stop.tabIndex === 0)
        .map((stop) => stop.dataset.event),
    ).toEqual(['exercise']);
  });
});

describe('events that are drawn as one', () => {
  it('are shown larger when pointed at, and opened by keys', () => {
    const record = readRecord(host);
    const tight = layout(record, { view: 0, hidden: [] }, { width: 1136, height: 100, measure });
    const cluster = tight.items.find((item) => item.cluster !== undefined)!;
    expect(cluster.cluster?.length).toBeGreaterThan(1);
    stops.place(tight);
    const stop = host.querySelector<HTMLElement>(`.timeline-stop[data-event="${cluster.event.id}"]`)!;
    const click = (detail: number) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail });
      stop.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(click(0)).toBe(false);
    expect(asked).toEqual([]);
    expect(click(1)).toBe(true);
    expect(asked.map(({ id }) => id)).toEqual([cluster.event.id]);
  });
});

it('leaves nothing behind', () => {
  undo.abort();
  expect(host.querySelector('.timeline-stops, .timeline-tip')).toBeNull();
});
