/** The scorecard block: forecasts against what came of them, as far as the documents show. */
import { recordLink } from '../../evidence/cardLinks.ts';
import { type Html, html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext, BlockKind, BlockUse } from '../kind.ts';
import { renderFigure } from '../table/figure.ts';
import { checkScorecard } from './check.ts';
import { scorecardCsv } from './csv.ts';
import { type Forecast, forecastIds, forecastsOf } from './forecasts.ts';
import { type ScorecardSpec, scorecardSchema } from './schema.ts';
import { renderStrip } from './strip.ts';
import { renderAll, renderRows } from './table.ts';

/** Rows that fit under the strip on paper, where each has a line for its paragraph, below a headline of two lines. */
const ROWS_ON_PAPER = 5;

/** Who forecast what, when, how surely, and what came of it. No shares or scores: the forecasts are few, and unlike. */
export const scorecard: BlockKind<ScorecardSpec> = {
  kind: 'scorecard',
  schema: scorecardSchema,
  check: checkScorecard,
  facts: forecastIds,
  words: ({ caption }) => [caption],
  statements: ({ caption }) => [{ path: ['caption'], text: caption }],
  render: renderScorecard,
  standIn: ({ spec: { caption } }) => ({ caption }),
  assets: ({ id, spec }, context) => [
    { path: `data/${id}.csv`, text: scorecardCsv(shownIn(spec, context), context) },
  ],
};

function shownIn(spec: ScorecardSpec, { ledger, sources }: BlockContext): readonly Forecast[] {
  return forecastsOf(forecastIds(spec, ledger), ledger, sources);
}

function renderScorecard({ id, spec }: BlockUse<ScorecardSpec>, context: BlockContext, medium: Medium): Html {
  const all = shownIn(spec, context);
  const chosen = spec.rows.flatMap((row) => all.find(({ fact }) => fact.id === row) ?? []);
  const name = `All ${all.length} forecasts`;
  const frame = {
    id,
    name: 'scorecard',
    caption: spec.caption,
    facts: all.map(({ fact }) => fact.id),
    citations: [],
  };
  const strip = renderStrip(all, spec.emphasis, context.sources, medium);
  if (!medium.interactive) {
    const rows = (chosen.length > 0 ? chosen : all).slice(0, ROWS_ON_PAPER);
    const body = html`${strip}
${renderRows(rows, context, medium)}
${renderRest(all.length - rows.length, all, medium)}`;
    return renderFigure({ ...frame, body }, context, medium);
  }
  const shown = html`${strip}
${renderRows(chosen, context, medium)}`;
  const whole = renderAll(all, name, context, medium);
  // A column has no end: there they unfold in their place.
  const content =
    medium.frame === 'canvas'
      ? { body: shown, more: { words: name, content: whole } }
      : {
          body: html`${shown}
<details class="chart-details"><summary>${name}</summary>${whole}</details>`,
        };
  const figure = renderFigure({ ...frame, ...content }, context, medium);
  return html`<score-card id="${id}" data-medium="${medium.name}">${figure}</score-card>`;
}

/** What paper has no room for, and where it is. */
function renderRest(count: number, all: readonly Forecast[], medium: Medium): Html {
  if (count <= 0) return html``;
  const sources = new Map(all.flatMap(({ source }) => (source === undefined ? [] : [[source.id, source]])));
  const links = [...sources.values()].map(
    (source, i) => html`${i > 0 && ', '}${recordLink(source, html`${source.short}`, medium)}`,
  );
  return html`<p class="score-rest">${count} more are on the sources page: ${links}.</p>`;
}
