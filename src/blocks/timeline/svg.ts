/** A timeline drawn as SVG while the site is built. */
import { PAGE, type Palette } from '../../evidence/palette.ts';
import { type Html, html } from '../../html.ts';
import { createMeasure, type Measure } from '../../svg/measure.ts';
import { drawScene } from './draw.ts';
import { PAPER } from './frames.ts';
import { FONTS, type LayoutOptions, layout, partWords } from './layout.ts';
import { INITIAL, stateWords, type TimelineEvent, type TimelineRecord } from './model.ts';
import type { Scene } from './scene.ts';
import { shortDate } from './time.ts';

export interface TimelineSvg {
  /** Unique on the page. */
  readonly id: string;
  readonly scene: Scene;
  /** Default {@link PAGE}. */
  readonly palette?: Palette;
  /** A file of its own: namespace, size and background. Default false. */
  readonly standalone?: boolean;
}

let text: Measure | undefined;

/** Lays a timeline out as it is first seen. @throws Error when a font that ships cannot be read. */
export function buildScene(record: TimelineRecord, options: Omit<LayoutOptions, 'measure'>): Scene {
  text ??= createMeasure();
  const measure = text;
  return layout(record, INITIAL, { ...options, measure: (run, font) => measure(run, font).width });
}

/** An entry of a list on paper: by its number in the drawing or, without one, by its date. */
export interface Keyed {
  readonly mark: string;
  readonly text: string;
}

/** What is printed: the drawing with the list of what its numbers stand for, or a list of all events and how many lines it has. */
export type PaperPlan =
  | { readonly type: 'drawing'; readonly scene: Scene; readonly keyed: readonly Keyed[] }
  | { readonly type: 'list'; readonly entries: readonly Keyed[]; readonly lines: number };

/** The highest drawing with numbers that leaves room for the list of them; where none does, the list alone. */
export function paperPlan(record: TimelineRecord): PaperPlan {
  const { width, height, line, columns, column } = PAPER;
  for (let room: number = height; room >= height / 2; room -= line) {
    const scene = buildScene(record, { width, height: room, numbered: true });
    const keyed = scene.items.flatMap(({ event, number }) =>
      number === undefined ? [] : [{ mark: String(number), text: keyedText(event) }],
    );
    const lines = linesOf(keyed, column);
    // A column may end a line early, so that no entry is torn.
    const rows = lines === 0 ? 0 : Math.ceil(lines / columns) + 1;
    if (scene.height + rows * line <= height) return { type: 'drawing', scene, keyed };
    // It has no more labels to give up.
    if (scene.height > room + 1) break;
  }
  const entries = record.events.map(listed);
  return { type: 'list', entries, lines: linesOf(entries, column) };
}

function linesOf(entries: readonly Keyed[], column: number): number {
  return entries.reduce((sum, entry) => sum + Math.ceil(keyedWidth(entry) / column), 0);
}

/** Without a drawing the words say who says so, too; a publication is told by its short name, as by a lane. */
function listed({ circa, date, type, label, where, disputed }: TimelineEvent): Keyed {
  return {
    mark: `${circa ? 'about ' : ''}${shortDate(date)}`,
    text: type === 'published' ? `${where} is published` : `${label} – ${where}${disputed ? ' ≠' : ''}`,
  };
}

/** Its lane says who says so; the paragraph is missing there. */
function keyedText(event: TimelineEvent): string {
  return [`${shortDate(event.date)} ${event.label}`, /¶\d+/.exec(event.where)?.[0]]
    .filter(Boolean)
    .join(', ');
}

function keyedWidth({ mark, text: words }: Keyed): number {
  text ??= createMeasure();
  return text(`${mark} ${words}`, FONTS.keyed).width * 1.06;
}

/** Draws a scene; the same input gives the same bytes. */
export function timelineSvg(record: TimelineRecord, options: TimelineSvg): Html {
  const { id, scene, palette = PAGE, standalone = false } = options;
  const { width, height } = scene;
  const file = standalone && html` xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`;
  const paper = standalone && html`<rect width="${width}" height="${height}" fill="${palette.paper}"/>`;
  return html`<svg${file} viewBox="0 0 ${width} ${height}" class="timeline-svg" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${record.caption}</title><desc id="${id}-desc">${describeScene(record, scene)}</desc><g aria-hidden="true">${paper}${drawScene(scene, palette)}</g></svg>`;
}

/** What is drawn, by whom it is said, and how the axis runs; the table beside it has every event. */
export function describeScene(record: TimelineRecord, { scale, lanes, items, gap }: Scene): string {
  const [first] = scale.parts;
  const marked = gap === undefined ? '' : ` Marked: ${gap.text}.`;
  const axis = first === undefined ? '' : scale.parts.map((part) => partWords(part, first)).join('; ');
  const counts = lanes.map(({ id, name }) => {
    const own = items.filter(({ event }) => event.lane === id && event.type === 'fact').length;
    return `${name} ${own}`;
  });
  return `${stateWords(record, INITIAL)} Time axis: ${axis}. Events by who says so: ${counts.join(', ')}.${marked} The table has every date.`;
}
