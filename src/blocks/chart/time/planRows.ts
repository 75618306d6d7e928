import { type Group, planGroups } from '../groups.ts';
import { type ChartFacts, type ChartState, factOf, type Look, signOf } from '../model.ts';
import type { Plan } from '../plan.ts';
import { type Slot, slotAt } from './axis.ts';
import { nameInChart, slotsFor, type TimeRow, timeRows } from './rows.ts';
import type { TimeSpec } from './schema.ts';

/** Rows in time order under years and months; what lies between has a heading of its own. */
export function planTimeRows(spec: TimeSpec, facts: ChartFacts, state: ChartState, look: Look): Plan {
  const rows = timeRows(spec, facts, state);
  const slots = slotsFor(spec, rows);
  const { reference, unit } = spec;
  return planGroups(
    {
      groups: periods(slots, rows),
      sign: signOf(unit),
      reference: reference && { fact: factOf(facts, reference.fact), label: reference.label },
    },
    look,
  );
}

/** Slots with their rows; those without any between two that have some are one period. */
function periods(slots: readonly Slot[], rows: readonly TimeRow[]): readonly Group[] {
  const groups: Group[] = [];
  let empty: Slot[] = [];
  slots.forEach((slot, s) => {
    const here = rows.filter(({ day }) => slotAt(slots, day) === s);
    if (here.length === 0) {
      empty.push(slot);
      return;
    }
    groups.push(...emptyPeriods(empty));
    empty = [];
    groups.push({
      label: titleOf(slot),
      rows: here.map((row) => ({
        name: nameInChart(row, slots),
        under: row.fact.role,
        fact: row.fact,
        hidden: row.hidden,
        ever: [row.fact],
      })),
    });
  });
  return [...groups, ...emptyPeriods(empty)];
}

/** `2014–2016: none shown`. */
function emptyPeriods(slots: readonly Slot[]): readonly Group[] {
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = first.by === 'month' && first.year === last.year ? first.name : titleOf(first);
  const label = first === last ? titleOf(first) : `${from}–${titleOf(last)}`;
  return [{ label: `${label}: none shown`, rows: [] }];
}

function titleOf({ name, year, by }: Slot): string {
  return by === 'year' ? name : `${name} ${year}`;
}
