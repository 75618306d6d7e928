/** YAML that cannot be read, or that content does not need, told in an author’s words. */
import { type Document, isCollection, visit, type YAMLError } from 'yaml';
import { MERGE_MARK } from './mergeMark.ts';

/** Offsets in the text, end exclusive. */
export type Range = readonly [start: number, end: number];

export interface SyntaxProblem {
  readonly range: Range;
  readonly message: string;
  readonly hint?: string;
}

/** What is wrong with the syntax, and what of YAML is not supported. */
export function syntaxProblems(doc: Document.Parsed, text: string): SyntaxProblem[] {
  // What cannot be read, or was not meant, may hold anything.
  for (const find of [syntaxErrors, unsupported, lostTexts]) {
    const problems = find(doc, text);
    if (problems.length > 0) return problems;
  }
  return [];
}

/** Of `Wagon #3 was planned` YAML takes `Wagon`, and of `&Co. was planned` the rest. Comments have a blank behind their sign. */
function lostTexts(doc: Document.Parsed, text: string): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  visit(doc, {
    Scalar: (_, { type, value, range, anchor }) => {
      if (anchor !== undefined) {
        const start = text.indexOf(`&${anchor}`);
        found.push({
          range: [start, start + anchor.length + 1],
          message: `yaml: "&${anchor}" is taken for a mark, and lost`,
          hint: 'put text that begins with & in quotes',
        });
      }
      if (type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      const lost = /^[ \t]+(?<lost>#\S.*)/.exec(text.slice(range[1]))?.groups?.lost;
      if (lost === undefined) return;
      const start = text.indexOf(lost, range[1]);
      found.push({
        range: [start, start + lost.trimEnd().length],
        message: 'yaml: what follows a blank and # is taken for a comment, and lost',
        hint: 'put the whole text in quotes; of a comment, write "# " with a blank',
      });
    },
  });
  return found;
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
    what: MERGE_MARK.message,
    hint: MERGE_MARK.hint,
  },
];

/** What is wrong with the syntax. One slip breaks all that follows, so only the first is told, except for double keys. */
function syntaxErrors(doc: Document.Parsed, text: string): SyntaxProblem[] {
  if (doc.errors.length === 0) return [];
  for (const { pattern, what, hint } of BAD_STARTS) {
    const found = pattern.exec(text);
    const bad = found?.groups?.bad;
    if (found === null || bad === undefined) continue;
    const start = found.index + found[0].indexOf(bad);
    return [{ range: [start, start + bad.length] as const, message: `yaml: ${what}`, hint }];
  }
  const errors = [...doc.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const [first] = errors;
  const independent = errors.every(({ code }) => code === 'DUPLICATE_KEY');
  if (first !== undefined && independent && errors.length > MOST_DOUBLE_KEYS) {
    return [{ ...explain(first, text), hint: 'an item of a list begins with "- "; or keep one of the two' }];
  }
  return (independent ? errors : errors.slice(0, 1)).map((problem) => explain(problem, text));
}

/** More keys that stand twice than these are an item that is run into the one before it. */
const MOST_DOUBLE_KEYS = 2;

/** YAML that content does not need, and that makes values which contain themselves or have no name. */
function unsupported(doc: Document.Parsed): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  const add = (range: readonly number[] | null | undefined, what: string, hint: string) => {
    found.push({
      range: [range?.[0] ?? 0, range?.[1] ?? 0],
      message: `yaml: ${what} are not supported`,
      hint,
    });
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

/** The parser's errors in an author's words, for those an author meets. */
function explain({ code, message, pos }: YAMLError, text: string): SyntaxProblem {
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
    case 'MULTILINE_IMPLICIT_KEY': {
      const key = NO_SPACE_RE.exec(text.slice(...line))?.groups?.key;
      if (key !== undefined) {
        const message = `yaml: no space after "${key}:"`;
        return { range: line, message, hint: `write "${key}: ", with a plain space` };
      }
      if (text.slice(...line).includes(': ')) {
        const message = 'yaml: ": " in text without quotes';
        return { range: line, message, hint: 'put text that holds ": " in quotes' };
      }
      return {
        range: line,
        message: 'yaml: a line without ": ", or the next one is indented too far',
        hint: 'write "key: value", with all keys of an item in one column',
      };
    }
    case 'MISSING_CHAR': {
      const quote = /^Missing closing (?<quote>["'])/.exec(message)?.groups?.quote;
      if (quote !== undefined) {
        return {
          range,
          message: `yaml: a quote ${quote} that is not closed`,
          hint: `close it with ${quote}`,
        };
      }
      if (message.startsWith('Sequence item without -'))
        return {
          range: line,
          message: 'yaml: this line is neither an item of the list nor a key of the item above',
          hint: 'begin an item with "- "; a key stands in the column of the other keys of its item',
        };
      return { range, message: parserMessage(message), hint: 'close the bracket, or add the missing sign' };
    }
    case 'BAD_INDENT':
      return {
        range: line,
        message: 'yaml: this line is not in the column of the keys or items above it',
        hint: 'begin it where they begin, with spaces',
      };
    case 'MULTIPLE_DOCS':
      return {
        range,
        message: 'yaml: a line of --- ends it, and more follows',
        hint: 'take the line out; before the next slide, close the block with ```',
      };
    case 'UNEXPECTED_TOKEN':
      if (/["'\]}]$/.test(text.slice(0, range[0]).trimEnd()))
        return {
          range: line,
          message: 'yaml: text goes on behind a closing quote or bracket',
          hint: 'put the whole in quotes of the other kind, or write “ ” inside it',
        };
      return { range, message: parserMessage(message) };
    case 'BAD_SCALAR_START':
      return { range, message: parserMessage(message), hint: 'put the text in quotes' };
    default:
      return { range, message: parserMessage(message) };
  }
}

/** A key with something directly behind its colon. */
const NO_SPACE_RE = /^(?<key>[\w-]+):[^ \n]/;

/** What the parser says, in the form of our messages. */
export function parserMessage(message: string): string {
  const first = (message.split('\n')[0] ?? message).replace(/[.:]$/, '');
  return `yaml: ${first.slice(0, 1).toLowerCase()}${first.slice(1)}`;
}

/** At least one character, on one line and inside the text: an error past the end is shown at the last character. */
function visibleRange(text: string, [start, end]: readonly [number, number]): Range {
  const from = Math.min(start, Math.max(0, text.trimEnd().length - 1));
  const lineEnd = text.indexOf('\n', from);
  return [from, Math.max(from + 1, Math.min(end, lineEnd === -1 ? text.length : lineEnd))];
}
