/**
 * YAML with a schema: text in, a checked value and Diagnostics out. Used for the ledger, sources, `deck.yaml`,
 * front matter and the body of every fenced block.
 */
import { type Document, isMap, isNode, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { type Diagnostic, error, hasErrors, type Span, warning } from './diagnostics.ts';
import { isObject } from './isObject.ts';
import { diagnosticsOf, emptyOf } from './yamlIssues.ts';
import { parserMessage, type Range, syntaxProblems } from './yamlSyntax.ts';

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
    ...syntaxProblems(doc, source.text).map(({ range, message, hint }) =>
      error('yaml', span(...range), message, hint),
    ),
    ...doc.warnings.map(({ pos, message }) => warning('yaml', span(...pos), parserMessage(message))),
  ];
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics, spanOf, keySpanOf };

  const data: unknown = doc.contents === null ? emptyOf(schema) : (doc.toJS() ?? emptyOf(schema));
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, diagnostics, spanOf, keySpanOf };
  const found = diagnosticsOf(result.error.issues, { data, schema, spanOf, keySpanOf });
  return { value: undefined, diagnostics: [...diagnostics, ...found], spanOf, keySpanOf };
}

/** Paths of all values below a value that hold no others. */
export function leavesOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => leavesOf(item, [...path, i]));
  if (!isObject(value)) return value === undefined ? [] : [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

const TOO_DEEP_RE = /(?:[-?] ){50}|(?:[[{][ \t\n]*(?:\w*:[ \t]*)?){50}/;

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
