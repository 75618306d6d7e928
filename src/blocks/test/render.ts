/** A test drawn from the questions of a section, as static HTML; `live.ts` draws it. */
import { html } from '../../html.ts';
import { SAVE_ID } from '../answers/saveId.ts';
import type { BlockKind } from '../kind.ts';
import { LEAST_DRAWN, type TestSpec, testSchema } from './schema.ts';

/** A learner takes it on a page of their own; the deck leads there. */
export const test: BlockKind<TestSpec> = {
  kind: 'test',
  schema: testSchema,
  check: ({ draw }, { questions }, slideId) => {
    const count = questions.get(slideId) ?? 0;
    // A section without questions is told as such.
    if (count === 0 || draw <= count) return [];
    return [
      {
        path: ['draw'],
        rule: 'draws-too-many',
        message: `a test of ${draw} questions cannot be drawn: its section asks ${count}`,
        hint: count < LEAST_DRAWN ? 'add questions to the section' : `write "draw: ${count}" or fewer`,
      },
    ];
  },
  facts: () => [],
  words: () => [],
  render: ({ id, slideId, spec }, _, medium) => {
    if (!medium.interactive)
      return html`<p class="test" id="${id}">A test draws ${spec.draw} of the questions of this section, as many of each objective as can be.</p>`;
    if (!medium.forLearner) {
      const address = medium.wholeAddress?.(slideId) ?? '';
      const beside = medium.linksBeside && html` target="_blank" rel="noopener"`;
      return html`<p class="test" id="${id}">A test draws ${spec.draw} of these questions by objective: <a href="${address}"${beside}>take it on the study page</a>.</p>`;
    }
    return html`<live-test class="test" id="${id}" data-draw="${spec.draw}">
<div class="test-panel">
<p class="test-lead" data-test="lead">${spec.draw} questions from this section, as many of each objective as can be. The drawn questions are asked anew; what you answered before counts until you answer again.</p>
<p class="test-actions"><button type="button" data-test="draw">Draw a test</button> <button type="button" data-test="all" hidden>Show all questions</button> <button type="button" data-test="undo" hidden>Undo the draw</button></p>
<form class="test-enter" data-test="enter"><label for="${id}-code">Code of a test, if you were given one</label> <input type="text" id="${id}-code" class="test-field" maxlength="9" size="9" autocomplete="off" autocapitalize="characters" spellcheck="false"> <button type="submit">Take this test</button></form>
<p class="test-result" data-test="result" role="status"></p>
<p class="test-save" data-test="save" hidden><a href="#${SAVE_ID}">Save your answers as a file</a>, if your teacher is to have them.</p>
<p class="test-code" data-test="code" hidden></p>
<ol class="test-list" data-test="list" hidden></ol>
<div class="test-bar" data-test="bar" hidden><span data-test="count"></span> <button type="button" data-test="next"></button></div>
</div>
<noscript><p>Script draws a test here; without it the questions below are there to read, with their answers.</p></noscript>
</live-test>`;
  },
};
