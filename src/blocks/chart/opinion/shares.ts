import { type ChartFact, type ChartFacts, type ChartState, factOf } from '../model.ts';
import type { OpinionBar, OpinionSpec } from './schema.ts';

/** Name of the switch in {@link ChartState.on}. */
export const ADDED = 'added';

export const SIDES = ['negative', 'positive', 'rest'] as const;
export type Side = (typeof SIDES)[number];

/** What of a state decides which bars are shown. */
type Switches = Pick<ChartState, 'on'>;

/** One answer of a bar. */
export interface Share {
  readonly bar: OpinionBar;
  readonly side: Side;
  readonly label: string;
  readonly fact: ChartFact;
  /** Waits for the reader's switch. */
  readonly hidden: boolean;
}

/** The answers of a bar, in the order they are reached. */
export function sharesOf(bar: OpinionBar, facts: ChartFacts, state: Switches): readonly Share[] {
  return SIDES.flatMap((side) => {
    const share = bar[side];
    if (share === undefined) return [];
    const fact = factOf(facts, share.fact);
    return [{ bar, side, label: share.label, fact, hidden: isOff(bar, state) }];
  });
}

/** The answers of all bars, from top to bottom. */
export function allShares({ bars }: OpinionSpec, facts: ChartFacts, state: Switches): readonly Share[] {
  return bars.flatMap((bar) => sharesOf(bar, facts, state));
}

/** Whether a bar waits for the reader's switch. */
export function isOff({ added }: OpinionBar, { on }: Switches): boolean {
  return added === true && !on.includes(ADDED);
}

/** Whether every figure of a bar comes from outside the set but those the briefing computes. */
export function isOutside(bar: OpinionBar, facts: ChartFacts): boolean {
  const said = SIDES.flatMap((side) => bar[side] ?? [])
    .map(({ fact }) => factOf(facts, fact))
    .filter(({ basis }) => basis !== 'computed');
  return said.length > 0 && said.every(({ outside }) => outside);
}

/** `The same, by telephone, September 2022, outside the set: 38.9% see them negatively, …`. */
export function barInWords(bar: OpinionBar, facts: ChartFacts, state: Switches): string {
  const name = [bar.label, bar.note, ...(isOutside(bar, facts) ? ['outside the set'] : [])];
  const shares = sharesOf(bar, facts, state).map(({ fact, label }) =>
    [fact.text, label, ...(fact.basis === 'computed' ? ['(computed)'] : [])].join(' '),
  );
  return `${name.filter(Boolean).join(', ')}: ${shares.join(', ')}.`;
}
