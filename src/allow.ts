/** Opt-outs of checks, written where they apply: `allow: number-word` in a comment of Markdown or YAML. */
import type { Span } from './diagnostics.ts';

/** A comment that allows something. */
export interface AllowComment {
  /** Names of checks as written, each with its place; whether there are such checks is not known here. */
  readonly rules: readonly { readonly name: string; readonly span: Span }[];
  readonly span: Span;
}

/** An opt-out that knows its reach. */
export interface Allow extends AllowComment {
  /** What it applies to; undefined where nothing follows it. */
  readonly target: Span | undefined;
}

const ALLOW_RE = /^(?:<!--|#)\s*allow\s*:(?<names>[\s\S]*?)(?:-->)?\s*$/i;
const NAME_RE = /[^\s,]+/g;

/**
 * Reads a comment with its marks, `<!-- allow: number-word, certainty -->` or `# allow: number-word`.
 * @param spanOf where a part of `text` stands in the file
 * @returns undefined for any other comment
 */
export function readAllow(
  text: string,
  spanOf: (start: number, end: number) => Span,
): AllowComment | undefined {
  const found = ALLOW_RE.exec(text);
  const names = found?.groups?.names;
  if (names === undefined) return undefined;
  const from = text.indexOf(':') + 1;
  const rules = [...names.matchAll(NAME_RE)].map(({ 0: name, index }) => ({
    name,
    span: spanOf(from + index, from + index + name.length),
  }));
  return { rules, span: spanOf(0, text.trimEnd().length) };
}
