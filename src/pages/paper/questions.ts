/** The questions of a briefing as worksheet and answer key number them. */
import type { PreparedBlock } from '../../blocks/prepare.ts';
import type { QuestionRecord } from '../../blocks/quiz/model.ts';
import type { Briefing } from '../../compile.ts';
import type { Section, Slide } from '../../deck/model.ts';
import { allNodes, nodesOf } from '../../deck/nodes.ts';
import { type Html, html } from '../../html.ts';

export interface NumberedQuestion {
  /** From 1, through the whole briefing. */
  readonly number: number;
  readonly record: QuestionRecord;
  readonly block: PreparedBlock;
  readonly slide: Slide;
}

/** The questions of one section, in its order; never empty. */
export interface QuestionPart {
  readonly section: Section;
  readonly questions: readonly NumberedQuestion[];
}

/** All questions; sections without one are left out. */
export function questionParts({ deck, blocks, context }: Briefing): readonly QuestionPart[] {
  let number = 0;
  const parts = deck.sections.map((section) => ({
    section,
    questions: section.slides.flatMap((slide) =>
      nodesOf(allNodes(slide), 'fence').flatMap((fence): NumberedQuestion[] => {
        const block = blocks.get(fence);
        const record = block?.question(context);
        if (block === undefined || record === undefined) return [];
        number += 1;
        return [{ number, record, block, slide }];
      }),
    ),
  }));
  return parts.filter(({ questions }) => questions.length > 0);
}

/** A question under its number, as a heading and what `body` makes of it. */
export function renderNumbered({ number, record }: NumberedQuestion, body: Html): Html {
  return html`<article class="question">
<h3><span class="question-number">${number}.</span> ${record.question}</h3>
${body}
</article>
`;
}

/** Sections under their titles. */
export function renderParts(
  parts: readonly QuestionPart[],
  render: (question: NumberedQuestion) => Html,
): Html {
  return html`${parts.map(
    ({ section, questions }) => html`<section class="question-part">
<h2>${section.title}</h2>
${questions.map(render)}</section>
`,
  )}`;
}
