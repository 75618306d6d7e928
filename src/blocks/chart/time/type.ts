/** Figures through time: vertical bars on an axis of years and months, rows in time order where it is narrow. */
import { factOf, isStacked, PLAIN } from '../model.ts';
import type { ChartType } from '../type.ts';
import { planTimeAxis } from './plan.ts';
import { planTimeRows } from './planRows.ts';
import { OUTSIDE, timeRows } from './rows.ts';
import type { TimeSpec } from './schema.ts';

export const timeType: ChartType<TimeSpec> = {
  start: ({ outside }) => (outside === 'shown' ? { ...PLAIN, on: [OUTSIDE] } : PLAIN),
  figures: (spec, facts, state) =>
    timeRows(spec, facts, state).map(({ when, name, fact, hidden }) => ({
      group: when,
      label: name,
      fact,
      hidden,
    })),
  plan: (spec, facts, state, look) =>
    isStacked(look) ? planTimeRows(spec, facts, state, look) : planTimeAxis(spec, facts, state, look),
  extremes: (_, state) => [{ ...state, on: [OUTSIDE], hidden: [] }],
  references: ({ reference }, facts) =>
    reference === undefined ? [] : [{ label: reference.label, fact: factOf(facts, reference.fact) }],
  told: (_, spec, facts, state) => {
    const rows = timeRows(spec, facts, state);
    const shown = rows.filter(({ hidden }) => !hidden);
    const list = shown.map(({ when, name, fact }) => `${when}, ${name}, ${fact.text}`);
    return [
      `${shown.length} of ${rows.length} figures ${shown.length === 1 ? 'is' : 'are'} shown`,
      ...list,
    ].join('. ');
  },
};
