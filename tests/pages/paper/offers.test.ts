import { expect, it } from 'vitest';
import { mergeOffers, readOffers } from '../../../src/pages/paper/offers.ts';

const slides = { file: 'slides.pdf', title: 'Slides', pages: 9 };
const handout = { file: 'handout.pdf', title: 'Handout', pages: 5 };

it('offers are read back; what is no file beside the list is none', () => {
  const given: unknown = JSON.parse(
    JSON.stringify([
      slides,
      { ...handout, file: '../../x.pdf' },
      { ...handout, pages: '5' },
      { ...handout, pages: undefined },
      3,
      null,
    ]),
  );
  expect(readOffers(given)).toEqual([slides]);
  expect(readOffers({ slides })).toEqual([]);
});

it('what is printed anew replaces its own, and the rest stays', () => {
  expect(mergeOffers([slides, handout], [{ ...slides, pages: 10 }])).toEqual([
    handout,
    { ...slides, pages: 10 },
  ]);
});
