/** Content files → a briefing: parse, prepare blocks, check. Pure; nothing here reads from disk. */
import type { BlockContext } from './blocks/kind.ts';
import type { PreparedBlock } from './blocks/prepare.ts';
import { BLOCK_KINDS, preparerOf } from './blocks/registry.ts';
import { checkDeck } from './check/deck.ts';
import { checkDisagreements } from './check/disagreements.ts';
import { checkObjectives } from './check/objectives.ts';
import { checkPlaces } from './check/places.ts';
import { checkSidesInData } from './check/sidesInData.ts';
import { checkBlocks, isEnglish } from './check/wording.ts';
import { type Deck, type Fence, type Section, type Slide, slidesOf, titlesOf } from './deck/model.ts';
import { allNodes, nodesOf } from './deck/nodes.ts';
import { parseDeck } from './deck/parse.ts';
import { type Diagnostic, type Files, hasErrors } from './diagnostics.ts';
import { type Disagreement, parseDisagreements } from './evidence/disagreements.ts';
import { type Glossary, parseGlossary } from './evidence/glossary.ts';
import type { Ledger } from './evidence/model.ts';
import { parseEvidence } from './evidence/parseEvidence.ts';
import { parsePlaces } from './evidence/places.ts';

/** Everything a page may show. */
export interface Briefing {
  readonly deck: Deck;
  readonly glossary: Glossary;
  readonly disagreements: readonly Disagreement[];
  readonly context: BlockContext;
  readonly blocks: ReadonlyMap<Fence, PreparedBlock>;
}

export interface Compilation {
  /** Undefined when any Diagnostic is an error. */
  readonly briefing: Briefing | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface CompileOptions {
  /** Paths of files that are not text but may be linked to, such as images; relative to the project. */
  readonly assets?: ReadonlySet<string>;
  /** Problems found while the files were read. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** Compiles all content. Never throws on bad content; every problem found is in `diagnostics`. */
export function compile(files: Files, options: CompileOptions = {}): Compilation {
  const { deck, diagnostics: deckDiagnostics } = parseDeck(files, { kinds: BLOCK_KINDS });
  const {
    sources,
    ledger,
    diagnostics: evidenceDiagnostics,
    placeOf,
    hasSources,
    hasLedger,
  } = parseEvidence(files);
  const { glossary, diagnostics: glossaryDiagnostics } = parseGlossary(files);
  const readable = hasSources && hasLedger;
  const { disagreements, diagnostics: disagreementDiagnostics } = parseDisagreements(
    files,
    readable ? { ledger, sources } : undefined,
  );
  const { places, diagnostics: placeDiagnostics } = parsePlaces(files, hasSources ? sources : undefined);
  const objectives = new Map(deck.meta.objectives.map(({ id, label }) => [id, label]));
  const questions = new Map(deck.sections.flatMap(questionsBeside));
  const context: BlockContext = { ledger, sources, places, slides: titlesOf(deck), questions, objectives };

  const prepared = slidesOf(deck).flatMap((slide) => prepareSlide(slide, ledger));
  const blocks = new Map(
    prepared.flatMap(({ fence, block }) => (block === undefined ? [] : [[fence, block] as const])),
  );
  // Where deck.yaml cannot be read nobody knows its objectives, and every question would name one that there is not.
  const isTold = (problem: Diagnostic) => problem.rule !== 'unknown-objective' || !hasErrors(deckDiagnostics);
  const worded = [...blocks.values()].map((block) => ({
    ...block,
    problems: readable ? block.check(context).filter(isTold) : [],
  }));
  const diagnostics = [
    ...(options.diagnostics ?? []),
    ...deckDiagnostics,
    ...evidenceDiagnostics,
    ...glossaryDiagnostics,
    ...disagreementDiagnostics,
    ...placeDiagnostics,
    ...prepared.flatMap(({ diagnostics }) => diagnostics),
    ...(readable ? checkBlocks(worded, ledger, sources, deck.meta.lang) : []),
    ...(readable ? checkDisagreements(disagreements, ledger) : []),
    ...(readable && isEnglish(deck.meta.lang) ? checkSidesInData(files, ledger, sources, placeOf) : []),
    ...checkPlaces(places),
    ...(readable
      ? checkDeck(deck, ledger, sources, {
          assets: options.assets ?? new Set(),
          words: (fence) => blocks.get(fence)?.words ?? [],
        })
      : []),
  ];
  // Which objectives questions have is known once all of them can be read.
  if (!hasErrors(diagnostics)) {
    const asked = [...blocks.values()].map((block) => block.question(context)?.objective);
    diagnostics.push(...checkObjectives(deck.meta.objectives, new Set(asked)));
  }
  return {
    briefing: hasErrors(diagnostics) ? undefined : { deck, glossary, disagreements, context, blocks },
    diagnostics,
  };
}

/** Each slide of a section with the number of its questions; none where it asks none. */
function questionsBeside({ slides }: Section): [slideId: string, questions: number][] {
  const count = slides
    .flatMap(allNodes)
    .filter((node) => node.type === 'fence' && node.kind === 'quiz').length;
  return count === 0 ? [] : slides.map(({ id }) => [id, count]);
}

interface PreparedFence {
  readonly fence: Fence;
  readonly block: PreparedBlock | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function prepareSlide(slide: Slide, ledger: Ledger): PreparedFence[] {
  const counts = new Map<string, number>();
  return nodesOf(allNodes(slide), 'fence').flatMap((fence) => {
    const prepare = preparerOf(fence.kind);
    if (prepare === undefined) return [];
    const nth = (counts.get(fence.kind) ?? 0) + 1;
    counts.set(fence.kind, nth);
    const id = `${slide.id}-${fence.kind}${nth === 1 ? '' : `-${nth}`}`;
    return [{ fence, ...prepare(fence, { id, slideId: slide.id }, ledger) }];
  });
}
