/**
 * A suffix automaton: all stretches of a sequence at once, so that those which another sequence has too are found in one
 * pass over it. Building takes time and room in proportion to the sequence (Blumer et al. 1985).
 */

interface State {
  /** Length of the longest stretch that leads here. */
  length: number;
  /** The state of the longest ending of that stretch which stands in more places; undefined for the first state alone. */
  link: State | undefined;
  /** Index of the last item of the place that is found first. */
  readonly end: number;
  readonly next: Map<string, State>;
}

/** The longest stretch of the sequence that ends where a walk has come to. */
export interface Stretch {
  /** Number of items; 0 when the last one is not in the sequence. */
  readonly length: number;
  /** Index in the sequence of the last item, at the first place that has the stretch; -1 when there is none. */
  readonly end: number;
}

/**
 * Prepares a sequence. The function returned starts a walk at any time, and the walk is told another sequence item by item.
 */
export function suffixesOf(sequence: readonly string[]): () => (item: string) => Stretch {
  const first: State = { length: 0, link: undefined, end: -1, next: new Map() };
  let last = first;
  sequence.forEach((item, end) => {
    last = extend(last, item, end, first);
  });
  return () => walkFrom(first);
}

function walkFrom(first: State): (item: string) => Stretch {
  let state = first;
  let length = 0;
  return (item) => {
    let next = state.next.get(item);
    while (next === undefined && state.link !== undefined) {
      state = state.link;
      length = state.length;
      next = state.next.get(item);
    }
    if (next !== undefined) {
      state = next;
      length++;
    }
    return { length, end: state.end };
  };
}

/** Adds one item behind the state of the whole sequence so far, and returns the new one of those. */
function extend(last: State, item: string, end: number, first: State): State {
  const whole: State = { length: last.length + 1, link: first, end, next: new Map() };
  let from: State | undefined = last;
  for (; from !== undefined && !from.next.has(item); from = from.link) from.next.set(item, whole);
  const target = from?.next.get(item);
  if (from === undefined || target === undefined) return whole;
  if (target.length === from.length + 1) {
    whole.link = target;
    return whole;
  }
  // The target also stands for longer stretches, which do not end here: the shorter ones get a state of their own.
  const shorter: State = { ...target, length: from.length + 1, next: new Map(target.next) };
  target.link = shorter;
  whole.link = shorter;
  for (let at: State | undefined = from; at?.next.get(item) === target; at = at.link)
    at.next.set(item, shorter);
  return whole;
}
