/** Sizes of a timeline’s drawing, px; shared by build and browser, so that a live one fills the place of the static one. */
export const FRAMES = {
  /** On a slide, under caption and controls. */
  canvas: { width: 1136, height: 362 },
  /** In a text column: as high as it takes for every event to have its label. */
  column: { width: 720 },
  /** A file of its own. */
  file: { width: 1136 },
} as const satisfies Readonly<Record<string, { readonly width: number; readonly height?: number }>>;

/**
 * On paper there are no controls: the drawing and the list of what its numbers stand for share their room, px. `line` and
 * `column` are the height of the list’s lines and the width of its columns. `lines`: what a page has room for where the
 * list stands alone, its lines 20 px high.
 */
export const PAPER = { width: 1136, height: 392, line: 18, columns: 3, column: 362, lines: 60 } as const;
