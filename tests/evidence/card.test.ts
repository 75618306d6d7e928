// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type CardContext, renderCard } from '../../src/evidence/card.ts';
import type { Fact } from '../../src/evidence/model.ts';
import { MEDIA, type MediumName } from '../media.ts';
import { computed, fact, ledgerOf, source, sourcesOf } from './samples.ts';

const SOURCES = sourcesOf(
  source(),
  source({ id: 'linked', url: 'https://www.example.org/a' }),
  source({ id: 'anon', short: 'Anon 2022', authors: [], circa: true, issued: '2022-03' }),
);

/** Rows of the card as name and text, as a reader gets them. */
function rowsOf(entry: Fact, ...others: Fact[]): Record<string, string> {
  const dl = cardOf(entry, others).querySelector('dl')!;
  return Object.fromEntries(
    [...dl.querySelectorAll(':scope > div')].map((row) => [
      row.querySelector('dt')!.textContent,
      [...row.querySelector('dd')!.childNodes]
        .map((node) => node.textContent)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  );
}

function cardOf(entry: Fact, others: readonly Fact[] = [], given: Partial<CardContext> = {}): Element {
  const template = document.createElement('div');
  template.innerHTML = renderCard(entry, {
    ledger: ledgerOf(entry, ...others),
    sources: SOURCES,
    medium: MEDIA.study,
    slidesWith: () => [],
    ...given,
  }).html;
  return template.firstElementChild!;
}

const nato = fact({
  id: 'troops-nato',
  value: 30_000,
  label: 'Russian troops in Belarus',
  stage: 'present',
  says: 'Jens Stoltenberg',
  role: 'NATO Secretary General',
  originally: 'troops-nato-first',
  differs: ['troops-porotnikov'],
  note: 'The document drops the word.',
});
const first = fact({
  id: 'troops-nato-first',
  value: 30_000,
  hedge: 'up to',
  stage: 'expected',
  says: 'Jens Stoltenberg',
  in: 'outside',
  paragraph: undefined,
  address: 'https://www.nato.int/speech',
  seen: '2026-11-01',
});
const porotnikov = fact({
  id: 'troops-porotnikov',
  value: 10_000,
  hedge: 'about',
  stage: 'arrived',
  says: 'Andrei Porotnikov',
  short: 'Porotnikov',
});

describe('renderCard', () => {
  it('is a dialog with the id that figures open, named by its title, and can be closed by a button', () => {
    const card = cardOf(nato, [first, porotnikov]);
    expect(card.id).toBe('fact-troops-nato');
    expect(card.hasAttribute('popover')).toBe(true);
    expect(card.getAttribute('role')).toBe('dialog');
    const title = card.querySelector(`[id="${card.getAttribute('aria-labelledby')}"]`);
    expect(title?.textContent).toBe('30,000 Russian troops in Belarus');
    const close = card.querySelector('button')!;
    expect(close.getAttribute('popovertarget')).toBe(card.id);
    expect(close.getAttribute('popovertargetaction')).toBe('hide');
  });

  it('tells stage, basis, document and paragraph, the first wording, who differs and the note', () => {
    expect(rowsOf(nato, first, porotnikov)).toEqual({
      Stage: 'present , as the document has it; first said as expected',
      Basis: 'estimated, by Jens Stoltenberg, NATO Secretary General',
      Where: 'Ada Lovelace, Analytical Notes, 22 November 2016, ¶3',
      'First said': 'up to 30,000 troops, expected: Jens Stoltenberg, outside the set ( nato.int )',
      'Others say': 'about 10,000 troops, arrived – Porotnikov (Lovelace 2016, ¶3)',
      Note: 'The document drops the word.',
    });
  });

  it('says of an outside fact where and when it was seen', () => {
    expect(rowsOf(first)).toMatchObject({ Where: 'outside the set: nato.int , seen 1 November 2026' });
    expect(cardOf(first).querySelector('a')?.getAttribute('href')).toBe('https://www.nato.int/speech');
  });

  it('admits an author not named and a date that is a guess', () => {
    expect(rowsOf(fact({ value: 1, in: 'anon' }))).toMatchObject({
      Where: 'author not named, Analytical Notes, about March 2022, ¶3',
    });
  });

  it('has no stage for what was never counted as forces', () => {
    expect(rowsOf(fact({ value: '2016' }))).not.toHaveProperty('Stage');
  });

  it('shows the arithmetic of a computed figure, with values for ids that begin alike', () => {
    const inputs = [
      fact({ id: 'cars', value: 4162, unit: 'carriages', label: 'planned' }),
      fact({ id: 'cars-2013', value: 200, hedge: 'about', unit: 'carriages', label: 'sent' }),
    ];
    const rows = rowsOf(computed('ratio', '(cars - cars-2013) / cars-2013 * 2', 39.62), ...inputs);
    expect(rows.Formula).toContain('(4,162 − 200) ÷ 200 × 2');
    expect(rows.Formula).toContain('4,162 carriages: planned');
    expect(rows.Formula).toContain('about 200 carriages: sent');
    expect(rows).not.toHaveProperty('Where');
    expect(rows.Basis).toBe('computed');
  });

  it('links to the slides that show the figure, apart from those whose notes alone have it', () => {
    const card = cardOf(nato, [first, porotnikov], {
      slidesWith: () => [
        { id: 'carriages', number: 5, shown: true },
        { id: 'said', number: 7, shown: false },
        { id: 'troops', number: 12, shown: true },
      ],
    });
    const rows = [...card.querySelectorAll('dl > div')].filter((row) => row.querySelector('.card-slides'));
    expect(
      rows.map((row) => [
        row.querySelector('dt')?.textContent,
        ...[...row.querySelectorAll('a')].map((a) => `${a.getAttribute('href')} ${a.textContent}`),
      ]),
    ).toEqual([
      ['On slides', '#carriages slide 5', '#troops slide 12'],
      ['In the notes of', '#said slide 7'],
    ]);
  });

  it('leads to the record of the document, and to its site where it has one', () => {
    const place = (entry: Fact, name: MediumName) =>
      [...cardOf(entry, [], { medium: MEDIA[name] }).querySelectorAll('a')].map((a) =>
        [a.getAttribute('href'), a.getAttribute('target'), a.getAttribute('rel')].filter(Boolean).join(' '),
      );
    expect(place(fact({ value: 1 }), 'study')).toEqual(['#source-doc2016']);
    const linked = fact({ value: 1, in: 'linked' });
    expect(place(linked, 'study')).toEqual(['#source-linked', 'https://www.example.org/a']);
    // A talk goes on in its own tab.
    expect(place(linked, 'deck')).toEqual([
      'study.html#source-linked _blank noopener',
      'https://www.example.org/a _blank noopener',
    ]);
    expect(place(first, 'deck')).toEqual(['https://www.nato.int/speech _blank noopener']);
    expect(cardOf(linked).querySelectorAll('a')[1]?.textContent).toBe('example.org');
    expect(cardOf(linked, [], { medium: MEDIA.deck }).querySelectorAll('a')[1]?.textContent).toBe(
      'example.org (new tab)',
    );
  });

  it('writes a per cent sign where the unit is one', () => {
    expect(
      cardOf(fact({ value: 30, unit: '%', label: 'of all' })).querySelector('.card-title')?.textContent,
    ).toBe('30% of all');
  });

  it('escapes what the ledger says', () => {
    const card = cardOf(fact({ value: 1, label: '<img src=x>', note: '<b>', says: '"&"' }));
    expect(card.querySelector('img, b')).toBeNull();
    expect(card.textContent).toContain('<img src=x>');
  });
});
