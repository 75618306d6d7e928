import { planGroups } from '../groups.ts';
import { type ChartFacts, type ChartState, factOf, type Look, signOf } from '../model.ts';
import type { Plan, PlanRow } from '../plan.ts';
import { heightOf, leading, type PlacedLine, type Style, TYPE, wrap } from '../text.ts';
import type { Ends } from './assumptions.ts';
import { HEADING } from './figures.ts';
import type { ScenarioSpec } from './schema.ts';
import { formulaText, rangeIn, reachOfRange, workedFact } from './worked.ts';

/** Space over the formula, px. */
const ABOVE = 6;
/** Room between the drawing and the rule of the panel beside it, px. */
const BESIDE = 28;
/** A range whose ends meet is still seen, px. */
const NARROWEST = 6;

/** The figures as lying bars, under them the range as a bar that floats, at the foot its formula in words. */
export function planScenario(spec: ScenarioSpec, facts: ChartFacts, state: ChartState, look: Look): Plan {
  const right = look.size === 'slide' ? BESIDE : 0;
  const range = rangeIn(spec, facts, state);
  const { high } = reachOfRange(spec, facts);
  const workedAt = (ends: Ends) => workedFact(spec, facts, state, ends);
  const worked = {
    name: spec.worked.label,
    under: spec.worked.note,
    fact: workedAt(range),
    hidden: false,
    // As far as the controls can reach, so that the scale stands still while they are moved.
    ever: [workedAt({ low: high / 10, high }), workedAt({ low: high, high })],
  };
  const groups = spec.groups.map(({ label, rows }) => ({
    label,
    rows: rows.map((row) => {
      const fact = factOf(facts, row.fact);
      const name = row.label ?? fact.short;
      return { name, under: row.note ?? fact.role, fact, hidden: false, ever: [fact] };
    }),
  }));
  const plan = planGroups(
    { groups: [...groups, { label: HEADING, rows: [worked] }], sign: signOf(spec.unit) },
    { ...look, width: look.width - right },
  );
  const formula = formulaLines(`computed: ${formulaText(spec, facts, state)}`, plan.height, plan.look);
  const foot = ABOVE + heightOf(formula);
  const last = plan.rows.length - 1;
  return {
    ...plan,
    look,
    width: look.width,
    height: plan.height + foot,
    padding: { ...plan.padding, right, bottom: plan.padding.bottom + foot },
    rows: plan.rows.map((row, r) => (r === last ? floating(row, range, plan) : row)),
    texts: [...plan.texts, ...formula],
  };
}

/** The row as a bar from one end of the range to the other. */
function floating(row: PlanRow, { low, high }: Ends, { max, width, padding }: Plan): PlanRow {
  const narrowest = (NARROWEST * max) / (width - padding.left - padding.right);
  const start = Math.max(0, Math.min(low, (low + high - narrowest) / 2));
  const value = Math.max(high, start + narrowest) - start;
  return { ...row, fact: { ...row.fact, value, low: undefined, high: undefined }, start };
}

function formulaLines(text: string, top: number, look: Look): readonly PlacedLine[] {
  const style: Style = { size: TYPE[look.size].note, weight: 400, colour: 'soft' };
  let y = top + ABOVE;
  return wrap(text, style, look.width, look).map((line) => {
    y += leading(line);
    return { ...line, x: 0, y: y - 4, align: 'left' };
  });
}
