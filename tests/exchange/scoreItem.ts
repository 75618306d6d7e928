/**
 * Plays an item of QTI as a delivery engine would, as far as we use the format: responses in, outcomes out.
 * Source: the information model of QTI 2.1, sections 8 and 15.
 */

/** A value of a variable; null is what was not given. */
export type Value = null | number | string | boolean | readonly string[];

/** @param given responses by identifier; a number is typed, a text an identifier, a list several of them */
export function scoreItem(item: Element, given: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  const outcomes = new Map<string, Value>();
  for (const declared of childrenOf(item, 'outcomeDeclaration')) {
    const start = declared.querySelector('value')?.textContent;
    outcomes.set(nameOf(declared), start == null ? null : read(start, declared));
  }
  const declarations = new Map(childrenOf(item, 'responseDeclaration').map((one) => [nameOf(one), one]));
  const processing = childrenOf(item, 'responseProcessing')[0];
  if (processing === undefined) throw new Error('the item has no processing');
  run([...processing.children], { given, outcomes, declarations });
  return outcomes;
}

interface State {
  readonly given: Readonly<Record<string, Value>>;
  readonly outcomes: Map<string, Value>;
  readonly declarations: ReadonlyMap<string, Element>;
}

function run(rules: readonly Element[], state: State): void {
  for (const rule of rules) {
    const [first, ...rest] = [...rule.children];
    if (first === undefined) throw new Error(`${rule.tagName} is empty`);
    if (rule.tagName === 'setOutcomeValue') {
      if (!state.outcomes.has(nameOf(rule))) throw new Error(`${nameOf(rule)} is not declared`);
      state.outcomes.set(nameOf(rule), evaluate(first, state));
    } else if (rule.tagName === 'responseCondition') {
      const [condition, ...then] = [...first.children];
      if (condition !== undefined && evaluate(condition, state) === true) run(then, state);
      expectNothing(rest);
    } else throw new Error(`unknown rule ${rule.tagName}`);
  }
}

function evaluate(expression: Element, state: State): Value {
  const operands = () => [...expression.children].map((one) => evaluate(one, state));
  const numbers = () => operands().map(Number);
  const a = () => numbers()[0] ?? Number.NaN;
  const b = () => numbers()[1] ?? Number.NaN;
  const id = expression.getAttribute('identifier') ?? '';
  switch (expression.tagName) {
    case 'variable':
      return state.outcomes.has(id) ? (state.outcomes.get(id) ?? null) : givenTo(id, state);
    case 'correct':
      return correctOf(declarationOf(id, state));
    case 'mapResponse':
      return mapped(declarationOf(id, state), givenTo(id, state));
    case 'baseValue':
      return read(expression.textContent ?? '', expression);
    case 'isNull':
      return operands()[0] === null;
    case 'not':
      return operands()[0] === false;
    case 'and':
      return operands().every((value) => value === true);
    case 'match':
      return isSame(operands()[0] ?? null, operands()[1] ?? null);
    case 'equal':
      return isEqual(expression, a(), b());
    case 'gt':
      return a() > b();
    case 'lte':
      return a() <= b();
    case 'sum':
      return numbers().reduce((sum, one) => sum + one, 0);
    case 'product':
      return numbers().reduce((product, one) => product * one, 1);
    case 'max':
      return Math.max(...numbers());
    case 'subtract':
      return a() - b();
    case 'divide':
      return a() / b();
    case 'mathOperator':
      return expression.getAttribute('name') === 'ln' ? Math.log(a()) : Math.abs(a());
    default:
      throw new Error(`unknown expression ${expression.tagName}`);
  }
}

function isEqual(expression: Element, value: number, correct: number): boolean {
  const [below = 0, above = below] = (expression.getAttribute('tolerance') ?? '').split(' ').map(Number);
  if (expression.getAttribute('toleranceMode') === 'exact') return value === correct;
  return value >= correct - below && value <= correct + above;
}

/** Order counts where the response has one. */
function isSame(value: Value, correct: Value): boolean {
  return JSON.stringify(value) === JSON.stringify(correct);
}

function mapped(declaration: Element, value: Value): number {
  const mapping = declaration.querySelector('mapping');
  if (mapping === null) throw new Error('there is no mapping');
  const points = new Map(
    [...mapping.children].map((one) => [one.getAttribute('mapKey'), Number(one.getAttribute('mappedValue'))]),
  );
  const values = value === null ? [] : Array.isArray(value) ? value : [String(value)];
  const rest = Number(mapping.getAttribute('defaultValue'));
  const sum = values.reduce((all, one) => all + (points.get(one) ?? rest), 0);
  const [low, high] = ['lowerBound', 'upperBound'].map((name) => mapping.getAttribute(name));
  return Math.min(
    high == null ? Infinity : Number(high),
    Math.max(low == null ? -Infinity : Number(low), sum),
  );
}

/** The best answer that a declaration gives. */
export function correctOf(declaration: Element): Value {
  const values = [...declaration.querySelectorAll('correctResponse > value')].map(
    (one) => one.textContent ?? '',
  );
  if (values.length === 0) return null;
  return declaration.getAttribute('cardinality') === 'single' ? read(values[0] ?? '', declaration) : values;
}

function givenTo(id: string, { given, declarations }: State): Value {
  if (!declarations.has(id)) throw new Error(`${id} is not declared`);
  return given[id] ?? null;
}

function declarationOf(id: string, { declarations }: State): Element {
  const declaration = declarations.get(id);
  if (declaration === undefined) throw new Error(`${id} is not declared`);
  return declaration;
}

function read(text: string, typed: Element): Value {
  return ['float', 'integer'].includes(typed.getAttribute('baseType') ?? '') ? Number(text) : text;
}

function nameOf(element: Element): string {
  return element.getAttribute('identifier') ?? '';
}

function childrenOf(element: Element, name: string): Element[] {
  return [...element.children].filter(({ tagName }) => tagName === name);
}

function expectNothing(rest: readonly unknown[]): void {
  if (rest.length > 0) throw new Error('more than one branch');
}
