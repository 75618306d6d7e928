/** The signs of a timeline: how exactly an event is dated, a publication, a dispute. */
import type { Palette } from '../../evidence/palette.ts';
import { type Html, html } from '../../html.ts';
import type { TimelineEvent } from './model.ts';
import { px } from './px.ts';
import { shapeOf } from './time.ts';

interface Mark {
  readonly event: Pick<TimelineEvent, 'date'>;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** A dot for a day; a solid bar for what went on; an open one for what was somewhere within. */
export function drawMark({ event, x0, x1, y }: Mark, colour: string, paper: string): Html {
  const width = x1 - x0;
  switch (shapeOf(event.date)) {
    case 'day':
      return html`<circle cx="${px((x0 + x1) / 2)}" cy="${px(y)}" r="${px(width / 2)}" fill="${colour}" stroke="${paper}" stroke-width="1"/>`;
    case 'lasting':
      return html`<rect x="${px(x0)}" y="${px(y - 4)}" width="${px(width)}" height="8" fill="${colour}" stroke="none"/>`;
    case 'within':
      return html`<rect x="${px(x0 + 0.75)}" y="${px(y - 3.25)}" width="${px(width - 1.5)}" height="6.5" rx="3.2" fill="${paper}" stroke="${colour}" stroke-width="1.5"/>`;
  }
}

/** A sheet of paper: the document came out. */
export function drawPage(x: number, y: number, { ink, paper }: Palette): Html {
  return html`<path d="M${px(x - 5)} ${px(y - 7)}h6l4 4v10h-10z" fill="${paper}" stroke="${ink}" stroke-width="1.5" stroke-linejoin="round"/><path d="M${px(x - 2.5)} ${px(y)}h5m-5 3h5" fill="none" stroke="${ink}"/>`;
}

/** The sign of inequality: others say otherwise. */
export function drawSign(x: number, y: number, ink: string): Html {
  return html`<path d="M${px(x)} ${px(y - 2)}h8m-8 4h8m-1.5 -6l-5 8" fill="none" stroke="${ink}" stroke-width="1.4"/>`;
}
