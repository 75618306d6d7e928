/** The formats questions can be taken elsewhere in. */
import type { Deck } from '../deck/model.ts';
import { giftFile } from './gift/gift.ts';
import type { Loss } from './losses.ts';
import { qtiPackage } from './qti/qti.ts';
import type { QuestionGroup } from './questions.ts';

export const FORMATS = ['gift', 'qti'] as const;
export type Format = (typeof FORMATS)[number];

/** Name and file of a format. */
export const FORMAT_FACTS: Readonly<Record<Format, { readonly name: string; readonly file: string }>> = {
  gift: { name: 'GIFT', file: 'questions.gift' },
  qti: { name: 'QTI 2.1', file: 'questions-qti.zip' },
};

export interface Exported {
  /** A text, or texts by path that belong into an archive. */
  readonly content: string | ReadonlyMap<string, string>;
  readonly losses: readonly Loss[];
}

/** Writes questions in a format. */
export function exportQuestions(format: Format, { meta }: Deck, groups: readonly QuestionGroup[]): Exported {
  switch (format) {
    case 'gift': {
      const { text, losses } = giftFile(meta.title, groups);
      return { content: text, losses };
    }
    case 'qti': {
      const { files, losses } = qtiPackage(meta.title, meta.lang, groups);
      return { content: files, losses };
    }
  }
}
