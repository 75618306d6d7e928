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

/** Ids a formula refers to, in order of appearance; empty when it cannot be read. */
export function formulaIds(formula: string): string[] {
  const tokens = tokenize(formula);
  return tokens instanceof FormulaError ? [] : tokens.filter((t) => t.kind === 'id').map((t) => t.text);
}

/**
 * Evaluates a formula.
 * @param lookUp value of a fact, or the reason why it has none
 * @returns the number, or one lower-case line saying what is wrong, and a hint
 */
export function evaluate(formula: string, lookUp: (id: string) => FormulaResult): FormulaResult {
  const tokens = tokenize(formula);
  if (tokens instanceof FormulaError) return failure(tokens);
  try {
    let at = 0;
    const peek = () => tokens[at]?.text;
    const take = () => {
      const token = tokens[at++];
      if (token === undefined) throw new FormulaError(`formula "${formula}" ends too early`);
      return token;
    };
    const atom = (): number => {
      const token = take();
      if (token.kind === 'number') return Number(token.text);
      if (token.kind === 'id') {
        const result = lookUp(token.text);
        if (!result.ok) throw new FormulaError(result.message, result.hint);
        return result.value;
      }
      if (token.text === '-') return -atom();
      if (token.text !== '(')
        throw new FormulaError(`"${token.text}" in formula "${formula}" is out of place`);
      const value = sum();
      if (take().text !== ')') throw new FormulaError(`a bracket in formula "${formula}" is not closed`);
      return value;
    };
    const product = (): number => {
      let value = atom();
      while (peek() === '*' || peek() === '/') {
        const op = take().text;
        const right = atom();
        if (op === '/' && right === 0) throw new FormulaError(`formula "${formula}" divides by zero`);
        value = op === '*' ? value * right : value / right;
      }
      return value;
    };
    const sum = (): number => {
      let value = product();
      while (peek() === '+' || peek() === '-')
        value = take().text === '+' ? value + product() : value - product();
      return value;
    };
    const value = sum();
    if (at < tokens.length) throw new FormulaError(`"${peek()}" in formula "${formula}" is out of place`);
    return { ok: true, value };
  } catch (cause) {
    if (cause instanceof FormulaError) return failure(cause);
    throw cause;
  }
}

function failure({ message, hint }: FormulaError): FormulaResult {
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
