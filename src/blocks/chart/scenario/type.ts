/** What would follow from assumptions: a range that moves with them, against figures of the ledger. */
import { PLAIN } from '../model.ts';
import type { ChartType } from '../type.ts';
import { controlOf, endsIn, endsText, startAmounts } from './assumptions.ts';
import { figuresOf } from './figures.ts';
import { planScenario } from './plan.ts';
import type { ScenarioSpec } from './schema.ts';
import { formulaText, rangeIn, rangeText, spreadText } from './worked.ts';

export const scenarioType: ChartType<ScenarioSpec> = {
  start: (spec) => ({ ...PLAIN, amounts: startAmounts(spec) }),
  figures: (spec, facts, state) => figuresOf(spec, facts, state, rangeIn(spec, facts, state)),
  plan: planScenario,
  values: (spec, facts, state) => {
    const range = rangeIn(spec, facts, state);
    return {
      range: rangeText(range, spec.unit),
      spread: spreadText(range),
      ...Object.fromEntries(
        spec.assumptions.map((assumption) => [
          controlOf(assumption.name),
          endsText(assumption, endsIn(assumption, facts, state)),
        ]),
      ),
    };
  },
  told: (_, spec, facts, state) => {
    const range = rangeIn(spec, facts, state);
    const formula = formulaText(spec, facts, state);
    return `${rangeText(range, spec.unit)} ${spec.unit}, computed. ${spreadText(range)} ${formula}`;
  },
};
