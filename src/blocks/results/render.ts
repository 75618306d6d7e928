/** Where results stand, as static HTML; `live.ts` fills it in. */
import { html, jsonScript } from '../../html.ts';
import type { BlockKind } from '../kind.ts';
import { type ResultsSpec, resultsSchema } from './schema.ts';

/** On a wall nobody's answers show before somebody asks for them. */
export const results: BlockKind<ResultsSpec> = {
  kind: 'results',
  schema: resultsSchema,
  check: () => [],
  facts: () => [],
  words: () => [],
  render: ({ id }, { objectives, slides }, medium) => {
    if (!medium.interactive)
      return html`<table class="results-paper" id="${id}"><thead><tr><th scope="col">You can …</th><th scope="col">Points</th></tr></thead>
<tbody>${[...objectives.values()].map((label) => html`<tr><th scope="row">${label}</th><td></td></tr>`)}</tbody></table>`;
    const titles = Object.fromEntries([...slides].map(([slide, { title }]) => [slide, title]));
    return html`<live-results class="results" id="${id}" data-medium="${medium.name}">
<p class="results-ask"${medium.forLearner && html` hidden`}><button type="button" data-results="show">Show what this browser has kept</button></p>
<div class="results-body" data-results="body" role="group" aria-label="Results" tabindex="-1" aria-live="off" hidden></div>
<script type="application/json">${jsonScript({ objectives: [...objectives], titles })}</script>
<noscript><p>Results are worked out by script in your browser, from the answers it keeps.</p></noscript>
</live-results>`;
  },
};
