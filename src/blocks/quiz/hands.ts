/** A show of hands over the options of a question: what was counted, round after round. Pure; nothing of it is kept. */

/** Hands for each option, in their order; undefined where nothing has been put in. */
export type Round = readonly (number | undefined)[];

/** `counting`: hands are put in, hidden from the wall. `shown`: all see them. */
export interface Hands {
  readonly stage: 'counting' | 'shown';
  /** The round that is counted or was counted last. */
  readonly round: Round;
  /** The first round, once there is a second. */
  readonly before?: Round | undefined;
}

/** One option’s part of a round. */
export interface Share {
  readonly count: number;
  /** From 0 to 1, of all hands of the round. */
  readonly share: number;
  /** As shown: whole. */
  readonly percent: number;
}

/** What an option got, and what it had got in the first round where there were two. */
export interface Tally {
  readonly now: Share;
  readonly before?: Share | undefined;
}

/** More hands than any room has. */
export const MOST_HANDS = 999;

/** A first round of which nothing has been counted. */
export function openHands(options: number): Hands {
  return { stage: 'counting', round: emptyRound(options) };
}

/** With hands for one option; nothing changes once the round is shown. */
export function withCount(hands: Hands, option: number, count: number | undefined): Hands {
  if (hands.stage === 'shown' || option < 0 || option >= hands.round.length) return hands;
  return { ...hands, round: hands.round.with(option, count) };
}

/** One hand more or less, never below 0 nor above {@link MOST_HANDS}. */
export function stepped(count: number | undefined, by: number): number {
  return Math.min(MOST_HANDS, Math.max(0, (count ?? 0) + by));
}

/** Reads what was typed; an empty field is no count. */
export function readCount(
  text: string,
): { readonly count: number | undefined } | { readonly problem: string } {
  const typed = text.trim();
  if (typed === '') return { count: undefined };
  if (/^0*\d{1,3}$/.test(typed)) return { count: Number(typed) };
  return { problem: `“${typed}” is no count of hands: write a whole number from 0 to ${MOST_HANDS}.` };
}

export function totalOf(round: Round): number {
  return round.reduce<number>((total, count) => total + (count ?? 0), 0);
}

/** Shows the round; undefined while nobody’s hand has been counted. */
export function reveal(hands: Hands): Hands | undefined {
  return totalOf(hands.round) === 0 ? undefined : { ...hands, stage: 'shown' };
}

/** Starts a second round over the first; a third takes the place of the second. */
export function voteAgain({ round, before }: Hands): Hands {
  return { stage: 'counting', round: emptyRound(round.length), before: before ?? round };
}

/** What each option got. An option for which nothing was put in got none. */
export function tally({ round, before }: Hands): readonly Tally[] {
  return round.map((_, i) => ({
    now: shareOf(round, i),
    ...(before === undefined ? {} : { before: shareOf(before, i) }),
  }));
}

/** `31 hands`, `31 hands, 28 before` */
export function totalInWords({ round, before }: Hands): string {
  const total = totalOf(round);
  const hands = `${total} ${total === 1 ? 'hand' : 'hands'}`;
  return before === undefined ? hands : `${hands}, ${totalOf(before)} before`;
}

/**
 * All of it for those who hear it: `Option 1: 12, 39%. Option 2: 19, 61%.`
 * @param names of the options, as they are heard inside a sentence
 */
export function tallyInWords(hands: Hands, names: readonly string[]): string {
  return tally(hands)
    .map(({ now, before }, i) => {
      const was = before === undefined ? '' : `; before: ${before.count}, ${before.percent}%`;
      const name = names[i] ?? '';
      return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}: ${now.count}, ${now.percent}%${was}.`;
    })
    .join(' ');
}

function shareOf(round: Round, option: number): Share {
  const count = round[option] ?? 0;
  const total = totalOf(round);
  const share = total === 0 ? 0 : count / total;
  return { count, share, percent: Math.round(share * 100) };
}

function emptyRound(options: number): Round {
  return Array.from({ length: options }, () => undefined);
}
