/** What whoever prints may choose, for all papers alike. */
import type { Priority } from '../../deck/model.ts';

/** Sheets that handout, worksheet and answer key are set for; slides have pages of their own shape. */
export const PAPERS = ['a4', 'letter'] as const;
export type PaperSize = (typeof PAPERS)[number];

export interface PaperOptions {
  /** Slides of this priority and of those before it. */
  readonly upTo: Priority;
  readonly paper: PaperSize;
  /** Address of the published deck, ending in a slash; undefined leaves out what leads there. */
  readonly site: string | undefined;
}
