/** What the page says to its script of the slides. */
import type { Priority } from '../../deck/model.ts';

export interface KnownSlide {
  readonly id: string;
  readonly title: string;
  /** Title of its section. */
  readonly section: string;
  readonly minutes: number;
  readonly priority: Priority;
}

export interface Known {
  /** Of the content; see `buildMark`. */
  readonly build: string;
  /** In order. */
  readonly slides: readonly KnownSlide[];
}
