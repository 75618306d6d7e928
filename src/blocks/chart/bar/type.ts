/** Vertical bars side by side: what they show, what is compared and what is assumed. */
import { type ChartFacts, type ChartState, factOf, PLAIN } from '../model.ts';
import type { ChartType } from '../type.ts';
import { multipleOf, productOf, productSentence } from './computed.ts';
import { isKeptBack, missOf, SHOWN, shownInWords } from './guess.ts';
import { planBar } from './plan.ts';
import { barLabel } from './rows.ts';
import type { BarSpec } from './schema.ts';

export const barType: ChartType<BarSpec> = {
  start: ({ scale = 'linear', compare, assume }) => ({
    ...PLAIN,
    scale,
    baseline: compare?.with ?? '',
    amounts: assume === undefined ? {} : { factor: assume.min ?? 1 },
  }),
  figures: (spec, facts, state) =>
    spec.rows.map((row) => {
      const fact = factOf(facts, row.fact);
      const hidden = state.hidden.includes(fact.short) || isKeptBack(spec, row.fact, state);
      return { label: barLabel(row, facts), fact, hidden };
    }),
  plan: planBar,
  extremes: ({ assume, guess }, state) => [
    ...(assume === undefined ? [] : [{ ...state, amounts: { ...state.amounts, factor: assume.max } }]),
    ...(guess === undefined ? [] : [{ ...state, on: [SHOWN] }]),
  ],
  computed: (spec, facts, state) => {
    const { assume } = spec;
    const product = productOf(spec, facts, state);
    const of = spec.rows.findIndex((row) => row.fact === assume?.of);
    const row = spec.rows[of];
    if (assume === undefined || product === undefined || row === undefined) return undefined;
    const words = [barLabel(row, facts), product.text, product.formula].join(', ');
    return { of, words, fact: assume.fact };
  },
  values: (spec, facts, state) => {
    const multiple = multipleOf(spec, facts, state);
    const miss = missOf(spec, facts, state);
    return {
      multiple: multiple?.text,
      against: multiple?.sentence,
      product: spec.assume && productSentence(spec, facts, state),
      miss: spec.guess && (miss?.text ?? ''),
      missed: spec.guess && (miss?.sentence ?? ''),
    };
  },
  told,
};

/** What was worked out anew. */
function told(control: string | undefined, spec: BarSpec, facts: ChartFacts, state: ChartState): string {
  switch (control) {
    case 'factor':
      return [productSentence(spec, facts, state), productOf(spec, facts, state)?.formula]
        .filter(Boolean)
        .join('. ');
    case 'baseline': {
      const multiple = multipleOf(spec, facts, state);
      return `${multiple?.text} ${multiple?.sentence}`;
    }
    case SHOWN:
      return shownInWords(spec, facts, state);
    // The slider says its value itself.
    case 'guess':
      return '';
    default:
      return state.scale === 'log' ? 'Logarithmic scale' : 'Linear scale';
  }
}
