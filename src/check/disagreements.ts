/** Figures in the list of disagreements: nothing is linked there, so each must be one of the facts its entry names. */
import type { Diagnostic } from '../diagnostics.ts';
import type { Disagreement } from '../evidence/disagreements.ts';
import { statesFact } from '../evidence/match.ts';
import type { Ledger } from '../evidence/model.ts';
import { factsBehind, figuresBeyond } from './statements.ts';

/**
 * Every figure in an entry’s texts is stated by a fact under its `facts`, by what that was first said as, or by what is
 * computed from those facts alone; an entry that names no facts states no figures. Years, dates and designations are
 * exempt as in prose.
 */
export function checkDisagreements(
  disagreements: readonly Pick<Disagreement, 'facts' | 'statements'>[],
  ledger: Ledger,
): Diagnostic[] {
  return disagreements.flatMap(({ facts, statements }) =>
    figuresBeyond(factsBehind(facts, ledger), statements, (figure) => hintFor(figure, ledger)),
  );
}

function hintFor(figure: string, ledger: Ledger): string {
  const fact = [...ledger.values()].find((entry) => statesFact(figure, entry));
  return fact === undefined
    ? 'no fact in assets/facts.yaml has it'
    : `fact ${fact.id} has it: if that is meant, add it to "facts:"`;
}
