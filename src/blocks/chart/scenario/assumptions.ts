/** What a reader can assume: the values each assumption has in a state, and how they are written. */
import { formatNumber, formatRange, PERCENT } from '../../../evidence/format.ts';
import type { ChartState } from '../model.ts';
import type { Assumption, ScenarioSpec } from './schema.ts';

/** Two ends, the lower first; the same where nothing is left open. As the control counts, so per cent are whole numbers. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Values of facts by id: a chart's record, or what a check has of the ledger. */
export type Numbers = Readonly<Record<string, { readonly value: number } | undefined>>;

type Choice = NonNullable<Assumption['choices']>[number];

export interface Slider {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** One or two, each a control of its own. */
  readonly thumbs: readonly Thumb[];
}

export interface Thumb {
  /** Its amount in a chart's state. */
  readonly control: string;
  readonly start: number;
}

/** The amount of an assumption in a chart's state, and its text beside the control; no other control has such a name. */
export function controlOf(name: string): string {
  return `assumed-${name}`;
}

/** The slider of an assumption that has no choices. */
export function sliderOf({ name, min = 0, max = 1, step = 1, start = min }: Assumption): Slider {
  const control = controlOf(name);
  const thumbs =
    typeof start === 'number'
      ? [{ control, start }]
      : [
          { control: `${control}-low`, start: start[0] },
          { control: `${control}-high`, start: start[1] },
        ];
  return { min, max, step, thumbs };
}

/** What the controls of all assumptions stand at first: sliders at their value, choices at the number of their option. */
export function startAmounts({ assumptions }: ScenarioSpec): ChartState['amounts'] {
  return Object.fromEntries(
    assumptions.flatMap((assumption) =>
      assumption.choices === undefined
        ? sliderOf(assumption).thumbs.map(({ control, start }) => [control, start])
        : [[controlOf(assumption.name), 0]],
    ),
  );
}

/** What is assumed in a state. Two thumbs that crossed have changed their roles. */
export function endsIn(assumption: Assumption, facts: Numbers, { amounts }: ChartState): Ends {
  const { choices, name } = assumption;
  if (choices !== undefined) {
    const chosen = choices[amounts[controlOf(name)] ?? 0] ?? choices[0];
    return chosen === undefined ? { low: 0, high: 0 } : endsOfChoice(chosen, facts);
  }
  const values = sliderOf(assumption).thumbs.map(({ control, start }) => amounts[control] ?? start);
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** Everything the control of an assumption can reach. */
export function reachOf(assumption: Assumption, facts: Numbers): Ends {
  const { choices } = assumption;
  if (choices === undefined) {
    const { min, max } = sliderOf(assumption);
    return { low: min, high: max };
  }
  const ends = choices.map((choice) => endsOfChoice(choice, facts));
  return {
    low: Math.min(...ends.map(({ low }) => low)),
    high: Math.max(...ends.map(({ high }) => high)),
  };
}

function endsOfChoice({ value, fact }: Choice, facts: Numbers): Ends {
  const ends = typeof value === 'object' ? value : [value ?? facts[fact ?? '']?.value ?? Number.NaN];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** The ends as a formula takes them: per cent are hundredths. */
export function inFormula({ unit }: Assumption, { low, high }: Ends): Ends {
  return unit === PERCENT ? { low: low / 100, high: high / 100 } : { low, high };
}

/** What an assumption is called in running text. */
export function wordsOf({ words, label }: Assumption): string {
  return words ?? label;
}

/** `10–100%`, `0.5–1`, `1.5`. */
export function endsText({ unit }: Assumption, { low, high }: Ends): string {
  return `${low === high ? formatNumber(low) : formatRange(low, high)}${unit ?? ''}`;
}
