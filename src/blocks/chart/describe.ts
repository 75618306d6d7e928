/** A chart in words: what is announced and what stands in `<desc>`. */
import { amountOf, type ChartFacts, type ChartState } from './model.ts';
import type { ChartSpec } from './schema.ts';
import type { Figure } from './type.ts';
import { typeOf } from './types.ts';

/** `2017, 4,162 carriages, planned, recorded, Russian Ministry of Defence, Sivitski 2016, ¶17`. */
export function describeFigure({ group, label, fact }: Figure): string {
  const amount = [amountOf(fact), fact.range && `(${fact.range})`].filter(Boolean).join(' ');
  const basis = fact.formula === undefined ? fact.basis : `${fact.basis}: ${fact.formula}`;
  return [group, label, amount, fact.stage, basis, fact.says === label ? '' : fact.says, fact.place]
    .filter(Boolean)
    .join(', ');
}

/** Every value of the chart as text. */
export function describeChart(spec: ChartSpec, facts: ChartFacts, state: ChartState): string {
  const type = typeOf(spec);
  const figures = type.figures(spec, facts, state).filter(({ hidden }) => !hidden);
  const lines = type.references?.(spec, facts) ?? [];
  return [
    ...(state.scale === 'log' ? ['Logarithmic scale.'] : []),
    ...figures.map((figure) => `${describeFigure(figure)}.`),
    ...lines.map(
      ({ label, fact }) =>
        `${fact.bound === 'range' ? 'Band over' : 'Line at'} ${amountOf(fact)}: ${label}, ${fact.place}.`,
    ),
  ].join(' ');
}
