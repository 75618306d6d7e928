// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { matrix } from '../../../src/blocks/matrix/render.ts';
import { MEDIA, type MediumName } from '../../media.ts';
import { context, pageOf, specOf, textOf } from '../table/samples.ts';

const YAML = `caption: Both are critical.
documents:
  - source: doc2016
    vantage: Analyst of railways
    strength: Reads tables
    limit: Tables only
    method: Data shown
  - source: doc2020
    vantage: Institute
    strength: Graded words
    limit: No likelihoods
    method: None named
missing:
  - voice: Railway staff
    heard: At second hand
    would: What came
    cite: "@doc2016, ¶7"
`;

function render(medium: MediumName, more = ''): HTMLElement {
  const spec = specOf(matrix, YAML + more);
  return pageOf(matrix.render({ id: 'x-matrix', slideId: 'x', spec }, context, MEDIA[medium]).html);
}

function rows(page: Element): string[][] {
  return [...page.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => {
      const shown = cell.cloneNode(true);
      if (shown instanceof Element) shown.querySelector('.card')?.remove();
      return textOf(shown instanceof Element ? shown : null);
    }),
  );
}

describe('a matrix', () => {
  it('has a row for each document, its figures counted from the ledger, and one for each missing voice', () => {
    expect(rows(render('paper'))).toEqual([
      [
        'Lovelace 2016 22 November 2016',
        'Analyst of railways',
        'Reads tables',
        'Tables only',
        'Data shown',
        '1',
        '0',
        '1',
        '0',
      ],
      [
        'Hopper 2020 about 17 December 2020, Polish',
        'Institute',
        'Graded words',
        'No likelihoods',
        'None named',
        '0',
        '0',
        '0',
        '0',
      ],
      ['Not in the set: 1', 'How the set has them', 'What they could tell'],
      ['Railway staff', 'At second hand', 'What came'],
    ]);
  });

  it('names missing voices in the same element and class as documents', () => {
    const names = [...render('paper').querySelectorAll('tbody th[scope="row"] > :first-child')];
    expect(names.map(textOf)).toEqual(['Lovelace 2016', 'Hopper 2020', 'Railway staff']);
    expect(new Set(names.map(({ className }) => className))).toEqual(new Set(['matrix-name']));
  });

  it('counts by stage where that is asked', () => {
    const page = render('paper', 'counts: stages\n');
    expect([...page.querySelectorAll('thead .matrix-count')].map(textOf)).toEqual([
      'planned',
      'expected',
      'sent',
      'arrived',
      'present',
    ]);
    expect(rows(page)[0]?.slice(5)).toEqual(['1', '0', '0', '1', '0']);
  });

  it.each(['deck', 'study'] as const)(
    'opens what is known of a document, and counts its forecasts and opinions: %s',
    (medium) => {
      const page = render(medium);
      const button = page.querySelectorAll('button.matrix-open')[1];
      const card = page.querySelector(`[id="${button?.getAttribute('popovertarget')}"]`);
      const lines = [...(card?.querySelectorAll('dl > div') ?? [])].map(textOf);
      expect(textOf(card?.querySelector('.card-words'))).toBe('On trains');
      expect(lines[0]).toBe('Vantagea railway analyst');
      expect(lines[3]).toContain('0 facts, 1 forecast, 1 opinion.');
    },
  );

  it('cites where a voice is quoted on the page that cites in place', () => {
    expect(rows(render('study')).at(-1)?.[1]).toBe('At second hand (Lovelace 2016, ¶7)');
  });

  it('is a file too, documents and voices in one', () => {
    const spec = specOf(matrix, YAML);
    const [file] = matrix.assets?.({ id: 'x', slideId: 'x', spec }, context) ?? [];
    const [header, , second, voice] = (file?.text ?? '').split('\r\n');
    const columns = header?.split(',') ?? [];
    expect(columns.slice(-2)).toEqual(['stage_arrived', 'stage_present']);
    expect(second).toBe(
      'document,Hopper 2020,On trains,Grace Hopper,2020-12-17~,pl,Institute,Graded words,No likelihoods,None named,,,,https://example.org/trains,0,1,1,0,0,0,0,0,0,0,0,0,0',
    );
    expect(voice).toMatch(
      /^missing voice,Railway staff,,,,,,,,,At second hand,What came,"Lovelace 2016, ¶7",/,
    );
  });
});
