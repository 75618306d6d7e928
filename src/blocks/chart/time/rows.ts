/** The figures of a chart through time, in the order of their dates. */
import { formatDate } from '../../../evidence/dates.ts';
import { type ChartFact, type ChartFacts, type ChartState, factOf } from '../model.ts';
import { type Slot, slotAt, slotsOf } from './axis.ts';
import { dayIn, middleOf, yearOf } from './dates.ts';
import type { TimeSpec } from './schema.ts';

/** The switch for figures from outside the set, by its name in the state. */
export const OUTSIDE = 'outside';
/** Stands behind who says so where the figure is from outside the set. */
export const DAGGER = '†';

export interface TimeRow {
  readonly fact: ChartFact;
  /** Who says so. */
  readonly name: string;
  /** `3 February 2022`. */
  readonly when: string;
  /** The middle of its date, in days. */
  readonly day: number;
  /** Off by the reader's choice. */
  readonly hidden: boolean;
}

/** All figures by date; those of one date as the author gave them. */
export function timeRows(spec: TimeSpec, facts: ChartFacts, state: ChartState): readonly TimeRow[] {
  const off = ({ outside }: ChartFact) =>
    outside && spec.outside !== undefined && !state.on.includes(OUTSIDE);
  return spec.voices
    .flatMap(({ label: voice, rows }) =>
      rows.map(({ fact: id, label }): TimeRow => {
        const fact = factOf(facts, id);
        return {
          fact,
          name: label ?? fact.short,
          when: formatDate(dateOf(fact)),
          day: middleOf(dateOf(fact)),
          hidden: state.hidden.includes(voice) || off(fact),
        };
      }),
    )
    .sort((a, b) => a.day - b.day);
}

/** All years and months from the first figure to the last. */
export function slotsFor(spec: TimeSpec, rows: readonly TimeRow[]): readonly Slot[] {
  const years = rows.map(({ fact }) => yearOf(dateOf(fact)));
  const slots = slotsOf(Math.min(...years), Math.max(...years), spec.months);
  // Months after the last figure would look like months without figures.
  return slots.slice(0, 1 + Math.max(...rows.map(({ day }) => slotAt(slots, day))));
}

/** `Stoltenberg†, 3 Feb`: the day where the axis goes by month and the figure has one. */
export function nameInChart({ fact, name, day }: TimeRow, slots: readonly Slot[]): string {
  const slot = slots[slotAt(slots, day)];
  const of = slot?.by === 'month' ? dayIn(dateOf(fact)) : undefined;
  const date = slot === undefined || of === undefined ? '' : `, ${of} ${shortMonth(slot)}`;
  return `${name}${fact.outside ? DAGGER : ''}${date}`;
}

/** `Jan`. */
export function shortMonth({ name }: Slot): string {
  return name.slice(0, 3);
}

/** @throws Error without a date: checked before anything is drawn. */
function dateOf({ id, date }: ChartFact): string {
  if (date === undefined) throw new Error(`fact "${id}" has no date`);
  return date;
}
