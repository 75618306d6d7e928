/** The marks of stage and basis, drawn once on the page and pointed at from every entry: hundreds would weigh too much. */
import { basisMark, stageMark } from '../../evidence/marks.ts';
import { BASES, type Basis, STAGES, type Stage } from '../../evidence/model.ts';
import { type Html, html } from '../../html.ts';

/** All marks, unseen; stands once on the page, before the first use. */
export function renderMarkSheet(): Html {
  const marks = [
    ...STAGES.map((stage) => [stage, stageMark(stage)] as const),
    ...BASES.map((basis) => [basis, basisMark(basis)] as const),
  ];
  return html`<svg class="mark-sheet" width="0" height="0" aria-hidden="true"><defs>
${marks.map(([name, mark]) => html`<g id="mark-${name}">${mark}</g>\n`)}</defs></svg>`;
}

/** The mark of a stage; the word stands beside it. */
export function stageMarkUse(stage: Stage): Html {
  return use(stage);
}

/** The mark of a basis; the word stands beside it. */
export function basisMarkUse(basis: Basis): Html {
  return use(basis);
}

function use(name: string): Html {
  return html`<svg class="mark" width="28" height="14" aria-hidden="true"><use href="#mark-${name}"/></svg>`;
}
