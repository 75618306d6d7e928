/** Where one is in a test: what the bar at the foot says, and where its button leads. Pure. */

export interface Progress {
  readonly told: string;
  /** What the button says; undefined where there is nowhere else to go. */
  readonly button: string | undefined;
  /** Index of the question it leads to; undefined where that is the result. */
  readonly to: number | undefined;
}

/**
 * How far a test is. The button leads to the next question that is open after the one being read, else to the first that is.
 * @param answered of each question, in the order of the test
 * @param at index of the question being read; undefined where that is something else
 */
export function progressOf(answered: readonly boolean[], at: number | undefined): Progress {
  const count = answered.filter(Boolean).length;
  const told =
    at === undefined
      ? `${count} of ${answered.length} answered`
      : `Question ${at + 1} of ${answered.length} · ${count} answered`;
  const open = [...answered.keys()].filter((i) => !answered[i]);
  const [first] = open;
  if (first === undefined) return { told, button: 'See the result', to: undefined };
  if (at === undefined) return { told, button: count === 0 ? 'Start' : 'Go on', to: first };
  const further = open.find((i) => i > at);
  if (further !== undefined) return { told, button: 'Next question', to: further };
  return { told, button: first === at ? undefined : `Back to question ${first + 1}`, to: first };
}
