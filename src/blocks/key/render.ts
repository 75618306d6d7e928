import { BASIS_WORDS, basisMark, STAGE_WORDS, stageMark } from '../../evidence/marks.ts';
import { BASES, STAGES } from '../../evidence/model.ts';
import { type Html, html } from '../../html.ts';
import type { BlockKind } from '../kind.ts';
import { type KeySpec, keySchema } from './schema.ts';

/** The two questions asked of every figure, with the marks that answer them. */
export const key: BlockKind<KeySpec> = {
  kind: 'key',
  schema: keySchema,
  check: () => [],
  facts: () => [],
  words: () => [],
  render: ({ spec }) => html`<div class="key">
${
  spec.show !== 'bases' &&
  list(
    'Stage',
    'What became of the thing counted?',
    'the fill',
    STAGES.map((s) => [stageMark(s), s, STAGE_WORDS[s]]),
  )
}
${
  spec.show !== 'stages' &&
  list(
    'Basis',
    'How does anyone know?',
    'the end mark',
    BASES.map((b) => [basisMark(b), b, BASIS_WORDS[b]]),
  )
}
</div>`,
};

type Row = readonly [mark: Html, name: string, meaning: string];

function list(name: string, question: string, where: string, rows: readonly Row[]): Html {
  return html`<div class="key-list" role="group" aria-label="${name}">
<p class="key-question"><strong>${name}</strong>, ${where}: ${question}</p>
<dl>${rows.map(([mark, word, meaning]) => html`<div><dt>${mark} ${word}</dt><dd>${meaning}</dd></div>`)}</dl>
</div>`;
}
