/** What the parsing of one section file carries along. */
import type { AllowComment } from '../allow.ts';
import type { Diagnostic, Span } from '../diagnostics.ts';
import { type Locate, spanBetween } from './locate.ts';

export interface ParseContext {
  readonly file: string;
  /** The whole file. */
  readonly source: string;
  /** Info words that make a fence a block. */
  readonly kinds: readonly string[];
  /** Offsets of lines that open a fence which is never closed. */
  readonly openFences: ReadonlySet<number>;
  /** Collects what is found. */
  readonly diagnostics: Diagnostic[];
  /** Collects opt-outs, in the order of the file. */
  readonly allows: AllowComment[];
}

/** Text on its way from a lexer, with its place in the file. */
export interface Located {
  readonly text: string;
  readonly locate: Locate;
}

/** The span of `[start, end)` of located text in the context's file. */
export function spanIn(context: ParseContext, { locate }: Located, start: number, end: number): Span {
  return spanBetween(context.file, locate, start, end);
}
