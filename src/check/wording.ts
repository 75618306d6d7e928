/** The checks of wording together, for prose and for the words of blocks. */
import type { Allow } from '../allow.ts';
import type { Slide } from '../deck/model.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Ledger, Sources } from '../evidence/model.ts';
import { applyAllows, BLOCK_RULES, PROSE_RULES } from './allows.ts';
import { blockPassages } from './blockPassages.ts';
import { checkCertainty } from './certainty.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { checkFigures } from './figures.ts';
import { checkNumberWords } from './numberWords.ts';
import type { Passage } from './passage.ts';
import { checkSides } from './sides.ts';
import { slidePassages } from './slidePassages.ts';
import { checkStatements, type Stating } from './statements.ts';
import { checkAttribution } from './unattributed.ts';

/** A block as far as its wording is checked. */
export interface WordedBlock extends Stating {
  readonly allows: readonly Allow[];
  /** What its own kind found wrong; warnings may be allowed. */
  readonly problems: readonly Diagnostic[];
}

/** Figures in the prose of a slide and, where that is English, its words. */
export function checkProse(slide: Slide, evidence: Evidence, lang: string): Diagnostic[] {
  const passages = slidePassages(slide, evidence);
  const figures = passages.flatMap((passage) => checkFigures(passage, evidence.ledger));
  if (!isEnglish(lang)) return figures;
  return [...figures, ...applyAllows(checkWords(passages, evidence.ledger), slide.allows, PROSE_RULES)];
}

/** What is wrong with blocks by themselves, figures in their statements and, where those are English, their words. */
export function checkBlocks(
  blocks: readonly WordedBlock[],
  ledger: Ledger,
  sources: Sources,
  lang: string,
): Diagnostic[] {
  const evidence = evidenceOf(ledger, sources);
  return blocks.flatMap((block) => {
    const words = isEnglish(lang) ? checkWords(blockPassages(block, evidence), ledger) : [];
    const problems = [...block.problems, ...checkStatements(block, ledger), ...words];
    return applyAllows(problems, block.allows, BLOCK_RULES);
  });
}

function checkWords(passages: readonly Passage[], ledger: Ledger): Diagnostic[] {
  return passages.flatMap((passage) => [
    ...checkNumberWords(passage),
    ...checkCertainty(passage, ledger),
    ...checkAttribution(passage),
    ...checkSides(passage),
  ]);
}

/** Whether a deck is in English, as the words looked for are. */
export function isEnglish(lang: string): boolean {
  return /^en(?:-|$)/i.test(lang);
}
