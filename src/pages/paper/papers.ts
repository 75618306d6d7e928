/** The documents that `npm run pdf` writes, by the names of their files. */
import type { Briefing } from '../../compile.ts';
import { renderSlidesPaper } from '../print/page.ts';
import { renderAnswerKey } from './answerKey.ts';
import { renderHandout } from './handout.ts';
import { onRoute } from './onRoute.ts';
import type { PaperOptions } from './options.ts';
import { PAPER_SHELLS, type Paper } from './sheet.ts';
import { renderWorksheet } from './worksheet.ts';

/** Files are `slides.pdf` and so on. */
export const PAPER_NAMES = ['slides', 'handout', 'worksheet', 'answer-key'] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

/** As pages of the site call them. */
export const PAPER_TITLES: Readonly<Record<PaperName, string>> = {
  slides: 'Slides',
  handout: 'Handout',
  worksheet: 'Worksheet',
  'answer-key': 'Answer key',
};

/** Renders one of them. */
export function renderPaper(name: PaperName, whole: Briefing, options: PaperOptions): Paper {
  const briefing = onRoute(whole, options.upTo);
  switch (name) {
    case 'slides':
      return { shell: PAPER_SHELLS.slides, page: renderSlidesPaper(briefing, options.site), css: '' };
    case 'handout':
      return renderHandout(briefing, options);
    case 'worksheet':
      return renderWorksheet(briefing, options);
    case 'answer-key':
      return renderAnswerKey(briefing, options);
  }
}
