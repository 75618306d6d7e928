/** Arrow keys along things that stand in a row, of which Tab comes to one (the ARIA pattern of toolbars). */

/** Where a key leads from a place in a row of so many; other keys lead nowhere. */
export const ALONG: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The same where up and down go along it, too. */
export const ALONG_EITHER_WAY: typeof ALONG = {
  ...ALONG,
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
};
