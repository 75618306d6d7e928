/** Arithmetic over facts: ids, numbers, `+ - * /` and brackets. An id may hold hyphens, so operators take spaces round them. */

export type FormulaResult =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly message: string; readonly hint?: string | undefined };

/** An id of a fact inside a formula. */
export const FORMULA_ID_RE = /(?<![\w-])[a-z][\w-]*/g;

const TOKEN_RE = /\s*(?:(?<number>\d+(?:\.\d+)?)(?![\w-])|(?<id>[a-z][\w-]*)|(?<op>[-+*/()]))/gy;

const SIGNS_HINT = 'a formula holds ids of facts, numbers, + - * / and round brackets';

interface Token {
  readonly kind: 'number' | 'id' | 'op';
  readonly text: string;
}

class FormulaError extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** A formula that was read: it can be worked out again and again with other values. */
export interface Formula {
  /** Ids it refers to, in order of appearance; one that stands there twice is listed twice. */
  readonly ids: readonly string[];
  /**
   * Works it out.
   * @param lookUp value of an id, or the reason why it has none
   * @returns the number, or one lower-case line saying what is wrong, and a hint
   */
  evaluate(lookUp: LookUp): FormulaResult;
}

export type LookUp = (id: string) => FormulaResult;

/** A part of a formula, ready to be worked out. @throws FormulaError */
type Term = (lookUp: LookUp) => number;

/** Ids a formula refers to, in order of appearance; empty when it cannot be read. */
export function formulaIds(formula: string): string[] {
  const tokens = tokenize(formula);
  return tokens instanceof FormulaError ? [] : tokens.filter((t) => t.kind === 'id').map((t) => t.text);
}

/** Evaluates a formula once: see {@link Formula.evaluate}. */
export function evaluate(formula: string, lookUp: LookUp): FormulaResult {
  const parsed = parseFormula(formula);
  return parsed.ok ? parsed.formula.evaluate(lookUp) : parsed;
}

/** Reads a formula. @returns what it is, or one lower-case line saying what is wrong, and a hint */
export function parseFormula(
  formula: string,
): { readonly ok: true; readonly formula: Formula } | Extract<FormulaResult, { ok: false }> {
  const tokens = tokenize(formula);
  if (tokens instanceof FormulaError) return failure(tokens);
  try {
    const term = termOf(tokens, formula);
    const ids = tokens.filter(({ kind }) => kind === 'id').map(({ text }) => text);
    return { ok: true, formula: { ids, evaluate: (lookUp) => workOut(term, lookUp) } };
  } catch (cause) {
    if (cause instanceof FormulaError) return failure(cause);
    throw cause;
  }
}

function workOut(term: Term, lookUp: LookUp): FormulaResult {
  try {
    return { ok: true, value: term(lookUp) };
  } catch (cause) {
    if (cause instanceof FormulaError) return failure(cause);
    throw cause;
  }
}

/** @throws FormulaError */
function termOf(tokens: readonly Token[], formula: string): Term {
  let at = 0;
  const peek = () => tokens[at]?.text;
  const take = () => {
    const token = tokens[at++];
    if (token === undefined) throw new FormulaError(`formula "${formula}" ends too early`);
    return token;
  };
  const atom = (): Term => {
    const { kind, text } = take();
    if (kind === 'number') return () => Number(text);
    if (kind === 'id') return (lookUp) => numberOf(lookUp(text));
    if (text === '-') {
      const term = atom();
      return (lookUp) => -term(lookUp);
    }
    if (text !== '(') throw new FormulaError(`"${text}" in formula "${formula}" is out of place`);
    const term = sum();
    if (take().text !== ')') throw new FormulaError(`a bracket in formula "${formula}" is not closed`);
    return term;
  };
  const product = (): Term => {
    let term = atom();
    while (peek() === '*' || peek() === '/') {
      const [left, times, right] = [term, take().text === '*', atom()];
      term = (lookUp) => {
        const [a, b] = [left(lookUp), right(lookUp)];
        if (!times && b === 0) throw new FormulaError(`formula "${formula}" divides by zero`);
        return times ? a * b : a / b;
      };
    }
    return term;
  };
  const sum = (): Term => {
    let term = product();
    while (peek() === '+' || peek() === '-') {
      const [left, plus, right] = [term, take().text === '+', product()];
      term = (lookUp) => (plus ? left(lookUp) + right(lookUp) : left(lookUp) - right(lookUp));
    }
    return term;
  };
  const term = sum();
  if (at < tokens.length) throw new FormulaError(`"${peek()}" in formula "${formula}" is out of place`);
  return term;
}

function numberOf(result: FormulaResult): number {
  if (!result.ok) throw new FormulaError(result.message, result.hint);
  return result.value;
}

function failure({ message, hint }: FormulaError): Extract<FormulaResult, { ok: false }> {
  return { ok: false, message, hint };
}

function tokenize(formula: string): Token[] | FormulaError {
  const tokens: Token[] = [];
  TOKEN_RE.lastIndex = 0;
  const text = formula.trimEnd();
  while (TOKEN_RE.lastIndex < text.length) {
    const start = TOKEN_RE.lastIndex;
    const groups = TOKEN_RE.exec(text)?.groups;
    if (groups === undefined) {
      const [bad = ''] = text.slice(start).trim().split(/\s/);
      return new FormulaError(`"${bad.slice(0, 12)}" cannot stand in a formula`, SIGNS_HINT);
    }
    if (groups.number !== undefined) tokens.push({ kind: 'number', text: groups.number });
    else if (groups.id !== undefined) tokens.push({ kind: 'id', text: groups.id });
    else tokens.push({ kind: 'op', text: groups.op ?? '' });
  }
  return tokens;
}
