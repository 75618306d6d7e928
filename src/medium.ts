/** What a page asks of the things drawn on it. Nothing asks which page it is on. */
/** A document as far as links to it need to know. */
export interface Target {
  readonly id: string;
  readonly url?: string | undefined;
}

/** The pages that others lead to. */
export type PageName = 'deck' | 'speaker' | 'study' | 'sources' | 'print' | 'results';

export interface Medium {
  /** For style sheets and scripts, as `data-medium`. */
  readonly name: string;
  /** Whether there are controls: buttons, popovers, forms. */
  readonly interactive: boolean;
  /** What holds a drawing: a canvas of fixed size that is scaled as a whole, or a column as wide as the reader’s window. */
  readonly frame: 'canvas' | 'column';
  /** Whether citations stand in the running text; else the foot names the documents once. */
  readonly citesInPlace: boolean;
  /** Whether figures are numbered, and the foot of their slide says what their cards would. */
  readonly numbersFigures: boolean;
  /** Whether the next key may show something more before it goes on. */
  readonly steps: boolean;
  /** Whether a shorter way can be taken through the slides, which come one at a time. */
  readonly takesRoutes: boolean;
  /** Where keys are told next to what they do. */
  readonly showsKeys: boolean;
  /** Whether one learner uses the page, over several visits: then questions offer hints and ask how sure they are. */
  readonly forLearner: boolean;
  /** Whether a link out of the page opens beside it, as it must not end a talk. */
  readonly linksBeside: boolean;
  /** Where a document named in passing leads; undefined where it is text alone. */
  readonly sourceAddress: (source: Target) => string | undefined;
  /** Where the record of a document stands; undefined where nothing leads there. */
  readonly recordAddress: (source: Target) => string | undefined;
  /** Where all that is known about a figure stands; undefined where nothing leads there. */
  readonly factAddress: (factId: string) => string | undefined;
  /** Where another page stands; undefined where nothing leads there. */
  readonly pageAddress: (page: PageName) => string | undefined;
  /**
   * On a page that brings all cards and some of its heavy blocks only later: the number of the first slide whose blocks do, and
   * whether they are packed into the page, so that they are nowhere to be had without script. Undefined where everything
   * stands in the page.
   */
  readonly later: { readonly from: number; readonly packed: boolean } | undefined;
  /**
   * Where a slide stands whole, for a page that has less of it; a figure is then a link to all that is known about it, where
   * that has an address, until the cards have come. Undefined where a slide stands whole in the page.
   */
  readonly wholeAddress: ((slideId: string) => string) | undefined;
  /** Where a slide stands that is pointed at; undefined where nothing leads there. */
  readonly slideAddress: (slideId: string) => string | undefined;
  /** Whether questions come with their answers, for whoever marks them; else with room for one. */
  readonly answers: boolean;
}
