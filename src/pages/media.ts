/** What each page asks of the things drawn on it; addresses between pages stand here. */
import type { Medium, PageName } from '../medium.ts';

/** Slides of the deck that are whole from the start: those somebody may have gone through before the rest has come. */
export const FIRST_SLIDES = 4;

const SITE: Readonly<Record<PageName, string>> = {
  deck: 'index.html',
  speaker: 'speaker.html',
  study: 'study.html',
  sources: 'sources.html',
  print: 'print.html',
  results: 'results.html',
};
const onSite = (page: PageName) => SITE[page];

/** The pages that are a file each, in one folder; the others are on the site alone. */
const FILES: Readonly<Partial<Record<PageName, string>>> = { deck: 'briefing.html', study: 'study.html' };
const amongFiles = (page: PageName) => FILES[page];

/** The name of the console in the file of the deck; as a hash it opens it, whatever the file is called by now. */
export const SPEAKER_PART = 'speaker';

/** On the wall, in front of a room. */
export const DECK: Medium = {
  name: 'deck',
  interactive: true,
  frame: 'canvas',
  citesInPlace: false,
  numbersFigures: false,
  steps: true,
  takesRoutes: true,
  showsKeys: true,
  forLearner: false,
  linksBeside: true,
  sourceAddress: () => undefined,
  recordAddress: ({ id }) => `sources.html#source-${id}`,
  factAddress: (id) => `sources.html#fact-${id}`,
  pageAddress: onSite,
  later: { from: FIRST_SLIDES + 1, packed: false },
  wholeAddress: (slideId) => `study.html#${slideId}`,
  slideAddress: (slideId) => `#${slideId}`,
  answers: false,
};

/** The same in one file. Its cards say all that is known about a figure; the records of the documents are in the other file. */
export const SINGLE_DECK: Medium = {
  ...DECK,
  recordAddress: ({ id }) => `study.html#source-${id}`,
  factAddress: () => undefined,
  pageAddress: (page) => (page === 'speaker' ? `#${SPEAKER_PART}` : amongFiles(page)),
  later: { from: FIRST_SLIDES + 1, packed: true },
};

/** A document that one reads alone; it holds the documents’ records itself. */
export const STUDY: Medium = {
  name: 'study',
  interactive: true,
  frame: 'column',
  citesInPlace: true,
  numbersFigures: false,
  steps: false,
  takesRoutes: false,
  showsKeys: false,
  forLearner: true,
  linksBeside: false,
  sourceAddress: ({ id }) => `#source-${id}`,
  recordAddress: ({ id }) => `#source-${id}`,
  factAddress: (id) => `sources.html#fact-${id}`,
  pageAddress: onSite,
  later: undefined,
  wholeAddress: undefined,
  slideAddress: (slideId) => `#${slideId}`,
  answers: false,
};

/** The same in one file: its text stands in it plainly, charts, questions and cards are packed. */
export const SINGLE_STUDY: Medium = {
  ...STUDY,
  factAddress: () => undefined,
  pageAddress: amongFiles,
  later: { from: 1, packed: true },
};

/** Static text and vectors. */
export const PAPER: Medium = {
  name: 'paper',
  interactive: false,
  frame: 'canvas',
  citesInPlace: false,
  numbersFigures: true,
  steps: false,
  takesRoutes: false,
  showsKeys: false,
  forLearner: false,
  linksBeside: false,
  sourceAddress: ({ url }) => url,
  recordAddress: () => undefined,
  factAddress: () => undefined,
  pageAddress: onSite,
  later: undefined,
  wholeAddress: undefined,
  slideAddress: (slideId) => `#${slideId}`,
  answers: false,
};

/** Running text on paper, with the records of the documents at its end. */
export const SHEET: Medium = {
  ...PAPER,
  name: 'sheet',
  frame: 'column',
  citesInPlace: true,
  sourceAddress: ({ id }) => `#source-${id}`,
  recordAddress: ({ id }) => `#source-${id}`,
  slideAddress: () => undefined,
};

/** Questions for one learner with a pencil. */
export const WORKSHEET: Medium = { ...SHEET, forLearner: true };

/** The same questions with their answers. */
export const ANSWER_KEY: Medium = { ...SHEET, answers: true };

/** Small pictures of the wall on a console: as still as paper, and a link leads out of nothing that is going on. */
export const PICTURE: Medium = {
  ...PAPER,
  numbersFigures: false,
  linksBeside: true,
  sourceAddress: () => undefined,
};

/** The same in one file, which without a hash is the deck, whatever it is called by now. */
export const SINGLE_PICTURE: Medium = {
  ...PICTURE,
  pageAddress: (page) => (page === 'deck' ? '' : amongFiles(page)),
};

/** What a speaker reads beside them. */
export const NOTES: Medium = { ...PICTURE, frame: 'column', citesInPlace: true };

/** All that stands behind the slides, to be looked up. */
export const SOURCES: Medium = {
  name: 'sources',
  interactive: true,
  frame: 'column',
  citesInPlace: true,
  numbersFigures: false,
  steps: false,
  takesRoutes: false,
  showsKeys: false,
  forLearner: false,
  linksBeside: false,
  sourceAddress: ({ id }) => `#source-${id}`,
  recordAddress: ({ id }) => `#source-${id}`,
  factAddress: (id) => `#fact-${id}`,
  pageAddress: onSite,
  later: undefined,
  wholeAddress: undefined,
  slideAddress: (slideId) => `index.html#${slideId}`,
  answers: false,
};
