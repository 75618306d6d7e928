/** What another program reads from our GIFT: gift-pegjs, a parser that is none of ours. */
import fc from 'fast-check';
import { type GIFTQuestion, parse, type TextChoice } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { QUESTION_TYPES, type QuestionRecord } from '../../src/blocks/quiz/model.ts';
import { giftCategory, giftNumber } from '../../src/exchange/gift/escape.ts';
import { giftFile } from '../../src/exchange/gift/gift.ts';
import type { Keyed, Question } from '../../src/exchange/questions.ts';
import { realProject } from './project.ts';

const { title, groups } = realProject();
const questions = groups.flatMap((group) => group.questions);
const parsed = parse(giftFile(title, groups).text);
const asked = parsed.filter(({ type }) => type !== 'Category');

const record: QuestionRecord = {
  id: 'q',
  hash: 'h',
  type: 'choice',
  question: 'Which?',
  slide: 's',
  number: 1,
  weight: 1,
  confidence: false,
  hints: [],
  explanation: 'Because.',
  source: 'Report, ¶2',
  key: undefined,
};

/** A question that is written and read again. */
function roundTrip(keyed: Keyed, more: Partial<QuestionRecord> = {}) {
  const question: Question = { record: { ...record, ...more, type: keyed.type }, keyed };
  const file = giftFile('Deck', [{ id: 's', title: 'Section', questions: [question] }]);
  const [, read, ...rest] = parse(file.text);
  expect(rest).toEqual([]);
  if (read === undefined) throw new Error('nothing is read');
  return { read, losses: file.losses.map(({ what }) => what), text: file.text };
}

function choicesOf(question: GIFTQuestion): readonly TextChoice[] {
  if (question.type !== 'MC' && question.type !== 'Short') throw new Error(`${question.type} has no choices`);
  return question.choices;
}

function pairsOf(question: GIFTQuestion): (readonly [string, string])[] {
  if (question.type !== 'Matching') throw new Error(`${question.type} has no pairs`);
  return question.matchPairs.map(({ subquestion, subanswer }) => [subquestion.text, decoded(subanswer)]);
}

/** gift-pegjs leaves its own placeholders in right sides. */
function decoded(text: string): string {
  return text.replace(/&&(\d{3});/g, (_, code) => String.fromCharCode(Number(code)));
}

function option(text: string, correct: boolean, feedback = `${text}?`) {
  return { text, correct, feedback };
}

describe('the questions of this project in GIFT', () => {
  it('has all types to try', () => {
    expect(new Set(questions.map(({ keyed }) => keyed.type))).toEqual(new Set(QUESTION_TYPES));
  });

  it('are all read, under a category for each section', () => {
    expect(asked.map((one) => ('stem' in one ? one.title : ''))).toEqual(
      questions.map((one) => one.record.id),
    );
    expect(parsed.filter(({ type }) => type === 'Category').map((one) => one.title)).toEqual(
      groups.map((group) => `${giftCategory(title)}/${giftCategory(group.title)}`),
    );
  });

  it.each(questions.map((question, i) => ({ id: question.record.id, question, i })))(
    '$id keeps what is asked, what is right, feedback and explanation',
    ({ question: { record, keyed }, i }) => {
      const read = asked[i]!;
      if (!('globalFeedback' in read)) throw new Error('no question is read');
      expect(read.id).toBe(record.id);
      expect(read.tags ?? []).toEqual(record.objective === undefined ? [] : [record.objective]);
      expect(read.stem.format).toBe('plain');
      expect(read.stem.text.startsWith(record.question)).toBe(true);
      expect(read.globalFeedback?.text.endsWith(`${record.explanation} Source: ${record.source}.`)).toBe(
        true,
      );
      expectAnswers(read, keyed);
    },
  );
});

function expectAnswers(read: GIFTQuestion, keyed: Keyed) {
  switch (keyed.type) {
    case 'choice':
      return expect(
        choicesOf(read).map(({ isCorrect, text, feedback }) => [isCorrect, text.text, feedback?.text]),
      ).toEqual(keyed.key.options.map(({ correct, text, feedback }) => [correct, text, feedback]));
    case 'choices': {
      const right = keyed.key.options.filter(({ correct }) => correct).length;
      expect(read.type).toBe('MC');
      return expect(
        choicesOf(read).map(({ weight, text, feedback }) => [weight, text.text, feedback?.text]),
      ).toEqual(
        keyed.key.options.map(({ correct, text, feedback }) => [
          expect.closeTo((correct ? 100 : -100) / right, 4),
          text,
          feedback,
        ]),
      );
    }
    case 'true-false': {
      const { answer, reasons } = keyed.key;
      const best = choicesOf(read).filter(({ isCorrect }) => isCorrect);
      expect(best.map(({ text }) => text.text)).toEqual([
        `${answer ? 'True' : 'False'}, because: ${reasons.find(({ correct }) => correct)?.text}`,
      ]);
      const half = choicesOf(read).filter(({ weight }) => weight === 50);
      expect(half).toHaveLength(reasons.length - 1);
      return expect(choicesOf(read)).toHaveLength(reasons.length * 2);
    }
    case 'number': {
      if (read.type !== 'Numerical') throw new Error(`${read.type} is no number`);
      const accepted = Array.isArray(read.choices) ? read.choices[0]?.text : read.choices;
      if (accepted?.type === 'simple') return expect(accepted.number).toBe(keyed.key.value);
      expect(accepted?.numberLow).toBeLessThanOrEqual(keyed.key.value);
      return expect(accepted?.numberHigh).toBeGreaterThanOrEqual(keyed.key.value);
    }
    case 'match':
      return expect(pairsOf(read).filter(([left]) => left !== '')).toEqual(
        keyed.key.lefts.map(({ text, right }) => [text, keyed.key.rights[right]]),
      );
    case 'classify':
      return expect(pairsOf(read).filter(([left]) => left !== '')).toEqual(
        keyed.key.claims.map(({ text, is }) => [text, keyed.key.categories[is]]),
      );
    case 'order': {
      const inOrder = pairsOf(read).toSorted(([, a], [, b]) => Number(a) - Number(b));
      return expect(inOrder.map(([text]) => text)).toEqual(
        keyed.key.right.map((item) => keyed.key.items[item]?.text),
      );
    }
    case 'interval':
    case 'sketch':
    case 'forecast':
      return expect(read.type).toBe('Essay');
  }
}

/** Text with much of what is special in GIFT, white space as it is read. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc
      .array(
        fc.constantFrom(
          '~',
          '=',
          '#',
          '{',
          '}',
          ':',
          '\\',
          '\\n',
          '::',
          '//',
          '->',
          '[html]',
          '%50%',
          '\n',
          '\n\n',
          '&&',
          '$CATEGORY: ',
          'a',
          ' ',
        ),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((parts) => parts.join('')),
  )
  .map((any) => any.replace(/\s+/g, ' ').trim())
  .filter((any) => any !== '');

describe('any text', () => {
  it('survives as question, option and feedback, arrows of options apart', () => {
    fc.assert(
      fc.property(text, text, text, text, (question, right, wrong, feedback) => {
        const options = [option(right, true, feedback), option(wrong, false, feedback)];
        const { read } = roundTrip({ type: 'choice', key: { options } }, { question, explanation: feedback });
        if (!('stem' in read)) throw new Error('no question is read');
        expect(read.stem.text).toBe(question);
        expect(choicesOf(read).map((one) => [one.isCorrect, one.text.text, one.feedback?.text])).toEqual([
          [true, right.replaceAll('->', '→'), feedback],
          [false, wrong.replaceAll('->', '→'), feedback],
        ]);
        expect('globalFeedback' in read && read.globalFeedback?.text).toBe(`${feedback} Source: Report, ¶2.`);
      }),
    );
  });

  it('survives in pairs, arrows on the left apart', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const key = { lefts: [{ text: left, right: 0 }], rights: [right, 'b', 'c'] };
        const { read } = roundTrip({ type: 'match', key });
        expect(pairsOf(read)[0]).toEqual([left.replaceAll('->', '→'), right]);
      }),
    );
  });

  it('survives as id', () => {
    fc.assert(
      fc.property(text, (id) => {
        const { read } = roundTrip({ type: 'choice', key: { options: [option('a', true)] } }, { id });
        expect('stem' in read && read.title).toBe(id);
      }),
    );
  });

  it('does not become a character that parsers put in for an escape', () => {
    const options = [option('&&058; and &&010', true), option('b', false)];
    const { read } = roundTrip({ type: 'choice', key: { options } });
    expect(choicesOf(read)[0]?.text.text).toBe('& &058; and & &010');
  });
});

describe('numbers', () => {
  it('have no exponent and come back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
        const number = Number(value.toPrecision(12));
        expect(giftNumber(number)).not.toMatch(/[e,]/i);
        expect(Number(giftNumber(number))).toBeCloseTo(number, 9);
      }),
    );
  });

  it('are a range where there is a tolerance', () => {
    const key = {
      value: 200,
      shown: 'about 200 trains',
      unit: 'trains',
      tolerance: { kind: 'percent', amount: 10 },
    } as const;
    const { text: file, losses } = roundTrip({ type: 'number', key });
    expect(file).toContain('Which? (trains) {\n\t#180..220\n\t####It is about 200 trains. Because.');
    expect(losses).toEqual(['number: how far off an answer is']);
  });

  it('stand alone where there is none', () => {
    const key = { value: -0.5, shown: '−0.5', unit: '', tolerance: { kind: 'none', amount: 0 } } as const;
    expect(roundTrip({ type: 'number', key }).text).toContain('Which? {\n\t#-0.5\n');
  });
});

describe('what Moodle asks of a match', () => {
  it('is given: a third right side where there are two', () => {
    const key = {
      lefts: [
        { text: 'a', right: 1 },
        { text: 'b', right: 0 },
      ],
      rights: ['B', 'A'],
    };
    const { read, losses } = roundTrip({ type: 'match', key });
    expect(pairsOf(read)).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['', 'none of these'],
    ]);
    expect(losses).toEqual(['match, classify: Moodle wants three right sides, so “none of these” is added']);
  });

  it('is given: right sides that go with nothing', () => {
    const claims = [
      { text: 'a', is: 0, feedback: 'For a.' },
      { text: 'b', is: 0, feedback: 'For b.' },
    ];
    const { read } = roundTrip({
      type: 'classify',
      key: { categories: ['fact', 'opinion', 'forecast'], claims },
    });
    expect(pairsOf(read)).toEqual([
      ['a', 'fact'],
      ['b', 'fact'],
      ['', 'opinion'],
      ['', 'forecast'],
    ]);
    expect('globalFeedback' in read && read.globalFeedback?.text).toBe(
      'For a. For b. Because. Source: Report, ¶2.',
    );
  });
});

describe('losses', () => {
  it('are told for what a record has and GIFT has not', () => {
    const options = [{ ...option('a', true), unchosen: 'You missed it.' }, option('b', false)];
    const { losses } = roundTrip(
      { type: 'choice', key: { options } },
      { hints: ['Look again.'], confidence: true, answerSlide: 'carriages', weight: 2 },
    );
    expect(losses).toEqual([
      'the way to the slide that teaches the answer',
      'how sure a learner is: it is not asked',
      'hints, and what they cost',
      'points other than 1: give them to the question in Moodle',
      'what is said on a right option that was not chosen: its feedback is kept',
    ]);
  });

  it('are told for an arrow that is given up', () => {
    const arrow = 'the arrow “->” in what is chosen or matched: it becomes “→”';
    const options = [option('a -> b', true), option('b', false, 'a -> b')];
    expect(roundTrip({ type: 'choice', key: { options } }).losses).toEqual([arrow]);
    const key = { lefts: [{ text: '->', right: 0 }], rights: ['a', 'b', 'c'] };
    expect(roundTrip({ type: 'match', key }).losses).toEqual([arrow]);
  });

  it('are none of a plain choice', () => {
    const options = [option('a', true), option('b', false)];
    expect(roundTrip({ type: 'choice', key: { options } }).losses).toEqual([]);
  });
});
