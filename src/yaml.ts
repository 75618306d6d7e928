/**
 * YAML with a schema: text in, a checked value and Diagnostics out. Used for the ledger, sources, `deck.yaml`,
 * front matter and the body of every fenced block.
 */
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { type Diagnostic, error, hasErrors, type Span, warning } from './diagnostics.ts';
import { emptyOf, issueDiagnostics } from './yamlIssues.ts';

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
  /** Where the value at a path stands; the nearest parent's beginning when the path does not exist. */
  readonly spanOf: (path: Path) => Span;
  /** Where the key at a path stands; for list items and missing keys, as `spanOf`. */
  readonly keySpanOf: (path: Path) => Span;
}

/**
 * Parses YAML 1.2 and checks it against a schema; never throws on bad input. Nothing at all stands for no keys, or for
 * an empty list, as the schema has it.
 */
export function parseYaml<T>(source: YamlSource, schema: z.ZodType<T>): YamlResult<T> {
  const offset = source.offset ?? 0;
  const place = (index: number) => offset + Math.min(index, source.text.length);
  const span = (start: number, end: number): Span => ({
    file: source.file,
    start: place(start),
    end: place(Math.max(end, start)),
  });
  // The parser recurses, and not far: such text is no content, and would end the build without a word.
  const tooDeep = TOO_DEEP_RE.exec(source.text);
  const doc = parseDocument(tooDeep === null ? source.text : '', {
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
  });
  const spanOf = (path: Path) => span(...valueRange(doc, path));
  const keySpanOf = (path: Path) => span(...(keyRange(doc, path) ?? valueRange(doc, path)));
  const diagnostics = [
    ...(tooDeep === null
      ? []
      : [error('yaml', span(tooDeep.index, tooDeep.index + 1), 'yaml: nested too deeply to be read')]),
    ...syntaxErrors(doc, source.text).map(({ range, message, hint }) =>
      error('yaml', span(...range), message, hint),
    ),
    ...doc.warnings.map(({ pos, message }) => warning('yaml', span(...pos), yamlMessage(message))),
    ...unsupported(doc).map(({ range, what, hint }) =>
      error('yaml', span(...range), `yaml: ${what} are not supported`, hint),
    ),
  ];
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics, spanOf, keySpanOf };

  const data: unknown = doc.contents === null ? emptyOf(schema) : (doc.toJS() ?? emptyOf(schema));
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, diagnostics, spanOf, keySpanOf };
  const found = result.error.issues.flatMap((issue) =>
    issueDiagnostics(issue, { data, schema, spanOf, keySpanOf }),
  );
  return { value: undefined, diagnostics: [...diagnostics, ...found], spanOf, keySpanOf };
}

/** What an editor or a word processor leaves at the start of a line, and what to do about it. */
const BAD_STARTS: readonly { readonly pattern: RegExp; readonly what: string; readonly hint: string }[] = [
  { pattern: /^ *(?<bad>\t+)/m, what: 'tab used to indent', hint: 'indent with spaces' },
  {
    pattern: /^ *(?<bad>\u00A0+)/m,
    what: 'a no-break space at the start of a line',
    hint: 'indent with plain spaces',
  },
  {
    pattern: /^(?<bad><{7}|>{7}|={7})(?:[ \n]|$)/m,
    what: 'the mark of a merge conflict',
    hint: 'keep one of the two versions and take out the marks',
  },
];

/** What is wrong with the syntax. One slip breaks all that follows, so only the first is told, except for double keys. */
function syntaxErrors(doc: Document.Parsed, text: string) {
  if (doc.errors.length === 0) return [];
  for (const { pattern, what, hint } of BAD_STARTS) {
    const found = pattern.exec(text);
    const bad = found?.groups?.bad;
    if (found === null || bad === undefined) continue;
    const start = found.index + found[0].indexOf(bad);
    return [{ range: [start, start + bad.length] as const, message: `yaml: ${what}`, hint }];
  }
  const errors = [...doc.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const independent = errors.every(({ code }) => code === 'DUPLICATE_KEY');
  return (independent ? errors : errors.slice(0, 1)).map((problem) => explain(problem, text));
}

const TOO_DEEP_RE = /(?:[-?] ){50}|(?:[[{][ \t\n]*(?:\w*:[ \t]*)?){50}/;

type Range = readonly [start: number, end: number];

/** Where a value stands; of one that is missing, the key it belongs under, or the first key of its list item or file. */
function valueRange(doc: Document.Parsed, path: Path): Range {
  const node = nodeAt(doc, path);
  if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const parentPath = path.slice(0, depth);
    const parent = nodeAt(doc, parentPath);
    const own = isNode(parent) ? keyRange(doc, parentPath) : undefined;
    if (own !== undefined) return own;
    const key = isMap(parent) ? parent.items[0]?.key : undefined;
    if (isNode(key) && key.range) return [key.range[0], key.range[1]];
    if (isNode(parent) && parent.range) return [parent.range[0], parent.range[0] + 1];
  }
  return [0, 0];
}

function keyRange(doc: Document.Parsed, path: Path): Range | undefined {
  const parent = path.length === 0 ? undefined : nodeAt(doc, path.slice(0, -1));
  const key = isMap(parent) ? keyNode(parent, path.at(-1)) : undefined;
  return key?.range ? [key.range[0], key.range[1]] : undefined;
}

function nodeAt(doc: Document.Parsed, path: Path): unknown {
  return path.length === 0 ? doc.contents : doc.getIn(path, true);
}

function keyNode(map: YAMLMap, key: PropertyKey | undefined) {
  const found = map.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))?.key;
  return isScalar(found) ? found : undefined;
}

interface Unsupported {
  readonly range: Range;
  readonly what: string;
  readonly hint: string;
}

/** YAML that content does not need, and that makes values which contain themselves or have no name. */
function unsupported(doc: Document.Parsed): Unsupported[] {
  const found: Unsupported[] = [];
  const add = (range: readonly number[] | null | undefined, what: string, hint: string) => {
    found.push({ range: [range?.[0] ?? 0, range?.[1] ?? 0], what, hint });
  };
  visit(doc, {
    Alias: (_, { range }) => add(range, 'aliases', 'write the value out'),
    Pair: (_, { key }) => {
      if (isCollection(key))
        add(key.range, 'lists and maps as keys', 'put quotes round text that begins with [ or {');
    },
  });
  return found;
}

interface Explanation {
  readonly range: Range;
  readonly message: string;
  readonly hint?: string;
}

/** The parser's errors in an author's words, for those an author meets. */
function explain({ code, message, pos }: YAMLError, text: string): Explanation {
  const range = visibleRange(text, pos);
  const lineEnd = text.indexOf('\n', range[0]) === -1 ? text.length : text.indexOf('\n', range[0]);
  const line: Range = [range[0], Math.max(range[1], text.slice(0, lineEnd).trimEnd().length)];
  switch (code) {
    case 'TAB_AS_INDENT':
      return { range, message: 'yaml: tab used to indent', hint: 'indent with spaces' };
    case 'DUPLICATE_KEY': {
      const key = /^[^:\n]*/.exec(text.slice(range[0]))?.[0].trimEnd() ?? '';
      const message = `yaml: key "${key}" stands twice`;
      return { range: [range[0], range[0] + key.length], message, hint: 'keep one of the two' };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        range: line,
        message: 'yaml: ": " in text without quotes, or a line that is indented too far',
        hint: 'put text that holds ": " in quotes',
      };
    case 'MISSING_CHAR':
      return {
        range,
        message: yamlMessage(message),
        hint: 'close the quote or bracket, or add the missing sign',
      };
    default:
      return { range, message: yamlMessage(message) };
  }
}

function yamlMessage(message: string): string {
  const first = (message.split('\n')[0] ?? message).replace(/[.:]$/, '');
  return `yaml: ${first.slice(0, 1).toLowerCase()}${first.slice(1)}`;
}

/** At least one character, on one line and inside the text: an error past the end is shown at the last character. */
function visibleRange(text: string, [start, end]: readonly [number, number]): Range {
  const from = Math.min(start, Math.max(0, text.trimEnd().length - 1));
  const lineEnd = text.indexOf('\n', from);
  return [from, Math.max(from + 1, Math.min(end, lineEnd === -1 ? text.length : lineEnd))];
}
