/** What a document on paper is made of: its page, and the style sheet that only its options and titles can write. */
import type { Page } from '../page.ts';
import type { PaperSize } from './options.ts';

/** Shells in `src/pages/` that papers are put into. */
export const PAPER_SHELLS = { slides: 'print.html', sheets: 'paper.html' } as const;

export interface Paper {
  readonly shell: (typeof PAPER_SHELLS)[keyof typeof PAPER_SHELLS];
  readonly page: Page;
  /** CSS to be added to that of the shell. */
  readonly css: string;
}

/** What stands over every page of a document. */
export interface RunningHeads {
  /** On the left, throughout. */
  readonly title: string;
  /** On the right, by the name of the page that a style sheet gives to a part. */
  readonly parts: readonly { readonly page: string; readonly title: string }[];
}

/** How wide a slide is on a sheet, mm: two of them with their texts find room one above the other. */
const PICTURES: Readonly<Record<PaperSize, number>> = { a4: 150, letter: 141 };
const NAMES: Readonly<Record<PaperSize, string>> = { a4: 'A4', letter: 'letter' };
/** A slide of 1280 CSS px, mm. */
const SLIDE = (1280 / 96) * 25.4;

/** The size of the sheet, the running heads, and how much smaller a slide is on it. */
export function sheetCss(paper: PaperSize, { title, parts }: RunningHeads): string {
  return [
    `:root { --running: ${cssString(title)}; --slide-scale: ${(PICTURES[paper] / SLIDE).toFixed(5)}; }`,
    `@page { size: ${NAMES[paper]}; }`,
    ...parts.flatMap(({ page, title: part }) => [
      `.${page} { page: ${page}; }`,
      `@page ${page} { @top-right { content: ${cssString(part)}; } }`,
    ]),
  ].join('\n');
}

/** Text as a string of CSS that may stand in a `<style>` element. */
function cssString(text: string): string {
  const escaped = text.replace(/[\\"<\n]/g, (char) => `\\${char.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
