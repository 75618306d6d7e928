/** Questions as a file in GIFT, which Moodle and many others read. Source: https://docs.moodle.org/en/GIFT_format */
import { explanationText } from '../after.ts';
import { commonLosses, type Loss } from '../losses.ts';
import type { Keyed, Question, QuestionGroup } from '../questions.ts';
import type { GiftBody } from './body.ts';
import { giftCategory, giftPlain, giftTag, giftText } from './escape.ts';
import { giftNumberBody } from './number.ts';
import { giftChoice, giftChoices, giftTrueFalse } from './options.ts';
import { giftClassify, giftMatch, giftOrder } from './pairs.ts';
import { giftForecast, giftInterval, giftSketch } from './ungraded.ts';

export interface GiftFile {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/**
 * Writes a category for each section under one for the deck. A question’s id is its title and its id number, its objective a
 * tag; explanation and source are its general feedback.
 */
export function giftFile(title: string, groups: readonly QuestionGroup[]): GiftFile {
  const written = groups.flatMap((group) => [
    { text: `$CATEGORY: ${giftCategory(title)}/${giftCategory(group.title)}`, losses: [] },
    ...group.questions.map(giftQuestion),
  ]);
  return {
    text: `${written.map(({ text }) => text).join('\n\n')}\n`,
    losses: written.flatMap(({ losses }) => losses),
  };
}

function giftQuestion({ record, keyed }: Question): GiftFile {
  const { id, objective, question, weight } = record;
  const { ask = '', answers, told = '', losses } = bodyOf(keyed);
  const tag = objective === undefined ? '' : ` [tag:${giftTag(objective)}]`;
  const lines = [
    `// [id:${giftTag(id)}]${tag}`,
    `::${giftPlain(id)}::[plain]${giftPlain(joined(question, ask))} {`,
    ...answers.map((answer) => `\t${answer}`),
    `\t####${giftText(joined(told, explanationText(record)))}`,
    '}',
  ];
  const lost = [
    ...commonLosses(record),
    ...(weight === 1 ? [] : ['points other than 1: give them to the question in Moodle']),
    ...losses,
  ];
  return { text: lines.join('\n'), losses: lost.map((what) => ({ question: id, what })) };
}

function bodyOf(keyed: Keyed): GiftBody {
  switch (keyed.type) {
    case 'choice':
      return giftChoice(keyed.key);
    case 'choices':
      return giftChoices(keyed.key);
    case 'true-false':
      return giftTrueFalse(keyed.key);
    case 'classify':
      return giftClassify(keyed.key);
    case 'sketch':
      return giftSketch(keyed.key);
    case 'number':
      return giftNumberBody(keyed.key);
    case 'interval':
      return giftInterval(keyed.key);
    case 'order':
      return giftOrder(keyed.key);
    case 'match':
      return giftMatch(keyed.key);
    case 'forecast':
      return giftForecast(keyed.key, keyed.asOf);
  }
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}
