/** Pandoc attributes of a slide's heading: `{#carriages .figure time=2m priority=must}`. */
import { type Diagnostic, error, type Span } from '../diagnostics.ts';
import { didYouMean } from '../suggest.ts';
import { parseMinutes } from './minutes.ts';
import { LAYOUTS, type Layout, PRIORITIES, type Priority } from './model.ts';
import { SLIDE_ID_RE, slug } from './slug.ts';

export interface Attributes {
  readonly id?: string;
  readonly idSpan?: Span;
  readonly layout?: Layout;
  /** Minutes. */
  readonly time?: number;
  readonly priority?: Priority;
}

export interface HeadingAttributes {
  /** Offsets in the file of the braces and the blanks before them; undefined when the heading has no attributes. */
  readonly range: readonly [start: number, end: number] | undefined;
  readonly attributes: Attributes;
  readonly diagnostics: readonly Diagnostic[];
}

const BRACES_RE = /(?<!\\)\{(?<inside>[^{}]*)\}[ \t]*#*[ \t]*$/;
const ITEM_RE =
  /#(?<id>[^\s#.={}"]*)|\.(?<className>[^\s{}"]*)|(?<key>[^\s=]+)=(?<value>"[^"]*"|'[^']*'|[^\s"']*)|\S+/g;
const KEYS = ['time', 'priority'];
const EXPECTED = 'expected {#id .layout time=2m priority=must}';

/** Reads the attributes at the end of a heading's line, which starts at an offset of the file. */
export function parseAttributes(file: string, line: string, offset: number): HeadingAttributes {
  const found = BRACES_RE.exec(line);
  const inside = found?.groups?.inside;
  if (found === null || inside === undefined) return { range: undefined, attributes: {}, diagnostics: [] };
  const open = offset + found.index;
  const range = [open, open + inside.length + 2] as const;
  const diagnostics: Diagnostic[] = [];
  let attributes: Attributes = {};
  for (const item of inside.matchAll(ITEM_RE)) {
    const start = open + 1 + item.index;
    const span = { file, start, end: start + item[0].length };
    const result = readItem(item, span, attributes);
    if ('attributes' in result) attributes = { ...attributes, ...result.attributes };
    else diagnostics.push(result.problem);
  }
  return { range, attributes, diagnostics };
}

type ItemResult = { readonly attributes: Attributes } | { readonly problem: Diagnostic };

function readItem(item: RegExpExecArray, span: Span, before: Attributes): ItemResult {
  const { id, className, key, value } = item.groups ?? {};
  const bad = (message: string, hint?: string): ItemResult => ({
    problem: error('attribute', span, message, hint),
  });
  if (id !== undefined) {
    if (before.id !== undefined)
      return bad(`second id "#${id}"`, `the slide has the id "${before.id}" already`);
    if (SLIDE_ID_RE.test(id)) return { attributes: { id, idSpan: span } };
    const better = slug(id);
    const hint = better === '' ? 'use lower-case letters, digits and hyphens' : `write {#${better}}`;
    return bad(`id "${id}" is not lower-case words joined by hyphens, a letter first`, hint);
  }
  if (className !== undefined) {
    const layout = LAYOUTS.find((name) => name === className);
    if (layout === undefined) {
      const hint = didYouMean(className, LAYOUTS) ?? `layouts: ${LAYOUTS.join(', ')}`;
      return bad(`unknown layout ".${className}"`, hint);
    }
    if (before.layout === undefined) return { attributes: { layout } };
    return bad(`second layout ".${className}"`, `the slide has the layout "${before.layout}" already`);
  }
  if (key === undefined || value === undefined) return bad(`"${item[0]}" is not an attribute`, EXPECTED);
  return readPair(key, value.replace(/^(["'])(.*)\1$/, '$2'), span, before, bad);
}

function readPair(
  key: string,
  value: string,
  span: Span,
  before: Attributes,
  bad: (message: string, hint?: string) => ItemResult,
): ItemResult {
  if ((key === 'time' || key === 'priority') && before[key] !== undefined)
    return bad(`second ${key} "${value}"`, 'keep one of the two');
  if (key === 'time') {
    const time = parseMinutes(value);
    return time === undefined
      ? bad(`time "${value}" is not a number of minutes`, 'write minutes, such as time=2m or time=0.5m')
      : { attributes: { time } };
  }
  if (key === 'priority') {
    const priority = PRIORITIES.find((name) => name === value);
    const hint = didYouMean(value, PRIORITIES) ?? `priorities: ${PRIORITIES.join(', ')}`;
    return priority === undefined ? bad(`unknown priority "${value}"`, hint) : { attributes: { priority } };
  }
  const problem = error(
    'attribute',
    { ...span, end: span.start + key.length },
    `unknown attribute "${key}"`,
    didYouMean(key, KEYS) ?? `attributes: ${KEYS.join(', ')}`,
  );
  return { problem };
}
