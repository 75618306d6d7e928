/** What a speaker has before them when they ask a question: its answer, why, and where people go wrong. */
import { citationText } from '../../evidence/render.ts';
import { type Html, html } from '../../html.ts';
import type { BlockContext, BlockUse } from '../kind.ts';
import { citedIn } from '../references.ts';
import { buildOf } from './builds.ts';
import type { PaperRow } from './paperAnswer.ts';
import type { QuizSpec } from './schema.ts';

/** Text alone, for nobody but the speaker; options have the numbers that the wall shows. */
export function renderBrief({ id, spec }: BlockUse<QuizSpec>, context: BlockContext): Html {
  const built = buildOf(spec);
  const told = built.paperAnswer(context, id).rows.filter(({ why }) => why !== '');
  return html`<div class="brief">
<p class="brief-answer"><strong>Answer</strong> ${built.solution(context, id)}</p>
<p>${spec.explanation} <cite>${citationText(citedIn(spec.cite), context.sources)}</cite></p>
${renderRows(
  'Common mistakes',
  told.filter(({ right }) => right === false),
)}
${renderRows(
  'Why',
  told.filter(({ right }) => right === undefined),
)}</div>`;
}

function renderRows(name: string, rows: readonly PaperRow[]): Html {
  if (rows.length === 0) return html``;
  return html`<h3>${name}</h3>
<dl>${rows.map(({ text, why }) => html`<div><dt>${text}</dt><dd>${why}</dd></div>`)}</dl>
`;
}
