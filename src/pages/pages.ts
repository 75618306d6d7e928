/** Every page of the site by the name of its HTML shell. Adding one is a folder, a shell and a line here. */
import type { Briefing } from '../compile.ts';
import type { Html } from '../html.ts';
import { LATER_FILE } from './deck/laterFile.ts';
import { renderDeckPage } from './deck/page.ts';
import { renderLater } from './laterPart.ts';
import { DECK } from './media.ts';
import type { Page } from './page.ts';
import { renderPrintPage } from './print/page.ts';
import { renderResultsPage } from './results/page.ts';
import { renderSourcesPage } from './sources/page.ts';
import { renderSpeakerPage } from './speaker/page.ts';
import { renderStudyPage } from './study/page.ts';

export const PAGES: ReadonlyMap<string, (briefing: Briefing) => Page> = new Map([
  ['index.html', renderDeckPage],
  ['study.html', renderStudyPage],
  ['speaker.html', renderSpeakerPage],
  ['print.html', renderPrintPage],
  ['sources.html', renderSourcesPage],
  ['results.html', renderResultsPage],
]);

/** Parts of pages by their paths relative to the site's root: HTML without a shell, which a page fetches. */
export const PARTS: ReadonlyMap<string, (briefing: Briefing) => Html> = new Map([
  [LATER_FILE, (briefing) => renderLater(briefing, DECK)],
]);
