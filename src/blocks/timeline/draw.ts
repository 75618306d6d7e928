/** A laid-out timeline as SVG, the same at build time and in the browser. */
import type { Palette } from '../../evidence/palette.ts';
import { type Html, html } from '../../html.ts';
import { FAMILY } from '../chart/text.ts';
import { drawMark, drawPage, drawSign } from './glyphs.ts';
import { TEXT, timesText } from './layout.ts';
import { px } from './px.ts';
import type { ScalePart } from './scale.ts';
import type { Scene, SceneGap, SceneItem, SceneLane } from './scene.ts';

/** Everything inside the SVG element but its name. */
export function drawScene(scene: Scene, palette: Palette): Html {
  const { scale, lanes, items, gap } = scene;
  const facts = items.filter(({ event }) => event.type === 'fact');
  // An edge of paper lifts words off the grid.
  const edge = html` stroke="${palette.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  return html`<g font-family="${FAMILY}" font-size="${TEXT}" fill="${palette.ink}">
${lanes.map((lane, i) => drawLane(lane, i, scene, palette))}
${scale.parts.map((part, i) => drawPart(part, i, scene, palette))}
${gap && drawGap(gap, edge, palette)}
${lanes.map((lane) => html`<text x="0" y="${px(lane.nameY)}" font-weight="600"${edge}>${lane.name}</text>`)}
${facts.map((item) => drawMark(item, item.event.emphasis ? palette.accent : palette.data, palette.paper))}
<g${edge}>${facts.map((item) => drawWords(item, palette))}</g>
${facts.map(({ sign }) => sign && drawSign(sign.x, sign.y, palette.ink))}
${lanes.map(({ published }) => published && drawPage((published.x0 + published.x1) / 2, published.y, palette))}
</g>`;
}

/** The rule over a lane, and how far its document could look back. */
function drawLane(lane: SceneLane, index: number, scene: Scene, palette: Palette): Html {
  const { y, height, published } = lane;
  const start = scene.scale.parts[0]?.x0 ?? 0;
  const rule =
    index > 0 && html`<path d="M0 ${px(y)}H${px(scene.width)}" fill="none" stroke="${palette.hair}"/>`;
  if (published === undefined) return html`${rule}`;
  const { x0, x1, event } = published;
  const middle = (x0 + x1) / 2;
  const known = x1 - x0 < 12 && event.circa !== true;
  const area = (from: number, to: number, opacity: string) =>
    to > from &&
    html`<rect x="${px(from)}" y="${px(y + 1)}" width="${px(to - from)}" height="${px(height - 2)}" fill="${palette.data}" fill-opacity="${opacity}"/>`;
  const edge = (x: number, dash: string | false) =>
    html`<path d="${upright(x, lane, scene)}" fill="none" stroke="${palette.ink}"${dash && html` stroke-dasharray="${dash}"`}/>`;
  return html`${rule}${
    known
      ? html`${area(start, middle, '.07')}${edge(middle, false)}`
      : html`${area(start, x0, '.07')}${area(x0, x1, '.035')}${edge(x0, '3 3')}${edge(x1, '3 3')}`
  }`;
}

/** A line down a lane that leaves out what words stand in its way. */
function upright(x: number, { id, y, height }: SceneLane, { items }: Scene): string {
  const words = items.flatMap(({ event, label, count }) =>
    event.lane === id ? [label, count].filter((placed) => placed !== undefined) : [],
  );
  const cuts = words
    .filter(({ extent }) => extent.left < x + 3 && extent.right > x - 3)
    .map((placed) => placed.y)
    .sort((a, b) => a - b);
  let path = '';
  let from = y + 1;
  for (const to of [...cuts.map((cut) => cut - 9), y + height - 1]) {
    if (to > from) path += `M${px(x)} ${px(from)}V${px(to)}`;
    from = to + 18;
  }
  return path;
}

/** In the accent colour: it is what the headline claims. */
function drawGap({ x0, x1, x, y, text, extent }: SceneGap, edge: Html, palette: Palette): Html {
  const isInside = extent.left > x0 && extent.right < x1;
  const stroke = isInside
    ? `H${px(extent.left - 8)}M${px(extent.right + 8)} ${px(y)}H${px(x1)}`
    : `H${px(x1)}`;
  return html`<path d="M${px(x0)} ${px(y - 6)}v12m0 -6${stroke}m0 -6v12" fill="none" stroke="${palette.accent}" stroke-width="3"/>
<text x="${px(x)}" y="${px(y + 5)}" font-weight="600" fill="${palette.accentText}"${edge}>${text}</text>`;
}

/** Title, ticks and grid of a part, and the break before it. */
function drawPart(part: ScalePart, index: number, scene: Scene, palette: Palette): Html {
  const { top, height } = scene;
  const { x0, x1, ticks, title } = part;
  const times =
    index > 0 && html`<tspan font-weight="400" fill="${palette.soft}"> scale × ${timesText(part)}</tspan>`;
  const grid = ticks.map(({ x }) => `M${px(x)} ${px(top - 14)}V${px(height)}`).join('');
  return html`<path d="${grid}" fill="none" stroke="${palette.hair}"/>
<path d="M${px(x0)} ${px(top)}H${px(x1)}" fill="none" stroke="${palette.ink}" stroke-width="1.5"/>
${index > 0 && drawBreak(x0, top, palette)}
<text x="${px(x0)}" y="13" font-weight="600">${title}${times}</text>
<g font-size="14" fill="${palette.soft}">${ticks.map(({ x, text }) => html`<text x="${px(x + 4)}" y="${px(top - 6)}">${text}</text>`)}</g>`;
}

/** Two slanted strokes where the scale changes. */
function drawBreak(x: number, y: number, palette: Palette): Html {
  const stroke = (at: number) => `M${px(at - 4)} ${px(y + 8)}l8 -16`;
  return html`<path d="${stroke(x - 16)}${stroke(x - 10)}" fill="none" stroke="${palette.ink}" stroke-width="1.5"/>`;
}

/** A label with its date, or what stands for the labels of several. */
function drawWords({ event, label, count }: SceneItem, palette: Palette): Html {
  const placed = label ?? count;
  if (placed === undefined) return html``;
  const anchor = placed.anchor === 'end' && html` text-anchor="end"`;
  const style =
    label === undefined
      ? html` fill="${palette.soft}"`
      : event.emphasis && html` font-weight="600" fill="${palette.accentText}"`;
  const date = label && html`<tspan font-weight="600">${label.date} </tspan>`;
  return html`<text x="${px(placed.x)}" y="${px(placed.y + 5)}"${anchor}${style}>${date}${placed.text}</text>`;
}
