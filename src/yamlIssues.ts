/** What a schema finds wrong with a YAML value, in an author's words. */
import type { z } from 'zod';
import { type Diagnostic, error, type Span } from './diagnostics.ts';
import { didYouMean, suggest } from './suggest.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** What issues are about, and where values and keys stand. */
export interface Checked {
  readonly data: unknown;
  readonly schema: z.ZodType;
  readonly spanOf: (path: Path) => Span;
  readonly keySpanOf: (path: Path) => Span;
}

/** All issues as Diagnostics. What only follows from another one is left out: a mistake is told once. */
export function diagnosticsOf(issues: readonly Issue[], checked: Checked): Diagnostic[] {
  const misspelt = new Set(issues.flatMap((issue) => misspeltKeys(issue, checked)));
  const tooLong = issues.filter(({ code }) => code === 'too_big').map(({ path }) => path);
  // A text has a length as a list has: what is counted wrong may be the wrong thing.
  const mistyped = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => pathKey(path)),
  );
  return issues
    .filter(({ code, path }) => !/^too_/.test(code) || !mistyped.has(pathKey(path)))
    .filter(({ path }) => valueAt(checked.data, path) !== undefined || !misspelt.has(pathKey(path)))
    .filter(({ path }) => !tooLong.some((whole) => isBelow(path, whole)))
    .flatMap((issue) => issueDiagnostics(issue, checked));
}

/** Paths of the keys that unknown ones were probably meant to be. */
function misspeltKeys(issue: Issue, { data, schema }: Checked): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = knownKeys(schema, issue.path, data);
  return issue.keys.flatMap((key) => {
    const meant = synonym(key, known) ?? suggest(key, known);
    return meant === undefined ? [] : [pathKey([...issue.path, meant])];
  });
}

/** Names that other programs give to what a key is called here. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['answers', 'options'],
  ['points', 'weight'],
  ['seed', 'shuffle'],
  ['source', 'cite'],
  ['tolerance', 'within'],
]);

function synonym(key: string, known: readonly string[]): string | undefined {
  const meant = SYNONYMS.get(key);
  return meant !== undefined && known.includes(meant) ? meant : undefined;
}

function pathKey(path: Path): string {
  return JSON.stringify(path.map(String));
}

function isBelow(path: Path, whole: Path): boolean {
  return path.length > whole.length && whole.every((part, i) => part === path[i]);
}

/** One issue as Diagnostics; one for each key when several are unknown. */
function issueDiagnostics(issue: Issue, checked: Checked): Diagnostic[] {
  const { data, schema, spanOf, keySpanOf } = checked;
  const { path } = issue;
  const name = keyName(path);
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path, data);
    return issue.keys.map((key) => {
      const hint = didYouMean(synonym(key, known) ?? key, known) ?? list('allowed here', known);
      return error('unknown-key', keySpanOf([...path, key]), `unknown key "${key}"`, hint);
    });
  }
  const choices = choicesOf(issue, schema, data);
  if (value === undefined && name !== '') {
    return [error('missing-key', spanOf(path), `missing key "${name}"`, list('allowed', choices))];
  }
  if (choices.length > 0) {
    const hint = didYouMean(String(value), choices) ?? list('allowed', choices);
    const message = value === null ? `"${name}" is empty` : `${show(value)} is not a value of "${name}"`;
    return [error('bad-value', spanOf(path), message, hint)];
  }
  if (issue.code === 'invalid_union') {
    if (!isStandard(issue.message))
      return [error('bad-value', spanOf(path), customMessage(issue.message, name, value))];
    const told = issue.errors.flat().find(({ message }) => !isStandard(message)) ?? issue.errors.flat()[0];
    if (told !== undefined) return issueDiagnostics({ ...told, path: [...path, ...told.path] }, checked);
  }
  if (issue.code === 'invalid_type' && isStandard(issue.message)) {
    const message = `${subject(name)} is ${describeValue(value)}, not ${EXPECTED[issue.expected] ?? issue.expected}`;
    return [error('bad-value', spanOf(path), message, hintFor(issue.expected, value))];
  }
  if ((issue.code === 'too_small' || issue.code === 'too_big') && isStandard(issue.message)) {
    return [error('bad-value', spanOf(path), `${subject(name)} ${sizeProblem(issue, value)}`)];
  }
  return [error('bad-value', spanOf(path), customMessage(issue.message, name, value))];
}

/** How a number, a text or a list is too small or too large. */
function sizeProblem(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): string {
  const isSmall = issue.code === 'too_small';
  const limit = isSmall ? `the least is ${issue.minimum}` : `the most is ${issue.maximum}`;
  if (typeof value !== 'string' && !Array.isArray(value)) return `is ${show(value)}: ${limit}`;
  if (value.length === 0) return 'is empty';
  const items = typeof value === 'string' ? 'characters' : 'items';
  return `has ${value.length} ${items}: ${limit}`;
}

/** A schema's own message with the name of the key and the value in the place that reads best. */
function customMessage(text: string, name: string, value: unknown): string {
  const said = text.slice(0, 1).toLowerCase() + text.slice(1);
  if (name === '') return said;
  const named = `"${name}"`;
  const scalar = typeof value !== 'object';
  if (scalar && /^(?:is not|must) /.test(said)) return `${named}: ${show(value)} ${said}`;
  if (said.startsWith('is ') || said.startsWith('must ')) return `${named} ${said}`;
  return scalar ? `${named} is ${show(value)}: ${said}` : `${named}: ${said}`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

/** zod's own wording, as opposed to a message given in a schema. */
function isStandard(message: string): boolean {
  return /^(?:Invalid input|Too (?:small|big))/.test(message);
}

function subject(name: string): string {
  return name === '' ? 'this' : `"${name}"`;
}

function describeValue(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  return typeof value === 'string'
    ? `the text ${show(value)}`
    : `${typeof value === 'number' ? 'the number ' : ''}${show(value)}`;
}

function hintFor(expected: string, value: unknown): string | undefined {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return 'put it in quotes';
  if (expected === 'number' && typeof value === 'string') return 'write digits with a point, without quotes';
  if (expected === 'array' && value !== null) return 'write one item a line, each after "- "';
  return undefined;
}

/** The last name on a path: that of a list for its items. */
function keyName(path: Path): string {
  return path.filter((part) => typeof part === 'string').at(-1) ?? '';
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

/** A value short enough to print, text in quotes. */
function show(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? describeValue(value) : String(value);
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return typeof value === 'string' ? `"${short.replace(/\s+/g, ' ')}"` : short;
}

/** Names listed in a hint; of more, the first ones: nobody reads on. */
const MOST_NAMES = 24;

function list(lead: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const rest = names.length - MOST_NAMES;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return `${lead}: ${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}

/** Values an issue allows: of an enumeration, or of the key that tells the members of a union apart. */
function choicesOf(issue: Issue, schema: z.ZodType, data: unknown): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union' || issue.errors.length > 0) return [];
  const key = issue.path.at(-1);
  const union = definition(schemaAt(schema, issue.path.slice(0, -1), data));
  return (union?.options ?? []).flatMap((option) => (key === undefined ? [] : literals(option, key)));
}

/** Keys a schema knows at a path. */
function knownKeys(schema: unknown, path: Path, data: unknown): string[] {
  const found = schemaAt(schema, path, data);
  const def = definition(found);
  const options = def?.type === 'union' ? members(def, valueAt(data, path)) : [found];
  return [...new Set(options.flatMap((option) => Object.keys(definition(option)?.shape ?? {})))];
}

/** The part of a schema that stands for a path, looking through optionals, defaults, refinements and unions. */
function schemaAt(schema: unknown, path: Path, data: unknown): unknown {
  const def = definition(schema);
  const [head, ...rest] = path;
  const below = () => valueAt(data, head === undefined ? [] : [head]);
  switch (def?.type) {
    case 'object':
      return head === undefined ? schema : schemaAt(def.shape?.[String(head)], rest, below());
    case 'array':
      return head === undefined ? schema : schemaAt(def.element, rest, below());
    case 'record':
      return head === undefined ? schema : schemaAt(def.valueType, rest, below());
    case 'union':
      return head === undefined
        ? schema
        : members(def, data)
            .map((member) => schemaAt(member, path, data))
            .find((found) => found !== undefined);
    case 'pipe':
      return schemaAt(def.in, path, data);
    default:
      return def?.innerType === undefined ? schema : schemaAt(def.innerType, path, data);
  }
}

/** The members of a union that a value means, as told by its discriminator; all when it tells nothing. */
function members(union: Definition, value: unknown): readonly unknown[] {
  const options = union.options ?? [];
  const key = union.discriminator;
  if (key === undefined) return options;
  const meant = options.filter((option) => literals(option, key).includes(String(valueAt(value, [key]))));
  return meant.length > 0 ? meant : options;
}

function literals(schema: unknown, key: PropertyKey): string[] {
  const def = definition(definition(schema)?.shape?.[String(key)]);
  return (def?.values ?? definition(def?.innerType)?.values ?? []).map(String);
}

/** The parts of a zod definition that are read here. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly innerType?: unknown;
  readonly in?: unknown;
  readonly options?: readonly unknown[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
}

function definition(schema: unknown): Definition | undefined {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return undefined;
  return schema.def as Definition;
}

/** Whether a schema asks for keys with values, or for a list: what an empty file stands for. */
export function emptyOf(schema: z.ZodType): unknown {
  const type = definition(schema)?.type;
  return type === 'object' ? {} : type === 'array' ? [] : null;
}
