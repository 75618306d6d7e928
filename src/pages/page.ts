import type { Html } from '../html.ts';

/** A whole page, to be put into its HTML shell. */
export interface Page {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the content. */
  readonly lang: string;
  readonly body: Html;
}
