/** The ledger and the documents as data. */
import type { Span } from '../diagnostics.ts';

/** What became of the thing counted; fill on a chart. Only counts of forces and material have one. */
export const STAGES = ['planned', 'expected', 'sent', 'arrived', 'present'] as const;
export type Stage = (typeof STAGES)[number];

/** How anyone knows; end mark on a chart. */
export const BASES = ['recorded', 'reported', 'estimated', 'claimed', 'computed'] as const;
export type Basis = (typeof BASES)[number];

/** Words that qualify a number, written before it. */
export const HEDGES = [
  'about',
  'almost',
  'just over',
  'more than',
  'at least',
  'at most',
  'up to',
  'only',
] as const;
export type Hedge = (typeof HEDGES)[number];

/** An entry of `assets/facts.yaml`. */
export interface Fact {
  readonly id: string;
  /** What is counted, for headings of cards and rows of tables: `Russian troops in Belarus, February 2022`. */
  readonly label: string;
  /** A number in `unit`, or an ISO date or interval (`2016-11-22/2016-11-23`). Of a computed fact, what its formula gives. */
  readonly value: number | string;
  /** Bounds where the source gives a range, in `unit`. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly hedge?: Hedge | undefined;
  /** Decimal places shown; default as many as the value has. */
  readonly digits?: number | undefined;
  /** Plural noun, empty for dates and plain ratios. */
  readonly unit: string;
  /** ISO year, month or day the number is about. */
  readonly date?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly basis: Basis;
  /** Who says so. */
  readonly says: string;
  /** Short form of `says` for charts, such as `Porotnikov`. */
  readonly short?: string | undefined;
  /** Office or organisation of the one who says so. */
  readonly role?: string | undefined;
  /** Source id, or `outside`. */
  readonly in: string;
  /** ¶n, the n-th non-blank line; absent for computed and outside facts. */
  readonly paragraph?: number | undefined;
  /** A few characters that occur in that paragraph. */
  readonly find?: string | undefined;
  /** Arithmetic over other facts: ids, numbers, `+ - * /` and brackets. */
  readonly formula?: string | undefined;
  /** Where the document is wrong or loose, or what a reader must know. */
  readonly note?: string | undefined;
  /** Id of the entry for the original statement. */
  readonly originally?: string | undefined;
  /** Ids of entries that disagree. */
  readonly differs: readonly string[];
  /** Of an outside fact: its address, and the ISO date it was seen. */
  readonly address?: string | undefined;
  readonly seen?: string | undefined;
  readonly span: Span;
}

/** Facts by id, in file order. */
export type Ledger = ReadonlyMap<string, Fact>;

/** An entry of `assets/sources.yaml`: the CSL record, reduced to what pages show, and our remarks. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** As written in a citation: `Sivitski 2016`. */
  readonly short: string;
  /** Full names; empty when the document names none. */
  readonly authors: readonly string[];
  /** Journal, site or series. */
  readonly container?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO date, as exact as known. */
  readonly issued: string;
  /** True when the date is inferred and not printed in the document. */
  readonly circa: boolean;
  readonly url?: string | undefined;
  /** Number of non-blank lines of the document: the highest ¶ there is. */
  readonly paragraphs: number;
  /** Who is speaking, from where. */
  readonly perspective: string;
  readonly strength: string;
  readonly limit: string;
  /** What is not known about the record. */
  readonly unknown?: string | undefined;
  readonly span: Span;
}

export type Sources = ReadonlyMap<string, Source>;
