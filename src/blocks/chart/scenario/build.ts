/** A scenario while the site is built. */
import { formatNumber, formatRange, isRange, PERCENT } from '../../../evidence/format.ts';
import { parseFormula } from '../../../evidence/formula.ts';
import { html } from '../../../html.ts';
import type { Path } from '../../../yaml.ts';
import type { BlockContext, BlockProblem } from '../../kind.ts';
import { type ChartBuild, type FactReference, rowStatements } from '../build.ts';
import { numberFact } from '../numberFact.ts';
import { type Numbers, reachOf, sliderOf } from './assumptions.ts';
import { renderAlternatives, renderPanel, renderPaperPanel } from './controls.ts';
import type { ScenarioSpec } from './schema.ts';
import { scenarioType } from './type.ts';
import { workOut } from './worked.ts';

export const scenarioBuild: ChartBuild<ScenarioSpec> = {
  references: (spec) => [
    ...spec.groups.flatMap(({ rows }, g) =>
      rows.map(
        ({ fact }, r): FactReference => ({ path: ['groups', g, 'rows', r, 'fact'], id: fact, as: 'row' }),
      ),
    ),
    ...inputsOf(spec).map(
      (id): FactReference => ({
        path: ['worked', 'formula'],
        id,
        as: 'named',
        others: spec.assumptions.map(({ name }) => name),
      }),
    ),
    { path: ['worked', 'fact'], id: spec.worked.fact, as: 'named' },
    ...spec.assumptions.flatMap(({ fact, choices = [] }, a): FactReference[] => [
      ...(fact === undefined ? [] : [{ path: ['assumptions', a, 'fact'], id: fact, as: 'named' } as const]),
      ...choices.flatMap((choice, c): FactReference[] =>
        choice.fact === undefined
          ? []
          : [{ path: ['assumptions', a, 'choices', c, 'fact'], id: choice.fact, as: 'named' }],
      ),
    ]),
  ],
  check: checkScenario,
  statements: ({ groups, worked, assumptions }) => [
    ...groups.flatMap(({ label, rows }, g) => [
      { path: ['groups', g, 'label'], text: label },
      ...rowStatements(rows, ['groups', g]),
    ]),
    { path: ['worked', 'label'], text: worked.label },
    ...(worked.note === undefined ? [] : [{ path: ['worked', 'note'], text: worked.note }]),
    { path: ['worked', 'caveat'], text: worked.caveat },
    ...assumptions.flatMap(({ label, words, choices = [] }, a) => [
      { path: ['assumptions', a, 'label'], text: label },
      ...(words === undefined ? [] : [{ path: ['assumptions', a, 'words'], text: words }]),
      ...choices.map((choice, c) => ({
        path: ['assumptions', a, 'choices', c, 'label'],
        text: choice.label,
      })),
    ]),
  ],
  panel: () => ({ live: renderPanel, paper: renderPaperPanel }),
  remark: ({ worked }) => html`<p>${worked.caveat}</p>`,
  withoutScript: (spec, facts) => renderAlternatives(spec, facts, scenarioType.start(spec)),
};

/** Ids of facts in the formula, each once; none while it cannot be read. */
function inputsOf({ worked, assumptions }: ScenarioSpec): readonly string[] {
  const parsed = parseFormula(worked.formula);
  if (!parsed.ok) return [];
  const names = assumptions.map(({ name }) => name);
  return [...new Set(parsed.formula.ids.filter((id) => !names.includes(id)))];
}

function checkScenario(spec: ScenarioSpec, context: BlockContext): readonly BlockProblem[] {
  const parsed = parseFormula(spec.worked.formula);
  const path = ['worked', 'formula'];
  if (!parsed.ok) return [{ path, rule: 'formula', message: parsed.message, hint: parsed.hint }];
  const problems = [
    ...checkNames(spec, parsed.formula.ids, context),
    ...checkInputs(spec, context),
    ...checkMarks(spec, context),
  ];
  // An unknown fact is told where it is named.
  const facts = numbersOf(spec, context);
  if (problems.length > 0 || facts === undefined) return problems;
  const reach = workOut(spec, facts, (assumption) => reachOf(assumption, facts));
  if (!reach.ok) {
    const hint = 'look at the ends of the assumptions it divides by';
    return [{ path, rule: 'formula', message: reach.message, hint }];
  }
  if (reach.high === 0) {
    const message = 'the formula is 0 whatever is assumed, so there is nothing to draw';
    return [{ path, rule: 'nothing-to-draw', message }];
  }
  if (reach.low < 0) {
    const message = `the formula goes down to ${formatNumber(reach.low)}, below zero`;
    return [{ path, rule: 'negative-value', message, hint: 'a chart shows figures from 0 upwards' }];
  }
  return [];
}

/** A range is that of its ends only where each assumption counts once. */
function checkNames(
  { assumptions }: ScenarioSpec,
  ids: readonly string[],
  { ledger }: BlockContext,
): readonly BlockProblem[] {
  return assumptions.flatMap(({ name }, a): BlockProblem[] => {
    const path = ['assumptions', a, 'name'];
    if (assumptions.findIndex((other) => other.name === name) < a)
      return [{ path, rule: 'duplicate-name', message: `two assumptions are called "${name}"` }];
    if (ledger.has(name)) {
      const message = `"${name}" is the id of a fact too, so the formula could mean either`;
      return [{ path, rule: 'duplicate-name', message }];
    }
    const count = ids.filter((id) => id === name).length;
    if (count === 1) return [];
    const message =
      count === 0
        ? `the formula does not use "${name}", so nothing would move with it`
        : `the formula uses "${name}" ${count} times, so its ends do not give the ends of the range`;
    const hint = count === 0 ? undefined : 'write the formula so that each assumption stands in it once';
    return [{ path, rule: 'assumption-in-formula', message, hint }];
  });
}

/** What the formula takes from the ledger is one number each, and counts as the control does that offers it. */
function checkInputs(spec: ScenarioSpec, { ledger }: BlockContext): readonly BlockProblem[] {
  const inputs = inputsOf(spec).map((id) => ({ path: ['worked', 'formula'], id, unit: undefined }));
  const offered = spec.assumptions.flatMap(({ fact, unit = '', choices = [] }, a) => [
    ...(fact === undefined ? [] : [{ path: ['assumptions', a, 'fact'], id: fact, unit }]),
    ...choices.flatMap((choice, c) =>
      choice.fact === undefined
        ? []
        : [{ path: ['assumptions', a, 'choices', c, 'fact'], id: choice.fact, unit }],
    ),
  ]);
  return [...inputs, ...offered].flatMap(({ path, id, unit }): BlockProblem[] => {
    const fact = numberFact(ledger, id);
    if (fact === undefined) return [];
    if (isRange(fact)) {
      const range = formatRange(fact.low, fact.high, fact.digits);
      const message = `fact "${id}" is the range ${range}, of which nobody gives one number`;
      const ends = `${fact.low}, ${fact.high}`;
      const hint = `let an assumption have its ends: a choice with value: [${ends}], or a slider with start: [${ends}]`;
      return [{ path, rule: 'range-without-middle', message, hint }];
    }
    if (unit === undefined || (fact.unit === PERCENT) === (unit === PERCENT)) return [];
    const message =
      unit === PERCENT
        ? `fact "${id}" is not in per cent, and the assumption is`
        : `fact "${id}" is in per cent, and the assumption is not`;
    const hint = unit === PERCENT ? 'leave "unit" out' : 'give the assumption unit: "%"';
    return [{ path, rule: 'unit-mismatch', message, hint }];
  });
}

/** A slider marks the value a source suggests, so it must reach there. */
function checkMarks({ assumptions }: ScenarioSpec, { ledger }: BlockContext): readonly BlockProblem[] {
  return assumptions.flatMap((assumption, a): BlockProblem[] => {
    const { fact: id, choices } = assumption;
    const value = id === undefined ? undefined : ledger.get(id)?.value;
    if (choices !== undefined || typeof value !== 'number') return [];
    const { min, max } = sliderOf(assumption);
    if (value >= min && value <= max) return [];
    const path: Path = ['assumptions', a, 'fact'];
    const message = `fact "${id}" is ${formatNumber(value)}, which a slider from ${formatNumber(min)} to ${formatNumber(max)} does not reach`;
    return [{ path, rule: 'factor-out-of-range', message, hint: 'let "min" and "max" enclose it' }];
  });
}

/** What the formula is worked out from; undefined where something is not there, or no number. */
function numbersOf(spec: ScenarioSpec, { ledger }: BlockContext): Numbers | undefined {
  const chosen = spec.assumptions.flatMap(({ choices = [] }) => choices.flatMap(({ fact }) => fact ?? []));
  const ids = [...inputsOf(spec), ...chosen];
  const facts = ids.flatMap((id) => numberFact(ledger, id) ?? []);
  return facts.length < ids.length ? undefined : Object.fromEntries(facts.map((fact) => [fact.id, fact]));
}
