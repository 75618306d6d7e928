/** The media by name, for tests that run over several. */
import { DECK, PAPER, STUDY } from '../src/pages/media.ts';

export const MEDIA = { deck: DECK, study: STUDY, paper: PAPER };
export type MediumName = keyof typeof MEDIA;
