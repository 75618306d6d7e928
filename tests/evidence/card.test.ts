// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type CardContext, renderCard } from '../../src/evidence/card.ts';
import type { Fact } from '../../src/evidence/model.ts';
import { retellingsIn } from '../../src/evidence/related.ts';
import { MEDIA, type MediumName } from '../media.ts';
import { computed, fact, ledgerOf, NOWHERE, source, sourcesOf } from './samples.ts';

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
    retellings: retellingsIn(ledgerOf(entry, ...others)),
    medium: MEDIA.study,
    slidesWith: () => [],
    hasCard: () => true,
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
    expect(title?.textContent).toBe('30,000 troops Russian troops in Belarus');
    const close = card.querySelector('.card-close')!;
    expect(close.getAttribute('popovertarget')).toBe(card.id);
    expect(close.getAttribute('popovertargetaction')).toBe('hide');
  });

  it('tells stage, basis, document and paragraph, the first wording, who differs and the note', () => {
    expect(rowsOf(nato, first, porotnikov)).toEqual({
      Stage: 'present , as the document has it; first said as expected',
      Basis: 'estimated',
      'Said by': 'Jens Stoltenberg, NATO Secretary General',
      Where: 'Lovelace 2016, ¶3 “On carriages”, Ada Lovelace, Analytical Notes, 22 November 2016',
      'Side by side':
        '30,000 troops, present, estimated – Jens Stoltenberg: this figure First said: up to 30,000 troops, expected, estimated – Jens Stoltenberg, outside the set about 10,000 troops, arrived, estimated – Porotnikov, Lovelace 2016, ¶3',
      Note: 'The document drops the word.',
    });
  });

  it('says of an outside fact where and when it was seen, and marks it by word and look', () => {
    expect(rowsOf(first)).toMatchObject({ Where: 'outside the set: nato.int , seen 1 November 2026' });
    const card = cardOf(first);
    expect(card.querySelector('a')?.getAttribute('href')).toBe('https://www.nato.int/speech');
    expect(card.querySelector('.card-title')?.textContent).toBe(
      'Outside the set up to 30,000 troops Troops in Belarus',
    );
    expect(card.classList).toContain('card-outside');
    expect(cardOf(nato, [first]).classList).not.toContain('card-outside');
  });

  it('leads from an original statement to those that report it', () => {
    expect(rowsOf(first, nato)['Side by side']).toContain(
      'Reported as: 30,000 troops, present, estimated – Jens Stoltenberg, Lovelace 2016, ¶3',
    );
  });

  it('names what it leads to once, also where it is both first said and disputed', () => {
    const card = cardOf({ ...nato, differs: [first.id] }, [first]);
    expect(card.querySelectorAll(`[popovertarget="fact-${first.id}"]`)).toHaveLength(1);
  });

  it('draws numbers of one unit on one scale, the figure itself first, and hides the drawing from those who hear the list', () => {
    const percent = fact({ id: 'share', value: 70, unit: '%' });
    const card = cardOf({ ...nato, differs: [porotnikov.id, percent.id] }, [first, porotnikov, percent]);
    const items = [...card.querySelectorAll('.card-scale > li')];
    expect(items.map((item) => item.querySelectorAll('svg[aria-hidden="true"]').length)).toEqual([
      1, 1, 1, 0,
    ]);
    expect(items[0]?.textContent).toContain('this figure');
  });

  it('has a plain list where nothing can be drawn on one scale', () => {
    const other = fact({ id: 'other-day', value: '2016-11-22', unit: '' });
    const card = cardOf(fact({ id: 'day', value: '2016-10-22', unit: '', differs: ['other-day'] }), [other]);
    expect(card.querySelector('.card-scale')?.textContent?.trim()).toBe(
      '22 November 2016, estimated – A. Speaker, Lovelace 2016, ¶3',
    );
    expect(card.querySelector('.card-scale svg')).toBeNull();
  });

  it('opens the cards of others, or leads to all that is known about them where the page has none', () => {
    const linksOf = (name: MediumName) =>
      [
        ...cardOf(nato, [first, porotnikov], {
          medium: MEDIA[name],
          hasCard: (id) => id === first.id,
        }).querySelectorAll('.card-scale :is(a, button)'),
      ].map((link) => link.getAttribute('popovertarget') ?? link.getAttribute('href'));
    expect(linksOf('study')).toEqual(['fact-troops-nato-first', 'sources.html#fact-troops-porotnikov']);
    // Where nothing leads there, the words stand alone.
    expect(linksOf('paper')).toEqual(['fact-troops-nato-first']);
  });

  it('leads to all that is known about the figure, where there is such a page', () => {
    const all = (name: MediumName) =>
      cardOf(nato, [], { medium: MEDIA[name] }).querySelector('.card-actions a')?.getAttribute('href');
    expect(all('deck')).toBe('sources.html#fact-troops-nato');
    expect(all('paper')).toBeUndefined();
  });

  it('says what kind a forecast is, in which words it was made and what came of it', () => {
    const span = NOWHERE;
    const see = [
      { key: 'anon', paragraphs: [[3, 4]] as const, span, keySpan: span, locatorSpan: span },
      { key: 'linked', paragraphs: [], span, keySpan: span, locatorSpan: span },
    ];
    const forecast = fact({
      kind: 'forecast',
      value: undefined,
      unit: '',
      label: 'There will be a base',
      wording: 'obviously',
      outcome: { verdict: 'no', why: 'None was built.', see },
    });
    const card = cardOf(forecast);
    expect(card.querySelector('.card-title')?.textContent).toBe('Forecast There will be a base');
    expect(card.querySelector('.card-actions a')?.textContent).toBe('All about this forecast');
    expect(rowsOf(forecast)).toMatchObject({
      Wording: '“obviously”',
      Outcome: 'did not come true : None was built. ( Anon 2022, ¶3–4 ; Lovelace 2016 )',
    });
    expect(cardOf(fact({ value: 1, kind: 'opinion' })).querySelector('.card-kind')?.textContent).toBe(
      'Opinion',
    );
  });

  it('tells how a figure follows that the document does not print, and bounds besides the value', () => {
    const rows = rowsOf(fact({ value: 25, unit: '%', low: 20, high: 30, inferred: 'a quarter: 25%' }));
    expect(rows).toMatchObject({ 'How it follows': 'a quarter: 25%', Range: '20–30%' });
    expect(rowsOf(fact({ value: 25, low: 20, high: 30, ranged: true }))).not.toHaveProperty('Range');
  });

  it('admits an author not named and a date that is a guess', () => {
    expect(rowsOf(fact({ value: 1, in: 'anon' }))).toMatchObject({
      Where: 'Anon 2022, ¶3 “On carriages”, author not named, Analytical Notes, about March 2022',
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
    expect(rows.Formula).toContain('4,162 carriages: planned – A. Speaker');
    expect(rows.Formula).toContain('about 200 carriages: sent – A. Speaker');
    expect(rows).not.toHaveProperty('Said by');
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
      [...cardOf(entry, [], { medium: MEDIA[name] }).querySelectorAll('dl a')].map((a) =>
        [a.getAttribute('href'), a.getAttribute('target'), a.getAttribute('rel')].filter(Boolean).join(' '),
      );
    expect(place(fact({ value: 1 }), 'study')).toEqual(['#source-doc2016']);
    const linked = fact({ value: 1, in: 'linked' });
    expect(place(linked, 'study')).toEqual(['#source-linked', 'https://www.example.org/a']);
    // A talk goes on in its own tab.
    expect(place(linked, 'deck')).toEqual([
      'sources.html#source-linked _blank noopener',
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
