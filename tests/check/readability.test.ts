import { describe, expect, it, test } from 'vitest';
import { readabilityOf, syllablesOf } from '../../src/check/readability.ts';

/** Words of this deck and its subject, divided as in a dictionary. */
const DIVIDED = `
  the plan planned wan·ted make makes ta·ble ta·bles pla·ces sour·ces fi·gures used mul·ti·ple cen·tre ki·lo·me·tres
  car·riage car·ria·ges Be·la·rus Be·la·ru·sian Rus·sian U·krai·ni·an NA·TO min·is·try mi·li·ta·ry doc·u·ment
  ex·er·ci·ses me·di·a so·ci·e·ty ac·tu·al an·nu·al be·ing go·ing say·ing try·ing vid·e·o cre·a·ted a·re·a i·de·a be·yond peo·ple
  years mil·lion u·nion o·pin·ion re·gion in·va·sion sta·tioned spe·cial ma·te·ri·al se·ri·ous ob·vi·ous pe·ri·od oc·cu·pa·tion
  es·ti·ma·ted claimed re·cor·ded state·ment like·ly large·ly some·where some·bo·dy head·line a·gree·ment an·nounce·ment
  e·le·ment sci·ence ex·pe·ri·ence re·al·i·ty re·act the·o·ry ge·og·ra·phy ra·ti·o sce·nar·i·o di·a·logue col·league val·ue
  quo·ted re·quired lan·guage guess guards be·lieve qui·et So·vi·et va·ri·e·ty po·et lo·yal eyes coun·tries car·ried
  Lu·ka·shen·ka Stol·ten·berg Po·rot·ni·kov min·is·try’s so-·called co-·op·e·ra·tion`
  .trim()
  .split(/\s+/);

describe('syllables', () => {
  test.each(DIVIDED)('%s', (divided) => {
    expect(syllablesOf(divided.replaceAll('·', ''))).toBe(divided.split('·').length);
  });

  it('are at least one, and those of each part of a word with a hyphen', () => {
    expect([syllablesOf('KGB'), syllablesOf('’'), syllablesOf('well-known')]).toEqual([1, 1, 2]);
  });
});

describe('readability', () => {
  it('is the grade of Flesch and Kincaid', () => {
    // Seven words of ten syllables, then four of eleven.
    const text = 'A plan is not yet a delivery. Ministers announce many exercises.';
    const { words, sentences, syllables, grade } = readabilityOf([text]);
    expect({ words, sentences, syllables }).toEqual({ words: 11, sentences: 2, syllables: 21 });
    expect(grade).toBeCloseTo(0.39 * (11 / 2) + 11.8 * (21 / 11) - 15.59, 10);
  });

  it('has a sentence end where a text ends', () => {
    expect(readabilityOf(['One headline', 'one item', 'one more. And one']).sentences).toBe(4);
  });

  it('leaves numbers out', () => {
    expect(readabilityOf(['4,162 carriages in 2017', '30,000', '83.2'])).toMatchObject({
      words: 2,
      sentences: 1,
    });
  });

  it('knows the longest sentence', () => {
    const { longest } = readabilityOf(['Short. This one is longer, e.g. than Mr. A. Short. Short again.']);
    expect(longest).toEqual({ words: 10, text: 'This one is longer, e.g. than Mr. A. Short.' });
  });

  it('has no grade where there are no words', () => {
    expect(readabilityOf(['', '4,162', '…'])).toEqual({
      words: 0,
      sentences: 0,
      syllables: 0,
      grade: undefined,
      longest: { words: 0, text: '' },
    });
  });
});
