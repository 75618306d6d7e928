import { describe, expect, test } from 'vitest';
import { checkAttribution } from '../../src/check/unattributed.ts';
import { passage } from './samples.ts';

function found(text: string, speakers: readonly string[] = []): string[] {
  return checkAttribution(passage(text, { speakers })).map(({ rule, severity, span }) => {
    expect([rule, severity]).toEqual(['unattributed', 'warning']);
    return text.slice(span.start, span.end);
  });
}

describe('a phrase without a speaker', () => {
  test.each([
    'reportedly',
    'Allegedly',
    'supposedly',
    'purportedly',
    'It is said',
    'it was widely believed',
    'it has been reported',
    'is believed to',
    'are said to',
    'was thought to',
    'were reported to',
    'widely seen',
    'generally thought',
    'sources say',
    'experts believe',
    'Some observers fear',
    'many analysts agree',
    'officials said',
    'rumours claim',
    'some say',
    'many believe',
    'others argue',
    'according to sources',
    'according to unnamed officials',
    'According to media reports',
    'rumour has it',
    'word has it',
    'the media report',
  ])('is “%s”', (phrase) => {
    expect(found(`There, ${phrase} that be so.`.replace('to that', 'to'))).toEqual([phrase]);
  });

  test.each([
    'Sivitski says',
    'it says',
    'the sources of the deck',
    'he is said by HUR',
    'it was reported to the ministry',
    'according to HUR',
    'many carriages',
    'some of them',
    'what others have',
    'as she believes',
    'a media report',
  ])('is not “%s”', (phrase) => {
    expect(found(`There, ${phrase}, and so on.`)).toEqual([]);
  });

  test('is not what is quoted', () => {
    expect(found('The word “reportedly” hides who “it is said” says.')).toEqual([]);
  });
});

describe('a name in the same sentence', () => {
  test.each([
    'NATO reportedly counts.',
    'By NATO’s account they are said to be there.',
    'It is said, NATO writes.',
  ])('excuses: %s', (text) => {
    expect(found(text, ['NATO'])).toEqual([]);
  });

  test('must be a word of its own, of that sentence, and of somebody its facts or documents have', () => {
    expect(found('Reportedly SNATOX counts.', ['NATO'])).toEqual(['Reportedly']);
    expect(found('NATO counts. Reportedly so.', ['NATO'])).toEqual(['Reportedly']);
    expect(found('HUR reportedly counts.', ['NATO'])).toEqual(['reportedly']);
  });
});
