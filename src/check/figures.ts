import { type Diagnostic, warning } from '../diagnostics.ts';
import { matchesFact } from '../evidence/match.ts';
import type { Ledger } from '../evidence/model.ts';
import { sourcelessFigures } from './numerals.ts';
import type { Passage } from './passage.ts';

/** Every figure in prose is a fact link, part of a citation, a date, a name or marked with `\#`. */
export function checkFigures({ text, spanOf }: Passage, ledger: Ledger): Diagnostic[] {
  return sourcelessFigures(text).map(({ index, figure }) => {
    const span = spanOf(index, index + figure.length);
    return warning('no-source', span, `figure "${figure}" has no source`, hintFor(figure, ledger));
  });
}

function hintFor(figure: string, ledger: Ledger): string {
  const fact = [...ledger.values()].find((fact) => matchesFact(figure, fact));
  const mark = `or \\#${figure} if it needs no source`;
  if (fact === undefined) return `link it to a fact, [${figure}](fact:some-id), ${mark}`;
  return `write [${figure}](fact:${fact.id}) if that is what it means, ${mark}`;
}
