/** What is wrong with an ordering question once the ledger is read: facts that give no order. */

import { formatNumber } from '../../../evidence/format.ts';
import { factProblem } from '../../../evidence/lookUp.ts';
import type { Fact } from '../../../evidence/model.ts';
import { isNumber } from '../../chart/numberFact.ts';
import type { BlockContext, BlockProblem } from '../../kind.ts';
import { doubleProblem } from '../../references.ts';
import { frameHeight, heightProblems } from '../fit.ts';
import { statedIn } from '../numberTells.ts';
import { says, tellsAnswer } from '../tells.ts';
import { overlap, type Stretch, stretchOf } from './places.ts';
import type { OrderSpec } from './schema.ts';

/** Heights on the deck, px, from `order.css`: an item, whose label fits one line, and the gap above the next. */
const ITEM = 45;
const GAP = 6;
/** The line that says what comes first. */
const HOW = 32;

/** An item whose fact is there. */
interface Placed {
  readonly at: number;
  readonly fact: Fact;
  readonly stretch: Stretch | undefined;
}

/** Problems of facts that are unknown, have no date or number, are counted in something else, or cannot be told apart. */
export function checkOrder(spec: OrderSpec, { ledger }: BlockContext): readonly BlockProblem[] {
  const { items, by } = spec;
  const ids = items.map(({ fact }) => fact);
  const problems: BlockProblem[] = [];
  const before: Placed[] = [];
  for (const [at, id] of ids.entries()) {
    const path = ['items', at, 'fact'];
    const lost = factProblem(id, ledger) ?? doubleProblem(id, ids.indexOf(id) < at, 'fact');
    if (lost !== undefined) problems.push({ path, ...lost });
    const fact = ledger.get(id);
    // A formula that failed has been reported where it stands.
    if (lost !== undefined || fact === undefined || Number.isNaN(fact.value)) continue;
    const placed = { at, fact, stretch: stretchOf(fact, by) };
    const problem = by === 'date' ? dateProblem(placed, before) : valueProblem(placed, before);
    if (problem !== undefined) problems.push({ path, ...problem });
    before.push(placed);
  }
  const height = frameHeight(spec) + HOW + items.length * (ITEM + GAP) - GAP;
  return [
    ...problems,
    ...labelTells(spec, before),
    ...heightProblems(height, ['explanation'], 'shorten the explanation or the question'),
  ];
}

/** Labels that say the value that gives the place, or the year, where years alone would do. */
function labelTells({ items, by }: OrderSpec, placed: readonly Placed[]): BlockProblem[] {
  const years = new Set(placed.map(({ fact }) => yearOf(fact)));
  return placed.flatMap(({ at, fact }) => {
    const label = items[at]?.label ?? '';
    const told = by === 'value' ? numberIn(label, fact) : years.size > 1 ? yearIn(label, fact) : undefined;
    if (told === undefined) return [];
    const hint = 'a learner sorts by it: leave it out, it is shown after the answer';
    return [tellsAnswer(['items', at, 'label'], `${told} tells the item’s place`, hint)];
  });
}

function numberIn(label: string, fact: Fact): string | undefined {
  const told = isNumber(fact) ? statedIn(label, fact) : undefined;
  return told === undefined ? undefined : formatNumber(told);
}

function yearIn(label: string, fact: Fact): string | undefined {
  const year = yearOf(fact);
  return year !== undefined && says(label, year) ? year : undefined;
}

function yearOf({ value, date }: Fact): string | undefined {
  return (typeof value === 'string' ? value : date)?.slice(0, 4);
}

type Problem = Omit<BlockProblem, 'path'>;

function dateProblem({ at, fact, stretch }: Placed, before: readonly Placed[]): Problem | undefined {
  if (stretch === undefined)
    return {
      rule: 'bad-value',
      message: `fact "${fact.id}" has no date, and the order goes by dates`,
      hint: 'choose facts with a date, or write "by: value"',
    };
  const twin = before.find((other) => other.stretch !== undefined && overlap(other.stretch, stretch));
  if (twin === undefined) return undefined;
  return {
    rule: 'no-order',
    message: `${said(fact, stretch)} cannot be told apart in time from ${said(twin.fact, twin.stretch)}`,
    hint: `the dates of items ${twin.at + 1} and ${at + 1} are the same or overlap: choose another fact for one of them`,
  };
}

function valueProblem({ fact, stretch }: Placed, before: readonly Placed[]): Problem | undefined {
  if (stretch === undefined)
    return {
      rule: 'bad-value',
      message: `fact "${fact.id}" has no number, and the order goes by values`,
      hint: 'choose facts with a number, or write "by: date"',
    };
  const [first] = before.filter((other) => other.stretch !== undefined);
  if (first !== undefined && first.fact.unit !== fact.unit)
    return {
      rule: 'no-order',
      message: `fact "${fact.id}" counts ${counted(fact)}, and fact "${first.fact.id}" ${counted(first.fact)}`,
      hint: 'only values of one unit can be put in order',
    };
  const twin = before.find((other) => other.stretch !== undefined && overlap(other.stretch, stretch));
  if (twin === undefined) return undefined;
  return {
    rule: 'no-order',
    message: `${said(fact, stretch)} cannot be told apart in size from ${said(twin.fact, twin.stretch)}`,
    hint: 'the values are the same or their bounds overlap: choose another fact for one of the two',
  };
}

/** `"published" (22 November 2016)` */
function said({ id }: Fact, stretch: Stretch | undefined): string {
  return `"${id}" (${stretch?.words})`;
}

function counted({ unit }: Fact): string {
  return unit === '' ? 'nothing' : unit;
}
