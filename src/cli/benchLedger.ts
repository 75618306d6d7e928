/** A made-up ledger of any size for `npm run bench`, under a deck that stays as it is. */
import type { Files } from '../diagnostics.ts';
import { benchDeck } from './benchDeck.ts';

const SLIDES = 40;
/** Facts in a group; see {@link group}. */
const GROUP = 10;

/**
 * The deck of {@link benchDeck} with `facts` further facts: of every ten, six counts that disagree in pairs, a range, a date, a statement
 * from outside the set that two of the counts go back to, and a ratio.
 */
export function benchLedger(facts: number): Files {
  const files = benchDeck(SLIDES);
  const groups = Array.from({ length: Math.ceil(facts / GROUP) }, (_, n) => group(n));
  const added = groups.flat().slice(0, facts).join('');
  return new Map([...files, ['assets/facts.yaml', `${files.get('assets/facts.yaml') ?? ''}${added}`]]);
}

/** Ten facts of one paragraph; each is named only by later ones or by its neighbour, so that the list can be cut anywhere but within a pair. */
function group(n: number): string[] {
  const count = 1000 + n;
  const place = `in: report\n  paragraph: ${1 + (n % 40)}`;
  const outside = 'in: outside\n  address: https://example.org/report\n  seen: "2022-11-30"';
  const pairs = Array.from({ length: 6 }, (_, i) => {
    const other = `stock-${n}-${i % 2 === 0 ? i + 1 : i - 1}`;
    const first = i < 2 ? `originally: first-${n}\n  ` : '';
    return entry(`stock-${n}-${i}`, `value: ${count + i}\n  find: counted ${count + i} carriages`, [
      place,
      `${first}differs: [${other}]`,
    ]);
  });
  return [
    entry(`first-${n}`, `value: ${count}\n  find: as many as ${count}`, [outside]),
    ...pairs,
    entry(`range-${n}`, `low: ${count}\n  high: ${count + 9}\n  find: ${count} to ${count + 9}`, [place]),
    entry(`day-${n}`, `value: "2016-11-22"\n  find: 22 November 2016`, [place])
      .replace('  unit: carriages\n', '')
      .replace('  stage: sent\n', ''),
    entry(`ratio-${n}`, `formula: stock-${n}-1 / stock-${n}-0`, []).replace(
      'basis: reported',
      'basis: computed',
    ),
  ];
}

function entry(id: string, value: string, lines: readonly string[]): string {
  return `- id: ${id}
  label: Carriages of the stock that the report speaks of
  ${value}
  unit: carriages
  date: "2016"
  stage: sent
  basis: reported
  says: A ministry
  short: ministry
  role: as the report gives it
${lines.map((line) => `  ${line}\n`).join('')}  note: >-
    What a reader must know of a figure is seldom more than a line or two: who counted, what was counted, and what the
    report leaves open.
`;
}
