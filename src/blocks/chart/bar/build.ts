/** A bar chart while the site is built. */
import { formatNumber, formatRange, isRange } from '../../../evidence/format.ts';
import type { Ledger } from '../../../evidence/model.ts';
import { html } from '../../../html.ts';
import { didYouMean } from '../../../suggest.ts';
import type { BlockContext, BlockProblem, Statement } from '../../kind.ts';
import { type ChartBuild, type FactReference, rowStatements } from '../build.ts';
import { factOf } from '../model.ts';
import { numberFact } from '../numberFact.ts';
import { checkGuess } from './checkGuess.ts';
import { renderPanel, renderPaperPanel } from './controls.ts';
import { SHOWN } from './guess.ts';
import { renderStillGuess } from './guessPanel.ts';
import { logStart } from './plan.ts';
import type { BarSpec } from './schema.ts';

export const barBuild: ChartBuild<BarSpec> = {
  references: ({ rows, compare, assume }) => [
    ...rows.map((row, r): FactReference => ({ path: ['rows', r, 'fact'], id: row.fact, as: 'row' })),
    ...Object.entries(compare?.says ?? {}).map(
      ([row, id]): FactReference => ({ path: ['compare', 'says', row], id, as: 'named' }),
    ),
    ...(assume === undefined ? [] : [{ path: ['assume', 'fact'], id: assume.fact, as: 'named' } as const]),
  ],
  check: checkBar,
  statements: statementsOf,
  panel: ({ compare, assume, guess, scale }) =>
    (compare ?? assume ?? guess ?? scale) === undefined
      ? undefined
      : { live: renderPanel, paper: renderPaperPanel },
  switches: (_id, { guess }, _facts, _state, steps) =>
    guess && steps ? html`<span class="fragment" data-step="${SHOWN}" hidden></span>` : undefined,
  keptBack: ({ guess }) => guess && SHOWN,
  withoutScript: ({ guess }) => guess && renderStillGuess(guess),
  remark: ({ rows, scale }, facts, states) => {
    if (scale === undefined) return undefined;
    const start = logStart(rows.map((row) => factOf(facts, row.fact)));
    return html`<p data-when="log"${states.every((state) => state.scale !== 'log') && html` hidden`}>Equal distances are equal multiples; the bars start at ${start}, not 0.</p>`;
  },
};

function statementsOf({ rows, assume, guess }: BarSpec): readonly Statement[] {
  return [
    ...rowStatements(rows, []),
    ...(assume === undefined ? [] : [{ path: ['assume', 'label'], text: assume.label }]),
    ...(guess === undefined ? [] : [{ path: ['guess', 'label'], text: guess.label }]),
    ...(guess?.hint === undefined ? [] : [{ path: ['guess', 'hint'], text: guess.hint }]),
  ];
}

function checkBar(spec: BarSpec, { ledger }: BlockContext): readonly BlockProblem[] {
  const rows = spec.rows.map((row) => row.fact);
  const problems: BlockProblem[] = [];
  const mustBeRow = (path: readonly string[], id: string) => {
    if (rows.includes(id)) return;
    const hint = didYouMean(id, rows);
    problems.push({ path, rule: 'not-a-row', message: `"${id}" is not a row of this chart`, hint });
  };
  const { compare, assume, guess, scale } = spec;
  if (guess !== undefined) mustBeRow(['guess', 'of'], guess.of);
  const words = [{ path: ['caption'], text: spec.caption }, ...statementsOf(spec)];
  problems.push(...checkGuess(spec, ledger, words));
  if (compare !== undefined) {
    mustBeRow(['compare', 'of'], compare.of);
    mustBeRow(['compare', 'with'], compare.with);
    for (const id of Object.keys(compare.says ?? {})) mustBeRow(['compare', 'says', id], id);
    if (compare.of === compare.with) {
      const message = `"${compare.of}" is compared with itself`;
      problems.push({ path: ['compare', 'with'], rule: 'self-comparison', message });
    }
  }
  if (assume !== undefined) {
    mustBeRow(['assume', 'of'], assume.of);
    problems.push(...checkFactor(assume, ledger));
  }
  spec.rows.forEach((row, r) => {
    const fact = numberFact(ledger, row.fact);
    if (fact === undefined) return;
    const path = ['rows', r, 'fact'];
    const lowest = fact.low ?? fact.value;
    // Either is arithmetic on one number.
    if (isRange(fact) && (compare !== undefined || row.fact === assume?.of)) {
      const range = formatRange(fact.low, fact.high, fact.digits);
      const message = `fact "${row.fact}" is the range ${range}, of which nothing is a multiple`;
      problems.push({ path, rule: 'range-without-middle', message });
    }
    // Below zero it is no matter of the scale.
    if (scale !== undefined && lowest === 0) {
      const what = fact.value === 0 ? 'is 0' : 'goes down to 0';
      const message = `fact "${row.fact}" ${what}, which a logarithmic scale cannot show`;
      problems.push({ path, rule: 'log-scale', message, hint: 'leave "scale" out' });
    }
    if (row.fact !== compare?.of && compare !== undefined && fact.value === 0) {
      const message = `fact "${row.fact}" is 0, so nothing is a multiple of it`;
      problems.push({ path, rule: 'zero-baseline', message });
    }
  });
  return problems;
}

/** The slider marks the document's own factor, so it must reach there. */
function checkFactor(assume: NonNullable<BarSpec['assume']>, ledger: Ledger): readonly BlockProblem[] {
  const { min = 1, max } = assume;
  const fact = numberFact(ledger, assume.fact);
  if (fact === undefined || (fact.value >= min && fact.value <= max)) return [];
  const message = `fact "${assume.fact}" is ${formatNumber(fact.value)}, which a slider from ${formatNumber(min)} to ${formatNumber(max)} does not reach`;
  const hint = 'let "min" and "max" enclose it';
  return [{ path: ['assume', 'fact'], rule: 'factor-out-of-range', message, hint }];
}
