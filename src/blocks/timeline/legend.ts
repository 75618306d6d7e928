/** What the signs of a timeline mean, and the controls over it. */
import { PAGE } from '../../evidence/palette.ts';
import { type Html, html } from '../../html.ts';
import { drawMark, drawPage, drawSign } from './glyphs.ts';
import type { TimelineRecord } from './model.ts';
import { type Shape, shapeOf } from './time.ts';

const SAMPLES: readonly (readonly [shape: Shape, date: string, words: string])[] = [
  ['day', '2022-01-17', 'on that day'],
  ['lasting', '2022-02-10/2022-02-20', 'from – to'],
  ['within', '2022-02', 'some time within'],
];

/** Only of signs that occur. */
export function renderLegend({ events, views }: TimelineRecord): Html {
  const facts = events.filter(({ type }) => type === 'fact');
  const marks = SAMPLES.filter(([shape]) => facts.some(({ date }) => shapeOf(date) === shape));
  const published = events.length > facts.length;
  const disputed = facts.some((event) => event.disputed);
  const breaks = views.some(({ parts }) => parts.length > 1);
  return html`<p class="timeline-legend">${marks.map(([shape, date, words]) => {
    const [x0, x1] = shape === 'day' ? [9, 19] : [2, 26];
    return item(drawMark({ event: { date }, x0, x1, y: 8 }, PAGE.data, PAGE.paper), words);
  })}${published && item(drawPage(14, 8, PAGE), 'published; right of it lay ahead')}${
    disputed && item(drawSign(10, 8, PAGE.ink), 'disputed')
  }${breaks && item(html`<path d="M8 14l8-12M14 14l8-12" fill="none" stroke="${PAGE.ink}" stroke-width="1.5"/>`, 'the scale changes')}</p>`;
}

function item(drawing: Html, words: string): Html {
  return html`<span><svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">${drawing}</svg> ${words}</span> `;
}

/** Which time is looked at, and which documents; native controls. */
export function renderControls(id: string, { views, lanes }: TimelineRecord): Html {
  return html`<div class="timeline-controls">
${
  views.length > 1 &&
  html`<fieldset class="timeline-views"><legend class="visually-hidden">Time shown</legend><div class="segmented">${views.map(
    ({ label }, i) =>
      html`<label><input type="radio" name="${id}-view" data-control="view" value="${i}"${i === 0 && html` checked`}><span>${label}</span></label>`,
  )}</div></fieldset>`
}
${
  lanes.length > 1 &&
  html`<fieldset class="timeline-lanes"><legend class="visually-hidden">Said in</legend>${lanes.map(
    ({ id: lane, name }) =>
      html`<label><input type="checkbox" data-control="lane" value="${lane}" checked> ${name}</label>`,
  )}</fieldset>`
}
</div>`;
}
