/** Numbers as people write them: digits, number words, multipliers. The one reader of them. */

/** A number in a text. */
export interface WrittenNumber {
  /** Not a number where it is not worked out: `half`, `thousands`, `2½`. */
  readonly value: number;
  /** Decimal places written; undefined for words and before a multiplier, where the digits written are not all there are. */
  readonly decimals: number | undefined;
  /** Whether a per cent sign belongs to it, its own or that of the range it begins: both in `5–10%`. */
  readonly percent: boolean;
  /** Where it stands in the text, its per cent sign left out. */
  readonly start: number;
  readonly end: number;
}

/** A hyphen after a letter, a digit or a bracket is no minus: `Zapad-2013`, `40-50`. */
const TOKEN_RE =
  /(?:(?<![\p{L}\d)])[-\u2212])?(?:\d{1,3}(?:[,\u2019'\u00A0\u202F\u2009 ]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)|\p{L}+|[½¼¾⅓⅔]/gu;
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
/** Parts of a number that are not worked out. */
const FRACTION_RE = /^(?:half|halves|quarters?|[½¼¾⅓⅔])$/;

const GLUE_RE = /^[\s-]*$/;
const AND_RE = /^\s+and\s+$/;
const AND_A_RE = /^\s+and\s+(?:an?|one)\s+$/;
const PERCENT_RE = /^\s?(?:%|per ?cent\b)/iu;
const RANGE_RE = /^\s?(?:[–—-]|(?<=\s)(?:to|and|or)(?=\s))\s?$/;

type Kind = 'digits' | 'word' | 'multiplier' | 'fraction';

interface Token {
  readonly kind: Kind;
  readonly value: number;
  readonly decimals: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** A number being read, word by word. */
interface Draft {
  /** What stands before the last thousand, million … */
  total: number;
  /** What has come since. */
  current: number;
  decimals: number | undefined;
  last: Token;
  readonly start: number;
}

/**
 * Numbers in a text, in order: `4,162` · `10 000` · `1.5` · `twenty-five` · `two hundred and fifty` · `2.5 million` · `10k`.
 * @param unit is none of them, so that `5 m` are metres where the ledger says so
 */
export function numbersIn(text: string, unit = ''): WrittenNumber[] {
  const tokens = tokensIn(text, unit);
  const drafts: Draft[] = [];
  tokens.forEach((token, i) => {
    const before = drafts.at(-1);
    const gap = before === undefined ? undefined : text.slice(before.last.end, token.start);
    if (before === undefined || gap === undefined || !joins(before, token, gap, tokens[i + 1])) {
      // A letter or two are a multiplier only behind a number: `10k`, `2bn`.
      if (token.kind === 'multiplier' && token.end - token.start <= 2) return;
      drafts.push(begin(token));
    } else extend(before, token);
  });
  return withPercent(drafts, text);
}

function begin(token: Token): Draft {
  const value = token.kind === 'multiplier' || token.kind === 'fraction' ? Number.NaN : token.value;
  return { total: 0, current: value, decimals: token.decimals, last: token, start: token.start };
}

/** Whether a token goes on with the number before it; `next` tells `two thousand and five` from `two thousand and five thousand`. */
function joins({ last, current }: Draft, token: Token, gap: string, next: Token | undefined): boolean {
  switch (token.kind) {
    case 'digits':
      return false;
    case 'fraction':
      return (GLUE_RE.test(gap) || AND_A_RE.test(gap)) && !Number.isNaN(current);
    case 'multiplier':
      return GLUE_RE.test(gap);
    case 'word': {
      if (last.kind === 'digits' || last.kind === 'fraction') return false;
      const fits =
        last.kind === 'multiplier'
          ? token.value < last.value
          : last.value >= 20 && token.value > 0 && token.value < 10;
      const and = last.kind === 'multiplier' && AND_RE.test(gap) && next?.kind !== 'multiplier';
      return fits && (GLUE_RE.test(gap) || and);
    }
  }
}

function extend(draft: Draft, token: Token): void {
  draft.decimals = undefined;
  if (token.kind === 'fraction') draft.current = Number.NaN;
  else if (token.kind === 'word') draft.current += token.value;
  else if (token.value > 100) {
    draft.total += Number((draft.current * token.value).toPrecision(15));
    draft.current = 0;
  } else draft.current *= token.value;
  draft.last = token;
}

function withPercent(drafts: readonly Draft[], text: string): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  for (const { total, current, decimals, start, last } of [...drafts].reverse()) {
    const next = numbers.at(-1);
    const inRange = next?.percent === true && RANGE_RE.test(text.slice(last.end, next.start));
    const percent = inRange || PERCENT_RE.test(text.slice(last.end, last.end + 10));
    numbers.push({ value: total + current, decimals, percent, start, end: last.end });
  }
  return numbers.reverse();
}

function tokensIn(text: string, unit: string): Token[] {
  return [...text.matchAll(TOKEN_RE)].flatMap(({ 0: written, index }): Token[] => {
    const place = { start: index, end: index + written.length };
    if (/\d/.test(written)) {
      const sign = /^\d/.test(written) ? 1 : -1;
      const value = sign * Number(written.replace(/[^\d.]/g, ''));
      return [{ kind: 'digits', value, decimals: written.split('.')[1]?.length ?? 0, ...place }];
    }
    const word = written.toLowerCase();
    const none = { decimals: undefined, ...place };
    if (FRACTION_RE.test(word)) return [{ kind: 'fraction', value: Number.NaN, ...none }];
    const multiplier = written === unit ? undefined : multiplierOf(word);
    if (multiplier !== undefined) return [{ kind: 'multiplier', value: multiplier, ...none }];
    const value = wordValue(word);
    return value === undefined ? [] : [{ kind: 'word', value, decimals: 0, ...place }];
  });
}

/** `thousand`, `thousands`, `k`. */
function multiplierOf(word: string): number | undefined {
  return MULTIPLIERS.get(word) ?? (word.length > 3 ? MULTIPLIERS.get(word.replace(/s$/, '')) : undefined);
}

/** `zero` to `nineteen` and the tens. */
function wordValue(word: string): number | undefined {
  const small = SMALL.indexOf(word);
  if (small >= 0) return small;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? 20 + 10 * ten : undefined;
}
