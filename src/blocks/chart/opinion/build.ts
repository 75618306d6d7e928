/** An opinion chart while the site is built. */
import { formatNumber, formatRange, isRange } from '../../../evidence/format.ts';
import type { BlockContext, BlockProblem, Statement } from '../../kind.ts';
import type { ChartBuild, FactReference } from '../build.ts';
import { PLAIN } from '../model.ts';
import { numberFact } from '../numberFact.ts';
import { renderAdded, renderSwitch } from './controls.ts';
import type { OpinionBar, OpinionSpec } from './schema.ts';
import { ADDED, SIDES } from './shares.ts';

/** Everybody who was asked, in per cent. */
const WHOLE = 100;
/** Shares are given with at most one decimal place: a difference under half of one is none. */
const TOLERANCE = 0.05;

export const opinionBuild: ChartBuild<OpinionSpec> = {
  references: ({ bars }) =>
    bars.flatMap((bar, b) =>
      SIDES.flatMap((side): FactReference[] => {
        const share = bar[side];
        return share === undefined ? [] : [{ path: ['bars', b, side, 'fact'], id: share.fact, as: 'row' }];
      }),
    ),
  check: (spec, context) => [
    ...spec.bars.flatMap((bar, b) => [...checkRanges(bar, b, context), ...checkSum(bar, b, context)]),
    ...checkSwitch(spec),
  ],
  statements: (spec) => [
    ...spec.bars.flatMap(({ label, note, ...bar }, b): Statement[] => [
      { path: ['bars', b, 'label'], text: label },
      ...(note === undefined ? [] : [{ path: ['bars', b, 'note'], text: note }]),
      ...SIDES.flatMap((side) => {
        const share = bar[side];
        return share === undefined ? [] : [{ path: ['bars', b, side, 'label'], text: share.label }];
      }),
    ]),
    ...(spec.switch === undefined ? [] : [{ path: ['switch'], text: spec.switch }]),
  ],
  switches: (_, spec, __, state, steps) =>
    spec.switch === undefined ? undefined : renderSwitch(spec.switch, state, steps),
  // One drawing holds everything: paper has no need to leave anything out.
  paperViews: (spec) =>
    spec.switch === undefined ? [] : [{ name: spec.switch, state: { ...PLAIN, on: [ADDED] } }],
  withoutScript: (spec, facts) =>
    spec.switch === undefined ? undefined : renderAdded(spec, facts, { ...PLAIN, on: [ADDED] }),
};

/** Where a range ends the next share could not begin, so it stands alone. */
function checkRanges(bar: OpinionBar, index: number, { ledger }: BlockContext): readonly BlockProblem[] {
  const shares = SIDES.flatMap((side) => (bar[side] === undefined ? [] : [{ side, id: bar[side].fact }]));
  if (shares.length < 2) return [];
  return shares.flatMap(({ side, id }): BlockProblem[] => {
    const fact = numberFact(ledger, id);
    if (fact === undefined || !isRange(fact)) return [];
    const message = `fact "${id}" is the range ${formatRange(fact.low, fact.high, fact.digits)}%, which can only stand alone`;
    const hint = 'give it a bar of its own';
    return [{ path: ['bars', index, side, 'fact'], rule: 'range-without-middle', message, hint }];
  });
}

/** One share may stand alone; two, or one with the rest, must be all who were asked. */
function checkSum(bar: OpinionBar, index: number, { ledger }: BlockContext): readonly BlockProblem[] {
  const shares = SIDES.flatMap((side) => bar[side] ?? []);
  const facts = shares.flatMap(({ fact }) => numberFact(ledger, fact) ?? []);
  if (shares.length < 2 || facts.length < shares.length) return [];
  const sum = facts.reduce((total, { value }) => total + value, 0);
  if (Math.abs(sum - WHOLE) < TOLERANCE) return [];
  const message = `the shares of "${bar.label}" make ${formatNumber(sum, 1).replace(/\.0$/, '')}%, not 100%`;
  const hint =
    bar.rest === undefined
      ? 'give the share in neither group as "rest"; computed, if the source leaves it out'
      : 'a fact with "formula: 100 - … - …" gives a rest that fits';
  return [{ path: ['bars', index], rule: 'shares-not-whole', message, hint }];
}

/** A switch and something to switch belong together, and something must stand there before. */
function checkSwitch(spec: OpinionSpec): readonly BlockProblem[] {
  const first = spec.bars.findIndex(({ added }) => added);
  if (first === -1) {
    if (spec.switch === undefined) return [];
    const message = 'no bar is added, so the switch would change nothing';
    return [{ path: ['switch'], rule: 'idle-switch', message, hint: 'give a bar "added: true"' }];
  }
  const path = ['bars', first, 'added'];
  if (spec.switch === undefined) {
    const message = 'this bar waits for a switch, and the chart has none';
    return [{ path, rule: 'no-switch', message, hint: 'say with "switch" what is added' }];
  }
  if (spec.bars.some(({ added }) => !added)) return [];
  const message = 'every bar is added, so the chart starts empty';
  return [{ path, rule: 'nothing-at-start', message, hint: 'leave "added" out of one bar' }];
}
