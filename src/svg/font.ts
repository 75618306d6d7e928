/** A CSS font shorthand taken apart. */
export interface Font {
  readonly style: 'normal' | 'italic';
  /** 1–1000; `normal` is 400, `bold` 700. */
  readonly weight: number;
  /** In px. */
  readonly size: number;
  /** The list as written. */
  readonly family: string;
}

const FONT_RE = /^\s*((?:[a-z-]+|\d+)\s+)*?(\d+(?:\.\d+)?)px(?:\s*\/\s*[\d.a-z%]+)?\s+(.+?)\s*$/i;

/** Reads `italic 600 16px 'Source Sans 3 Variable', sans-serif`. @throws Error when there is no size in px or no family. */
export function parseFont(font: string): Font {
  const match = FONT_RE.exec(font);
  const [, , size, family] = match ?? [];
  if (size === undefined || family === undefined) throw new Error(`not a font with a size in px: "${font}"`);
  const words = font
    .slice(0, font.indexOf(`${size}px`))
    .trim()
    .toLowerCase()
    .split(/\s+/);
  const number = words.find((word) => /^\d+$/.test(word));
  return {
    style: words.includes('italic') || words.includes('oblique') ? 'italic' : 'normal',
    weight: number === undefined ? (words.includes('bold') ? 700 : 400) : Number(number),
    size: Number(size),
    family,
  };
}

/** First family of a list, without quotes. */
export function firstFamily(family: string): string {
  return (family.split(',')[0] ?? '').trim().replace(/^(['"])(.*)\1$/, '$2');
}
