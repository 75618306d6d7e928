/** What each page asks of the things drawn on it; addresses between pages stand here. */
import type { Medium } from '../medium.ts';

/** On the wall, in front of a room. */
export const DECK: Medium = {
  name: 'deck',
  interactive: true,
  frame: 'canvas',
  citesInPlace: false,
  steps: true,
  takesRoutes: true,
  showsKeys: true,
  forLearner: false,
  linksBeside: true,
  sourceAddress: () => undefined,
  recordAddress: ({ id }) => `sources.html#source-${id}`,
  factAddress: (id) => `sources.html#fact-${id}`,
  wholeAddress: (slideId) => `study.html#${slideId}`,
};

/** A document that one reads alone; it holds the documents’ records itself. */
export const STUDY: Medium = {
  name: 'study',
  interactive: true,
  frame: 'column',
  citesInPlace: true,
  steps: false,
  takesRoutes: false,
  showsKeys: false,
  forLearner: true,
  linksBeside: false,
  sourceAddress: ({ id }) => `#source-${id}`,
  recordAddress: ({ id }) => `#source-${id}`,
  factAddress: (id) => `sources.html#fact-${id}`,
  wholeAddress: undefined,
};

/** Static text and vectors. */
export const PAPER: Medium = {
  name: 'paper',
  interactive: false,
  frame: 'canvas',
  citesInPlace: false,
  steps: false,
  takesRoutes: false,
  showsKeys: false,
  forLearner: false,
  linksBeside: false,
  sourceAddress: ({ url }) => url,
  recordAddress: () => undefined,
  factAddress: () => undefined,
  wholeAddress: undefined,
};

/** All that stands behind the slides, to be looked up. */
export const SOURCES: Medium = {
  name: 'sources',
  interactive: true,
  frame: 'column',
  citesInPlace: true,
  steps: false,
  takesRoutes: false,
  showsKeys: false,
  forLearner: false,
  linksBeside: false,
  sourceAddress: ({ id }) => `#source-${id}`,
  recordAddress: ({ id }) => `#source-${id}`,
  factAddress: (id) => `#fact-${id}`,
  wholeAddress: undefined,
};
