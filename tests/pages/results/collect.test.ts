import { describe, expect, test } from 'vitest';
import { readAnswersFile } from '../../../src/blocks/answers/file.ts';
import { collect, type GivenFile } from '../../../src/pages/results/collect.ts';
import { tellFiles } from '../../../src/pages/results/show.ts';
import { ASKED, answersTo, given } from './sample.ts';

const early = '2026-03-01T09:00:00.000Z';
const late = '2026-03-02T09:00:00.000Z';
const reasons = (files: readonly GivenFile[]) =>
  collect(files, ASKED).skipped.map(({ name, reason }) => `${name}: ${reason}`);
const labels = (files: readonly GivenFile[]) => collect(files, ASKED).learners.map(({ label }) => label);

describe('files that count', () => {
  test('are of learners with the start of their ids, as in the names of their files, unless one typed a name', () => {
    const id = '7f3a9c0011223344';
    expect(labels([given(id), given('y', { name: 'Ada' }), given('z')])).toEqual(['7f3a9c', 'Ada', 'z']);
  });

  test('of one name in two browsers are two learners, and that is said', () => {
    const files = [given('x', { name: 'Ada' }), given('y', { name: 'ada' }), given('z', { name: 'Ben' })];
    expect(labels(files)).toEqual(['Ada', 'ada (2)', 'Ben']);
    expect(collect(files, ASKED).namesakes).toEqual([
      {
        name: 'y.json',
        reason: 'The same name is on x.json, from another browser: both count, as two learners.',
      },
    ]);
  });

  test('count with what could be read of them, and say what could not', () => {
    const text = JSON.stringify({
      format: 'belarus-briefing answers',
      version: 1,
      briefing: ASKED.title,
      learner: 'x',
      saved: early,
      answers: { a: answersTo({ a: 0 }).get('a'), b: 'nonsense' },
    });
    const { learners, partly } = collect([{ name: 'x.json', read: readAnswersFile(text) }], ASKED);
    expect(learners).toHaveLength(1);
    expect(partly).toEqual([{ name: 'x.json', reason: '1 answer in it cannot be read.' }]);
  });

  test('are told with those that do not, and why', () => {
    const told = (...files: GivenFile[]) => tellFiles(collect(files, ASKED));
    expect(told()).toBe('No files yet.');
    expect(told(given('x'))).toBe('1 file put in, and used.');
    expect(told(given('x'), given('y'))).toBe('2 files put in, all used.');
    expect(told(given('x'), given('x'), given('y'))).toBe('3 files put in, 2 used, 1 skipped: 1 is a copy.');
    const cut = { name: 'cut.json', read: readAnswersFile('{') };
    expect(
      told(
        cut,
        cut,
        given('x', { saved: early }),
        given('x', { saved: late }),
        given('other', { briefing: 'Three figures' }),
        given('none', { answers: new Map() }),
      ),
    ).toBe(
      '6 files put in, 1 used, 5 skipped: 2 cannot be read, 1 is of another briefing, 1 holds no answer to these questions, 1 is an older file of the same learner.',
    );
    expect(told(cut)).toBe('1 file put in, none used, 1 skipped: 1 cannot be read.');
  });
});

describe('files that do not count', () => {
  test('are those that cannot be read, with the reason', () => {
    const { skipped } = collect([{ name: 'cut.json', read: readAnswersFile('{') }, given('x')], ASKED);
    expect(skipped).toEqual([
      {
        name: 'cut.json',
        skip: 'unreadable',
        reason: 'The file cannot be read: it is cut short, or no file of answers.',
      },
    ]);
  });

  test('are those of another briefing, without answers, or without one to a question that is asked', () => {
    expect(
      reasons([
        given('other', { briefing: 'Three figures' }),
        given('none', { answers: new Map() }),
        given('gone', { answers: answersTo({ gone: 1 }) }),
      ]),
    ).toEqual([
      'other.json: It is of another briefing: “Three figures”.',
      'none.json: It holds no answers.',
      'gone.json: It holds no answer to a question that this briefing asks.',
    ]);
  });

  test('are older ones of the same learner, wherever they stand', () => {
    const files = [
      { ...given('x', { saved: early }), name: '1.json' },
      { ...given('x', { saved: late, answers: answersTo({ a: 1 }) }), name: '2.json' },
      { ...given('x', { saved: early, answers: answersTo({ b: 1 }) }), name: '3.json' },
    ];
    expect(reasons(files)).toEqual([
      '1.json: The same learner has a newer file: 2.json.',
      '3.json: The same learner has a newer file: 2.json.',
    ]);
    expect(collect(files, ASKED).learners[0]?.file.saved).toBe(late);
  });

  test('are copies, and those that only look like copies are told apart', () => {
    const files = [
      { ...given('x'), name: '1.json' },
      { ...given('x'), name: '1 (1).json' },
      { ...given('x', { answers: answersTo({ b: 2 }) }), name: '2.json' },
    ];
    expect(reasons(files)).toEqual([
      '1 (1).json: It is the same as 1.json.',
      '2.json: The same learner saved 1.json at the same moment; that one counts.',
    ]);
  });
});

describe('learners who share a browser', () => {
  test('are told apart by the names they typed', () => {
    const files = [
      given('pc', { name: 'Ada' }),
      given('pc', { name: 'Ben' }),
      given('pc', { name: 'ADA', saved: late }),
    ];
    expect(labels(files)).toEqual(['Ben', 'ADA']);
  });

  test('are one learner as long as there is one name at most', () => {
    expect(labels([given('pc'), given('pc', { name: 'Ada', saved: late })])).toEqual(['Ada']);
  });

  test('are another learner without a name beside two names', () => {
    const files = [given('pc'), given('pc', { name: 'Ada' }), given('pc', { name: 'Ben' })];
    expect(labels(files)).toEqual(['pc', 'Ada', 'Ben']);
  });
});
