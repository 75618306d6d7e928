// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { scorecard } from '../../../src/blocks/scorecard/render.ts';
import { MEDIA, type MediumName } from '../../media.ts';
import { factsOpenedIn } from '../../opens.ts';
import { context, pageOf, specOf, textOf } from '../table/samples.ts';

const ALL = 'caption: Most cannot be told.\n';

function render(medium: MediumName, yaml = ALL): HTMLElement {
  const spec = specOf(scorecard, yaml);
  return pageOf(scorecard.render({ id: 'x-scorecard', slideId: 'x', spec }, context, MEDIA[medium]).html);
}

function claims(page: Element, table: string): string[] {
  return [...page.querySelectorAll(`${table} tr[data-verdict] > th`)].map((cell) =>
    textOf(cell).replace(' (source)', ''),
  );
}

describe('which forecasts a scorecard shows', () => {
  it('is all of the set where none are named, and none from outside it', () => {
    expect(scorecard.facts(specOf(scorecard, ALL), context.ledger)).toEqual(['late', 'vague', 'soon']);
  });

  it('is all of the documents named', () => {
    const spec = specOf(scorecard, `${ALL}documents: [doc2020]\n`);
    expect(scorecard.facts(spec, context.ledger)).toEqual(['late']);
  });

  it('is those named', () => {
    const spec = specOf(scorecard, `${ALL}facts: [soon, late]\n`);
    expect(scorecard.facts(spec, context.ledger)).toEqual(['soon', 'late']);
  });

  it('may not be an empty ledger, or a row that is not among them', () => {
    const empty = { ...context, ledger: new Map() };
    expect(scorecard.check(specOf(scorecard, ALL), empty, 'slide')).toEqual([
      { path: [], rule: 'no-forecast', message: 'the ledger has no forecast' },
    ]);
    const spec = specOf(scorecard, `${ALL}documents: [doc2020]\nrows: [late, soon, late]\n`);
    expect(scorecard.check(spec, context, 'slide')).toEqual([
      {
        path: ['rows', 1],
        rule: 'not-on-the-scorecard',
        message: 'forecast "soon" is not on this scorecard',
        hint: 'add it to "facts", or its document to "documents"',
      },
      { path: ['rows', 2], rule: 'given-twice', message: 'fact "late" is given twice' },
    ]);
  });
});

describe('the strip', () => {
  it('has a line for every outcome, also where there is none, with its count', () => {
    const names = [...render('deck').querySelectorAll('.score-name')].map(textOf);
    expect(names).toEqual(['1 came true', '0 came true in part', '1 did not come true', '1 cannot be told']);
  });

  it.each(['deck', 'study'] as const)('has a mark for each forecast that opens its card: %s', (medium) => {
    const marks = [...render(medium).querySelectorAll('.score-mark')];
    expect(marks.flatMap((mark) => factsOpenedIn(mark.outerHTML))).toEqual(['late', 'soon', 'vague']);
    expect(marks[1]?.getAttribute('aria-label')).toBe(
      'What soon says: about 12 trains (“may”) – A. Speaker, Lovelace 2016, ¶5: did not come true',
    );
  });

  it('tells an outcome apart by its shape', () => {
    const shapes = [...render('deck').querySelectorAll('.score-mark svg')].map((svg) => svg.innerHTML);
    expect(new Set(shapes).size).toBe(3);
  });

  it('has the outcome that the headline is about in the accent colour', () => {
    const page = render('deck', `${ALL}emphasis: unresolved\n`);
    expect([...page.querySelectorAll('.score-emphasis')].map((count) => textOf(count.parentElement))).toEqual(
      ['1 cannot be told'],
    );
  });
});

describe('the table', () => {
  it('groups all forecasts by how far ahead they look, documents in their order', () => {
    const page = render('study');
    const groups = [...page.querySelectorAll('.score-all [data-group]')].map((group) => [
      textOf(group.querySelector('.score-group')),
      ...[...group.querySelectorAll('[data-verdict] > th')].map(textOf),
    ]);
    expect(groups).toEqual([
      ['Within months 1', 'What soon says: about 12 trains (source)'],
      ['By the end of the next year 1', 'What late says (source)'],
      ['No time named 1', 'What vague says (source)'],
    ]);
  });

  it('says who, when, how sure, about what time and what came of it', () => {
    const row = render('study').querySelector('.score-all [data-document="doc2020"]');
    expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => [cell.dataset.name, textOf(cell)])).toEqual(
      [
        ['Who', 'Hopper'],
        ['Document of', 'about 17 December 2020Hopper 2020, ¶4'],
        ['How sure', '“may”'],
        ['About', '2021'],
        ['Outcome', 'came true'],
      ],
    );
  });

  it('shows the chosen rows on a slide and keeps the rest behind a button', () => {
    const page = render('deck', `${ALL}rows: [vague]\n`);
    expect(claims(page, '.score-rows')).toEqual(['What vague says']);
    const button = page.querySelector('.chart-foot > button');
    expect(textOf(button)).toBe('All 3 forecasts');
    const popover = page.querySelector(`#${button?.getAttribute('popovertarget')}`);
    expect(popover && claims(popover, '.score-all')).toHaveLength(3);
  });

  it('offers its controls to script alone', () => {
    expect(render('study').querySelector('.score-controls')?.hasAttribute('hidden')).toBe(true);
  });
});

describe('on paper', () => {
  it('there is nothing to press, and what has no room is counted', () => {
    const page = render('paper', `${ALL}rows: [vague]\n`);
    expect(page.querySelectorAll('button, form, [popover]')).toHaveLength(0);
    expect(claims(page, '.score-rows')).toEqual(['What vague says']);
    expect(textOf(page.querySelector('.score-rest'))).toBe(
      '2 more are on the sources page: Lovelace 2016, Hopper 2020.',
    );
    expect(page.querySelectorAll('.score-marks .state-mark')).toHaveLength(3);
  });

  it('shows rows where none were chosen, and no count where none is left', () => {
    const page = render('paper');
    expect(claims(page, '.score-rows')).toHaveLength(3);
    expect(page.querySelector('.score-rest')).toBeNull();
  });
});

it('gives all forecasts as a file, each with its source', () => {
  const spec = specOf(scorecard, `${ALL}documents: [doc2020]\n`);
  const [file] = scorecard.assets?.({ id: 'x', slideId: 'x', spec }, context) ?? [];
  expect(file?.path).toBe('data/x.csv');
  expect(file?.text.split('\r\n')).toEqual([
    'id,forecast,value,says,wording,issued,about,horizon,outcome,why,seen_in,source,paragraph,address',
    'late,What late says,,Grace Hopper,may,2020-12-17~,2021,year,came true,It did.,,Hopper 2020,4,https://example.org/trains',
    '',
  ]);
});
