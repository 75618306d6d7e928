/** What each page asks of the things drawn on it; addresses between pages stand here. */
import type { Medium } from '../medium.ts';

/** On the wall, in front of a room. */
export const DECK: Medium = {
  name: 'deck',
  interactive: true,
  frame: 'canvas',
  citesInPlace: false,
  showsKeys: true,
  linksBeside: true,
  sourceAddress: () => undefined,
  recordAddress: ({ id }) => `study.html#source-${id}`,
};

/** A document that one reads alone; it holds the documents’ records itself. */
export const STUDY: Medium = {
  name: 'study',
  interactive: true,
  frame: 'column',
  citesInPlace: true,
  showsKeys: false,
  linksBeside: false,
  sourceAddress: ({ id }) => `#source-${id}`,
  recordAddress: ({ id }) => `#source-${id}`,
};

/** Static text and vectors. */
export const PAPER: Medium = {
  name: 'paper',
  interactive: false,
  frame: 'canvas',
  citesInPlace: false,
  showsKeys: false,
  linksBeside: false,
  sourceAddress: ({ url }) => url,
  recordAddress: ({ id }) => `study.html#source-${id}`,
};
