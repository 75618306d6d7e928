/** What a kind of fenced block has to offer; see `registry.ts`. */
import type { z } from 'zod';
import type { Ledger, Sources } from '../evidence/model.ts';
import type { Places } from '../evidence/places.ts';
import type { Html } from '../html.ts';
import type { Medium } from '../medium.ts';
import type { Path } from '../yaml.ts';
import type { QuestionRecord } from './quiz/model.ts';

/** A problem of a block that its schema cannot see; the compiler gives it its place in the file. */
export interface BlockProblem {
  /** Path of the YAML value at fault. */
  readonly path: Path;
  readonly rule: string;
  readonly message: string;
  readonly hint?: string | undefined;
  /** Default `error`. */
  readonly severity?: 'error' | 'warning';
}

/** What blocks may look up. */
export interface BlockContext {
  readonly ledger: Ledger;
  readonly sources: Sources;
  readonly places: Places;
  /** Slide id → its number and title, of the whole deck. */
  readonly slides: ReadonlyMap<string, { readonly number: number; readonly title: string }>;
  /** Slide id → how many questions its section asks; none is no entry. */
  readonly questions: ReadonlyMap<string, number>;
  /** What the briefing teaches, as `deck.yaml` names it: id → label. */
  readonly objectives: ReadonlyMap<string, string>;
}

/** A block that passed its schema. */
export interface BlockUse<Spec> {
  /** Unique in the deck: the slide's id and the kind, numbered from the second on: `carriages-chart`. */
  readonly id: string;
  readonly slideId: string;
  readonly spec: Spec;
}

/** A file a page offers for download, relative to the site's root: `data/carriages-chart.csv`; a drawing ends in `.svg`. */
export interface Asset {
  readonly path: string;
  readonly text: string;
}

/** A text of a block, and the path of the YAML value that holds it. */
export interface Statement {
  readonly path: Path;
  readonly text: string;
}

/** What stands for a block until it comes, and for good where there is no script. */
export interface StandIn {
  readonly caption: string;
  /** What the drawing among the block’s files shows, in words; without it there is none, and the block stands elsewhere. */
  readonly shows?: string;
}

export interface BlockKind<Spec> {
  /** The fence's info word. */
  readonly kind: string;
  readonly schema: z.ZodType<Spec>;
  /** Problems that need the ledger or the deck to be seen; the last argument is the slide the block stands on. */
  readonly check: (spec: Spec, context: BlockContext, slideId: string) => readonly BlockProblem[];
  /** Static HTML that reads without script; `paper` has no controls. */
  readonly render: (use: BlockUse<Spec>, context: BlockContext, medium: Medium) => Html;
  /** What may stand for a heavy block on a page that brings it later; default nothing: the block stands in the page. */
  readonly standIn?: (use: BlockUse<Spec>, context: BlockContext) => StandIn | undefined;
  /** Ids of the facts the block shows, for cards and source lines. */
  readonly facts: (spec: Spec, ledger: Ledger) => readonly string[];
  /** Text a learner reads, for word counts, glyph checks and search. */
  readonly words: (spec: Spec) => readonly string[];
  /**
   * Of those words, the ones a reader takes for true: figures in them must be in the ledger (of a block that shows facts,
   * among those facts). What a question offers as wrong is none. Default none.
   */
  readonly statements?: (spec: Spec) => readonly Statement[];
  /** The question it asks of a learner; default none. */
  readonly question?: (use: BlockUse<Spec>, context: BlockContext) => QuestionRecord;
  /** What only the speaker is to see before the room does, such as an answer; default nothing. */
  readonly brief?: (use: BlockUse<Spec>, context: BlockContext) => Html;
  /** Files offered for download; default none. */
  readonly assets?: (use: BlockUse<Spec>, context: BlockContext) => readonly Asset[];
}
