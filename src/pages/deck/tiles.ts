/** Where the small slides of the overview stand. */

export interface TilesWanted {
  /** How many slides there are. */
  readonly count: number;
  /** Index of the current one, from 0. */
  readonly current: number;
  /** Room for them, px. */
  readonly width: number;
  readonly height: number;
}

export interface Tiles {
  readonly columns: number;
  /** Of a canvas of 1280 × 720 px. */
  readonly scale: number;
  /** Top left corner of each slide, px from that of the room. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

const CANVAS = { width: 1280, height: 720 };
/** Around and between the tiles, px. */
const MARGIN = 32;
const GAP = 10;
/** A tile is no narrower, px; where all slides do not fit so, the current one's row is kept in the middle. */
const NARROWEST = 72;

/** As large as fits all slides on the screen, in rows from the top left. */
export function arrangeTiles({ count, current, width, height }: TilesWanted): Tiles {
  const room = { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const widthOf = (columns: number) => {
    const rows = Math.ceil(count / columns);
    const across = (room.width - (columns - 1) * GAP) / columns;
    const down = (room.height - (rows - 1) * GAP) / rows;
    return Math.min(across, (down * CANVAS.width) / CANVAS.height, CANVAS.width);
  };
  const most = Math.max(1, Math.floor((room.width + GAP) / (NARROWEST + GAP)));
  const choices = Array.from({ length: Math.max(1, Math.min(count, most)) }, (_, i) => i + 1);
  const columns = choices.reduce((best, next) => (widthOf(next) > widthOf(best) ? next : best));
  const fits = widthOf(columns) >= Math.min(NARROWEST, room.width);
  return fits
    ? place(columns, widthOf(columns))
    : place(most, Math.min(CANVAS.width, (room.width - (most - 1) * GAP) / most));

  function place(perRow: number, tile: number): Tiles {
    const scale = tile / CANVAS.width;
    const [stepX, stepY] = [tile + GAP, CANVAS.height * scale + GAP];
    const rows = Math.ceil(count / perRow);
    const [wide, high] = [perRow * stepX - GAP, rows * stepY - GAP];
    const left = (width - wide) / 2;
    const middle = height / 2 - Math.floor(current / perRow) * stepY - (stepY - GAP) / 2;
    const top =
      high <= room.height ? (height - high) / 2 : Math.max(height - MARGIN - high, Math.min(MARGIN, middle));
    const places = Array.from({ length: count }, (_, i) => ({
      x: left + (i % perRow) * stepX,
      y: top + Math.floor(i / perRow) * stepY,
    }));
    return { columns: perRow, scale, places };
  }
}
