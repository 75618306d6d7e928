/** Opt-outs put to what was found: what they allow is left out, and what they do not do is reported. */
import type { Allow } from '../allow.ts';
import { type Diagnostic, error, type Span, warning } from '../diagnostics.ts';
import { didYouMean } from '../suggest.ts';

/** Checks that a comment in Markdown may switch off. */
export const PROSE_RULES: readonly string[] = ['number-word', 'certainty', 'unattributed', 'takes-side'];
/** Warnings of questions that may be meant as they stand. */
export const QUESTION_RULES: readonly string[] = [
  'tells-answer',
  'refers-to-options',
  'unused-category',
  'wide-naive',
  'out-of-proportion',
];
/** Checks that a comment in the YAML of a block may switch off; in prose a numeral has a mark of its own. */
export const BLOCK_RULES: readonly string[] = [...PROSE_RULES, 'no-source', ...QUESTION_RULES];

/** Problems that are not allowed where they stand, names of checks that there are not, and opt-outs that allow nothing. */
export function applyAllows(
  problems: readonly Diagnostic[],
  allows: readonly Allow[],
  rules: readonly string[],
): Diagnostic[] {
  if (allows.length === 0) return [...problems];
  const allowed = new Set<Diagnostic>();
  const remarks = allows.flatMap((allow) => {
    if (allow.rules.length === 0) {
      return [error('unknown-rule', allow.span, 'comment allows nothing: it names no rule', listOf(rules))];
    }
    return allow.rules.flatMap(({ name, span }) => {
      if (!rules.includes(name)) return [unknownRule(name, span, rules)];
      const own = problems.filter(
        ({ rule, severity, span: at }) => rule === name && severity === 'warning' && isIn(at, allow.target),
      );
      for (const problem of own) allowed.add(problem);
      return own.length > 0 ? [] : [unused(name, span)];
    });
  });
  return [...problems.filter((problem) => !allowed.has(problem)), ...remarks];
}

function isIn(span: Span, target: Span | undefined): boolean {
  return target !== undefined && target.start <= span.start && span.end <= target.end;
}

function unknownRule(name: string, span: Span, rules: readonly string[]): Diagnostic {
  const hint =
    name === 'no-source' ? 'mark the figure itself: \\#12' : (didYouMean(name, rules) ?? listOf(rules));
  const message =
    name === 'no-source' ? `rule "${name}" is not switched off by a comment` : `unknown rule "${name}"`;
  return error('unknown-rule', span, message, hint);
}

function listOf(rules: readonly string[]): string {
  return `the rules are ${rules.join(', ')}`;
}

function unused(name: string, span: Span): Diagnostic {
  const hint =
    'take it out, or put it in the text it is for or on the line before; in a block write # allow: …';
  return warning('unused-allow', span, `"${name}" has nothing to allow here`, hint);
}
