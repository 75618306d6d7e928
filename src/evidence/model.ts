/** The ledger and the documents as data. */
import type { CitationItem } from '../deck/model.ts';
import type { Span } from '../diagnostics.ts';
import type { CslRecord } from './csl.ts';

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

/** What an entry is: what somebody says was or is so, what somebody said would be so, or a judgement. */
export const FACT_KINDS = ['fact', 'forecast', 'opinion'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What became of a forecast, as far as the documents themselves say. */
export const VERDICTS = ['yes', 'partly', 'no', 'unresolved'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Outcome {
  readonly verdict: Verdict;
  /** One or two sentences: what happened, or why it cannot be told. */
  readonly why: string;
  /** Where later documents say so; empty only when unresolved. */
  readonly see: readonly CitationItem[];
}

/** Where a fact is said to stand that none of the documents has. */
export const OUTSIDE = 'outside';
/** Where a fact is said to stand that a formula gives. */
export const COMPUTED = 'computed';

/** An entry of `assets/facts.yaml`. */
export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  /** What is counted, for headings of cards and rows of tables: `Russian troops in Belarus, February 2022`. Of a forecast or opinion what it says, in our words. */
  readonly label: string;
  /**
   * A number in `unit`, or an ISO date or interval (`2016-11-22/2016-11-23`). Of a computed fact what its formula gives (not
   * a number where that failed), of a range its middle. Undefined where there is no figure.
   */
  readonly value: number | string | undefined;
  /** The value in the source’s words where it gives no number: `several thousand`. Then `value` is undefined. */
  readonly words?: string | undefined;
  /** True where the source names a range and nothing within it: no `value` is written then. */
  readonly ranged?: boolean | undefined;
  /** Bounds where the source gives them, in `unit`. */
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
  /** Id of a document, {@link OUTSIDE} or {@link COMPUTED}. */
  readonly in: string;
  /** ¶n, the n-th non-blank line; undefined for computed and outside facts. */
  readonly paragraph?: number | undefined;
  /** A few characters, at most a dozen words, that occur in that paragraph (or at the address) and state the value. */
  readonly find?: string | undefined;
  /** Where `find` alone does not give the value: how it follows, with the value written out (`the Sunday before 9 February 2022: 6 February 2022`). */
  readonly inferred?: string | undefined;
  /** Of a forecast or opinion: the document’s own words of certainty, such as `may` or `obviously`. */
  readonly wording?: string | undefined;
  /** Of a forecast, and of every one. */
  readonly outcome?: Outcome | undefined;
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
  /** What it contributes to the briefing. */
  readonly contributes?: string | undefined;
  /** Name of the document’s text in the folder that `npm run verify` is given; default it is known by its content. */
  readonly file?: string | undefined;
  /** First 16 hex digits of the SHA-256 of its paragraphs, joined by line feeds; tells when the text was changed. */
  readonly digest?: string | undefined;
  /** The whole CSL record, for files that leave the site and for references. */
  readonly record: CslRecord;
  readonly span: Span;
}

export type Sources = ReadonlyMap<string, Source>;
