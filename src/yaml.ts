/**
 * YAML with a schema: text in, a checked value and Diagnostics out. Used for the ledger, sources, `deck.yaml`,
 * front matter and the body of every fenced block.
 */
import { type Document, isMap, isNode, isPair, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { type Diagnostic, error, type Span, warning } from './diagnostics.ts';
import { didYouMean } from './suggest.ts';

export type Path = readonly PropertyKey[];

/** Where YAML text stands in a file. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** Offset in the file of the first character of `text`; default 0. */
  readonly offset?: number;
}

export interface YamlResult<T> {
  /** Undefined when a Diagnostic of severity error was found. */
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value at a path stands; the nearest parent when the path does not exist. */
  readonly spanOf: (path: Path) => Span;
  /** Where the key at a path stands; for list items and missing keys, as `spanOf`. */
  readonly keySpanOf: (path: Path) => Span;
}

/** Parses YAML 1.2 and checks it against a schema; never throws on bad input. */
export function parseYaml<T>(source: YamlSource, schema: z.ZodType<T>): YamlResult<T> {
  const offset = source.offset ?? 0;
  const doc = parseDocument(source.text, { prettyErrors: false, strict: true, uniqueKeys: true });
  const span = (start: number, end: number): Span => ({
    file: source.file,
    start: offset + start,
    end: offset + Math.max(end, start),
  });
  const whole = span(0, firstLineLength(source.text));
  const lookup: Lookup = { doc, span, whole };
  const spanOf = (path: Path) => locate(lookup, path, 'value');
  const keySpanOf = (path: Path) => locate(lookup, path, 'key');

  const diagnostics: Diagnostic[] = [
    ...doc.errors.map((e) =>
      error('yaml', span(...trimRange(source.text, e.pos)), yamlMessage(e.message), hintFor(e.code)),
    ),
    ...doc.warnings.map((w) =>
      warning('yaml', span(...trimRange(source.text, w.pos)), yamlMessage(w.message)),
    ),
  ];
  if (doc.errors.length > 0) return { value: undefined, diagnostics, spanOf, keySpanOf };

  const data: unknown = doc.toJS();
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, diagnostics, spanOf, keySpanOf };
  for (const issue of result.error.issues)
    diagnostics.push(...issueDiagnostics(issue, data, schema, spanOf, keySpanOf));
  return { value: undefined, diagnostics, spanOf, keySpanOf };
}

interface Lookup {
  readonly doc: Document.Parsed;
  readonly span: (start: number, end: number) => Span;
  readonly whole: Span;
}

function locate({ doc, span, whole }: Lookup, path: Path, what: 'key' | 'value'): Span {
  for (let depth = path.length; depth >= 0; depth--) {
    const part = path.slice(0, depth);
    const node = depth === 0 ? doc.contents : doc.getIn(part, true);
    if (!isNode(node)) continue;
    const exact = depth === path.length;
    if ((what === 'key' || !exact) && depth > 0) {
      const parent: unknown = depth === 1 ? doc.contents : doc.getIn(part.slice(0, -1), true);
      const key = isMap(parent) ? keyNode(parent, part[depth - 1]) : undefined;
      if (key?.range) return span(key.range[0], key.range[1]);
    }
    if (!exact && isMap(node)) return firstKey(node, span) ?? whole;
    if (node.range)
      return exact ? span(node.range[0], node.range[1]) : span(node.range[0], node.range[0] + 1);
  }
  return whole;
}

function keyNode(map: YAMLMap, key: PropertyKey | undefined) {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair && isPair(pair) && isScalar(pair.key) ? pair.key : undefined;
}

function firstKey(map: YAMLMap, span: Lookup['span']): Span | undefined {
  const key = map.items[0]?.key;
  return isNode(key) && key.range ? span(key.range[0], key.range[1]) : undefined;
}

function issueDiagnostics(
  issue: z.core.$ZodIssue,
  data: unknown,
  schema: z.ZodType,
  spanOf: (path: Path) => Span,
  keySpanOf: (path: Path) => Span,
): Diagnostic[] {
  const path = issue.path;
  const name = keyName(path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) =>
      error(
        'unknown-key',
        keySpanOf([...path, key]),
        `unknown key "${key}"`,
        didYouMean(key, known) ?? allowed('allowed here', known),
      ),
    );
  }
  const value = valueAt(data, path);
  if (value === undefined && issue.code === 'invalid_type') {
    return [error('missing-key', spanOf(path), `missing key "${name}"`)];
  }
  if (issue.code === 'invalid_union' && value === undefined) {
    return [error('missing-key', spanOf(path), `missing key "${name}"`)];
  }
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const hint = didYouMean(String(value), options) ?? allowed('allowed', options);
    return [error('bad-value', spanOf(path), `"${show(value)}" is not a value of "${name}"`, hint)];
  }
  return [
    error('bad-value', spanOf(path), `${name === '' ? '' : `"${name}": `}${lowerFirst(issue.message)}`),
  ];
}

function keyName(path: Path): string {
  const names = path.filter((part) => typeof part === 'string');
  return names.at(-1) ?? '';
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

/** Keys the schema knows at a path, looking through optionals, defaults, lists, records and unions. */
function knownKeys(schema: unknown, path: Path): string[] {
  const def = definition(schema);
  if (def === undefined) return [];
  switch (def.type) {
    case 'object': {
      const shape = Object.entries(def.shape ?? {});
      const [head, ...rest] = path;
      if (head === undefined) return shape.map(([key]) => key);
      return knownKeys(shape.find(([key]) => key === head)?.[1], rest);
    }
    case 'array':
      return knownKeys(def.element, path.slice(1));
    case 'record':
      return knownKeys(def.valueType, path.slice(1));
    case 'union':
      return [...new Set((def.options ?? []).flatMap((option) => knownKeys(option, path)))];
    case 'pipe':
      return knownKeys(def.in, path);
    default:
      return knownKeys(def.innerType, path);
  }
}

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly innerType?: unknown;
  readonly in?: unknown;
  readonly options?: readonly unknown[];
}

function definition(schema: unknown): Definition | undefined {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return undefined;
  return schema.def as Definition;
}

function allowed(lead: string, names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `${lead}: ${names.join(', ')}`;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function yamlMessage(message: string): string {
  return `yaml: ${lowerFirst((message.split('\n')[0] ?? message).replace(/\.$/, ''))}`;
}

function hintFor(code: string): string | undefined {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'indent with spaces';
    case 'DUPLICATE_KEY':
      return 'keep one of the two';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'put text that holds ": " in quotes';
    case 'MISSING_CHAR':
      return 'a quote or bracket is not closed';
    default:
      return undefined;
  }
}

function trimRange(text: string, [start, end]: readonly [number, number]): [number, number] {
  const from = Math.min(start, Math.max(0, text.trimEnd().length - 1));
  return [
    from,
    Math.max(
      from + 1,
      Math.min(end, text.indexOf('\n', from) === -1 ? text.length : text.indexOf('\n', from)),
    ),
  ];
}

function firstLineLength(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}
