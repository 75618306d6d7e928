/**
 * Text measured with the very fonts that ship. The one place outside `vite/` and `cli/` that reads from disk: two
 * font files of pinned packages, once, so that drawing can stay pure and synchronous.
 */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { firstFamily, parseFont } from './font.ts';

/** What measuring gives, in px; baseline offsets are those of a browser's canvas. */
export interface TextSize {
  readonly width: number;
  readonly actualBoundingBoxAscent: number;
  readonly actualBoundingBoxDescent: number;
  readonly actualBoundingBoxLeft: number;
  readonly actualBoundingBoxRight: number;
  readonly fontBoundingBoxAscent: number;
  readonly fontBoundingBoxDescent: number;
}

/** Measures text set in a CSS font, above and below the given baseline (default `alphabetic`). */
export type Measure = (text: string, font: string, baseline?: Baseline) => TextSize;
export type Baseline = 'alphabetic' | 'bottom' | 'hanging' | 'ideographic' | 'middle' | 'top';

/** Families that ship, and the file each is measured with. */
const FILES: Readonly<Record<string, string>> = {
  'Source Sans 3 Variable': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'Source Serif 4 Variable':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
};

/** Registers the fonts that ship and returns a measure over them. @throws Error when a font file is missing or not a font. */
export function createMeasure(): Measure {
  const require = createRequire(import.meta.url);
  for (const [family, file] of Object.entries(FILES)) {
    if (GlobalFonts.has(family)) continue;
    if (GlobalFonts.registerFromPath(require.resolve(file), family) === null) {
      throw new Error(`cannot read the font "${family}" from ${file}`);
    }
  }
  const context = createCanvas(1, 1).getContext('2d');
  return (text, font, baseline = 'alphabetic') => {
    const family = firstFamily(parseFont(font).family);
    // Not `GlobalFonts.has`: that one call costs more than the measuring.
    if (!Object.hasOwn(FILES, family)) throw new Error(`font family "${family}" is not one that ships`);
    context.font = font;
    context.textBaseline = baseline;
    return context.measureText(text);
  };
}
