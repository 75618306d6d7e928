/**
 * Text that stays text in GIFT. Source: https://docs.moodle.org/en/GIFT_format, and what Moodle’s importer does with it
 * (`question/format/gift/format.php`).
 */

const SPECIAL_RE = /[~=#{}:\\]/g;
/** Parsers keep escaped characters under such names while they read, and there is no escape for the names. */
const PLACEHOLDER_RE = /&&(?=0\d\d)/g;

/** For titles and the right sides of pairs, which have no format. White space becomes a single blank. */
export function giftPlain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PLACEHOLDER_RE, '& &')
    .replace(SPECIAL_RE, (char) => `\\${char}`);
}

/** For everything else, as text without markup. At its start a bracket would be read as a format, and a per cent sign as points. */
export function giftText(text: string): string {
  const plain = giftPlain(text);
  return /^[[%]/.test(plain) ? `[plain]${plain}` : plain;
}

/** For options and the left sides of pairs: an arrow would make a pair of them, and has no escape. */
export function giftAnswer(text: string): string {
  return giftText(text.replaceAll('->', '→'));
}

/** Whether any arrow was given up; see {@link giftAnswer}. */
export function arrowLoss(texts: readonly string[]): readonly string[] {
  return texts.some((text) => text.includes('->'))
    ? ['the arrow “->” in what is chosen or matched: it becomes “→”']
    : [];
}

/** A number without exponent or grouping, which parsers do not read. */
export function giftNumber(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 15 });
}

/** A category in a path of categories, in which a slash divides and two are one. */
export function giftCategory(title: string): string {
  return title.replace(/\s+/g, ' ').trim().replaceAll('/', '//');
}

/** A tag or an id stands in brackets of a comment. */
export function giftTag(text: string): string {
  return text.replace(/[\s[\]]+/g, ' ').trim();
}
