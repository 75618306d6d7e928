/** Figures in the words of blocks, such as captions: nothing can be linked there, so they are looked up. */
import { type Diagnostic, type Span, warning } from '../diagnostics.ts';
import { formulaIds } from '../evidence/formula.ts';
import { statesFact } from '../evidence/match.ts';
import type { Fact, Ledger } from '../evidence/model.ts';
import { withInputs } from '../evidence/render.ts';
import { sourcelessFigures } from './numerals.ts';

/** A block as far as its figures are checked. */
export interface Stating {
  /** Ids of the facts it shows. */
  readonly facts: readonly string[];
  readonly statements: readonly { readonly text: string; readonly span: Span }[];
}

/**
 * Every figure in a statement is the value of a fact, or a bound of one, formatting aside. A block that shows facts
 * names their documents under them, so only those facts count, with what they were first said as and what is computed
 * from them alone; a block that shows none, such as a question, may state any figure of the ledger. Years, dates and
 * designations are exempt as in prose.
 */
export function checkStatements({ facts, statements }: Stating, ledger: Ledger): Diagnostic[] {
  const known = facts.length === 0 ? [...ledger.values()] : factsBehind(facts, ledger);
  return figuresBeyond(known, statements, (figure) => hintFor(figure, facts, ledger));
}

/**
 * Figures in statements that none of the known facts states.
 * @param hint what to do about a figure
 */
export function figuresBeyond(
  known: readonly Fact[],
  statements: Stating['statements'],
  hint: (figure: string) => string,
): Diagnostic[] {
  // A formula that failed has been reported, and could have been what is meant.
  if (known.some(({ value }) => Number.isNaN(value))) return [];
  return statements.flatMap(({ text, span }) =>
    sourcelessFigures(text).flatMap(({ index, figure }) => {
      if (known.some((fact) => statesFact(figure, fact))) return [];
      const exact = span.end - span.start === text.length;
      const start = exact ? span.start + index : span.start;
      const place = { ...span, start, end: exact ? start + figure.length : span.end };
      return [warning('no-source', place, `figure "${figure}" has no source`, hint(figure))];
    }),
  );
}

function hintFor(figure: string, facts: readonly string[], ledger: Ledger): string {
  const other = [...ledger.values()].find((fact) => statesFact(figure, fact));
  if (other !== undefined) return `fact ${other.id} has it, but this block does not show that fact`;
  return facts.length === 0
    ? 'it is not in assets/facts.yaml; only wrong options of a question may hold such figures'
    : 'the words of this block may hold only figures of the facts it shows';
}

/** The facts named, their inputs and first wordings, and what is computed from all these alone. */
export function factsBehind(ids: readonly string[], ledger: Ledger): readonly Fact[] {
  const originals = ids.flatMap((id) => ledger.get(id)?.originally ?? []);
  const behind = new Map(withInputs([...ids, ...originals], ledger).map((fact) => [fact.id, fact]));
  for (let size = -1; size < behind.size; ) {
    size = behind.size;
    for (const fact of ledger.values()) {
      const inputs = formulaIds(fact.formula ?? '');
      if (inputs.length > 0 && inputs.every((id) => behind.has(id))) behind.set(fact.id, fact);
    }
  }
  return [...behind.values()];
}
