// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LinkStatus, linkToWall } from '../../../src/pages/speaker/link.browser.ts';
import { type FromWall, pack, readToWall, type ToWall } from '../../../src/pages/speaker/protocol.ts';
import { IDLE } from '../../../src/pages/speaker/timer.ts';
import { wallAt } from './talk.ts';

/** The console's end of the channel, the only one there is. */
class Channel extends EventTarget {
  static one: Channel;
  readonly sent: ToWall[] = [];
  constructor() {
    super();
    Channel.one = this;
  }
  postMessage(data: unknown): void {
    const message = readToWall(data);
    if (message !== undefined) this.sent.push(message);
  }
  close(): void {}
}

let states: string[];
let statuses: LinkStatus[];
let views: string[];

/** Opens a console. */
function open() {
  states = [];
  statuses = [];
  views = [];
  return linkToWall({
    known: () => ({ timer: IDLE, dropped: [] }),
    onState: ({ slide }) => states.push(slide),
    onDrawings: () => {},
    onView: ({ html }) => views.push(html),
    onStatus: (status) => statuses.push(status),
  });
}

const say = (message: FromWall) =>
  Channel.one.dispatchEvent(new MessageEvent('message', { data: pack(message) }));
const sayState = (wall: string, slide = wall) => say({ type: 'state', wall, state: wallAt(slide) });

describe('a console', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('BroadcastChannel', Channel);
    sessionStorage.clear();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('takes the first deck that speaks, tells it what it knows, and gives orders to it alone', () => {
    const link = open();
    expect(link.order({ do: 'next' })).toBe(false);
    sayState('one');
    sayState('two');
    expect(states).toEqual(['one']);
    expect(statuses).toEqual(['linked']);
    expect(link.order({ do: 'next' })).toBe(true);
    expect(Channel.one.sent.at(-1)).toEqual({ type: 'order', wall: 'one', order: { do: 'next' } });
  });

  it('waits for its deck while that is reloaded, whatever other deck speaks meanwhile', () => {
    open();
    sayState('one');
    vi.advanceTimersByTime(60_000);
    sayState('one');
    say({ type: 'bye', wall: 'one' });
    sayState('two');
    vi.advanceTimersByTime(1000);
    sayState('two');
    expect(statuses.at(-1)).toBe('closed');
    sayState('one', 'again');
    expect(statuses.at(-1)).toBe('linked');
    expect(states).not.toContain('two');
    expect(states.at(-1)).toBe('again');
  });

  it('takes another deck once its own has not come back', () => {
    open();
    sayState('one');
    say({ type: 'bye', wall: 'one' });
    vi.advanceTimersByTime(2500);
    sayState('two');
    expect(statuses.at(-1)).toBe('linked');
    expect(states.at(-1)).toBe('two');
  });

  it('says so when its deck does not answer any more, and links again when it does', () => {
    open();
    sayState('one');
    vi.advanceTimersByTime(3000);
    expect(statuses).toEqual(['linked']);
    vi.advanceTimersByTime(6000);
    expect(statuses).toEqual(['linked', 'silent']);
    sayState('one');
    expect(statuses).toEqual(['linked', 'silent', 'linked']);
  });

  it('asks to be shown the wall until it has been, and again after a reload of the deck', () => {
    open();
    const asks = () => Channel.one.sent.flatMap((sent) => (sent.type === 'hello' ? [sent.seen] : []));
    sayState('one');
    expect(asks()).toEqual([false, false]);
    say({ type: 'view', wall: 'one', view: { slide: 'one', html: 'A' } });
    say({ type: 'view', wall: 'another', view: { slide: 'one', html: 'B' } });
    expect(views).toEqual(['A']);
    vi.advanceTimersByTime(1500);
    expect(asks().at(-1)).toBe(true);
    say({ type: 'bye', wall: 'one' });
    vi.advanceTimersByTime(1500);
    expect(asks().at(-1)).toBe(false);
  });
});
