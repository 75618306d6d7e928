/** The list of disagreements as files. */
import type { Disagreement } from '../disagreements.ts';
import { csvOf } from './csv.ts';
import { bracketed, writeCitation } from './facts.ts';

/** A JSON array in the form of `assets/disagreements.yaml`. */
export function disagreementsJson(disagreements: readonly Disagreement[]): string {
  const records = disagreements.map(({ id, group, title, cite, problem, reading, why, facts }) => ({
    id,
    group,
    title,
    cite: writeCitation(cite),
    problem,
    reading,
    why,
    facts: facts.length === 0 ? undefined : facts,
  }));
  return `${JSON.stringify(records, undefined, 1)}\n`;
}

/** One row a disagreement; ids of facts are separated by semicolons. */
export function disagreementsCsv(disagreements: readonly Disagreement[]): string {
  return csvOf(
    ['id', 'group', 'title', 'cite', 'problem', 'reading', 'why', 'facts'],
    disagreements.map((entry) => ({
      id: entry.id,
      group: entry.group,
      title: entry.title,
      cite: bracketed(entry.cite),
      problem: entry.problem,
      reading: entry.reading,
      why: entry.why,
      facts: entry.facts.join('; '),
    })),
  );
}
