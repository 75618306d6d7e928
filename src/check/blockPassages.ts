/** The words of a block as passages. Nothing can be linked in them, so facts are known by what the block shows. */
import type { Span } from '../diagnostics.ts';
import { matchesFact, statesFact } from '../evidence/match.ts';
import type { Fact } from '../evidence/model.ts';
import type { Evidence } from './evidence.ts';
import { sourcelessFigures } from './numerals.ts';
import type { Passage } from './passage.ts';
import { factsBehind, type Stating } from './statements.ts';

/**
 * Statements of a block. Those of a block that shows facts rest on all of these; those of one that shows none, such as a
 * question, on the facts whose figures they state, and they may name any speaker of the ledger.
 */
export function blockPassages(block: Stating, evidence: Evidence): Passage[] {
  const { ledger, speakersOf, authorsOf } = evidence;
  const shown = block.facts.flatMap((id) => ledger.get(id) ?? []);
  // Looked up for a word in question only: most blocks have none, and the ledger is long.
  let facts: readonly Fact[] | undefined;
  const known = () => {
    facts ??= shown.length === 0 ? [...ledger.values()] : factsBehind(block.facts, ledger);
    return facts;
  };
  return block.statements.map(({ text, span }): Passage => {
    const states = (figure: string) => known().some((fact) => statesFact(figure, fact));
    return {
      text,
      spanOf: (start, end) => partOf(span, text, start, end),
      factsIn: (start, end) => (shown.length > 0 ? shown : statedIn(text.slice(start, end), known())),
      speakersIn: () => known().flatMap((fact) => [...speakersOf(fact), ...authorsOf(fact.in)]),
      states,
      numberHint: () => `say it without the figure, or, if it needs no source, ${OPT_OUT('number-word')}`,
      optOut: OPT_OUT,
    };
  });
}

const OPT_OUT = (rule: string) => `allow it on the line above: # allow: ${rule}`;

/** Facts that state the figures of a sentence; where one on record has the figure, it may be the one meant. */
function statedIn(sentence: string, known: readonly Fact[]): Fact[] {
  return sourcelessFigures(sentence).flatMap(({ figure }) => {
    const stating = known.filter((fact) => matchesFact(figure, fact));
    return stating.some(({ basis }) => basis === 'recorded') ? [] : stating;
  });
}

/** Where a part of a statement stands; all of it where the file has it with line breaks or escapes. */
function partOf(span: Span, text: string, start: number, end: number): Span {
  if (span.end - span.start !== text.length) return span;
  return { ...span, start: span.start + start, end: span.start + end };
}
