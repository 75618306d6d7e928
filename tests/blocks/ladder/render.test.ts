// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ladder } from '../../../src/blocks/ladder/render.ts';
import { MEDIA, type MediumName } from '../../media.ts';
import { factsOpenedIn } from '../../opens.ts';
import { context, pageOf, specOf, textOf } from '../table/samples.ts';

const YAML = `caption: One step was taken.
columns:
  - date: "2016-12"
  - date: "2020-12"
    label: Four years on
steps:
  - label: A base
    forecast: late
    cells:
      - state: not shown
        why: Nothing is said of it.
      - state: yes
        why: There is one.
        cite: "@doc2020, ¶4–5; @doc2016, ¶7"
        facts: [troops]
`;

function render(medium: MediumName): HTMLElement {
  const spec = specOf(ladder, YAML);
  return pageOf(ladder.render({ id: 'x-ladder', slideId: 'x', spec }, context, MEDIA[medium]).html);
}

function cardOf(page: Element, button: Element | undefined): Element | null {
  return page.querySelector(`[id="${button?.getAttribute('popovertarget')}"]`);
}

describe('a ladder', () => {
  it.each(['deck', 'study', 'paper'] as const)(
    'is a table of steps and dates, the state in words: %s',
    (medium) => {
      const page = render(medium);
      expect([...page.querySelectorAll('thead th')].map(textOf)).toEqual([
        'Step',
        'December 2016',
        'Four years on',
      ]);
      expect(textOf(page.querySelector('.ladder-step'))).toBe('A base');
      expect([...page.querySelectorAll('.ladder-state')].map(textOf)).toEqual(['not shown', 'yes']);
    },
  );

  it('tells states apart by shape too', () => {
    const shapes = [...render('deck').querySelectorAll('.ladder-open svg')].map((svg) => svg.innerHTML);
    expect(new Set(shapes).size).toBe(2);
  });

  it('parts what a document denies from what none shows, and says what each means as far as it occurs', () => {
    const reading = (yaml: string) =>
      textOf(
        pageOf(
          ladder.render({ id: 'x', slideId: 'x', spec: specOf(ladder, yaml) }, context, MEDIA.deck).html,
        ).querySelector('.ladder-reading'),
      );
    expect(reading(YAML)).toMatch(/^Not shown: .*happened\.$/);
    const denied = YAML.replace('state: yes', 'state: no');
    expect(reading(denied)).toMatch(
      /^Not shown: .*happened\. No: a document says that it had not happened\.$/,
    );
    expect(reading(denied.replace('state: not shown', 'state: no\n        facts: [troops]'))).toBe(
      'No: a document says that it had not happened.',
    );
  });

  it('says how sure the forecast was, and where', () => {
    const said = render('deck').querySelector('.ladder-said');
    expect(textOf(said)).toBe('“may”, ¶4 (source)');
    expect(factsOpenedIn(said?.innerHTML ?? '')).toEqual(['late']);
    expect(textOf(render('paper').querySelector('.ladder-said'))).toBe('“may”, ¶4');
  });

  it.each(['deck', 'study'] as const)('opens the evidence of each cell: %s', (medium) => {
    const page = render(medium);
    const [first, second] = page.querySelectorAll('button.ladder-open');
    const rows = (button: Element | undefined) =>
      [...(cardOf(page, button)?.querySelectorAll('dl > div') ?? [])].map((row) =>
        [...row.children].map((part) => textOf(part).replaceAll(' (new tab)', '')),
      );
    expect(rows(first)).toEqual([
      ['State', 'not shown'],
      ['Why', 'Nothing is said of it.'],
    ]);
    expect(rows(second)).toEqual([
      ['State', 'yes'],
      ['Why', 'There is one.'],
      ['Where', 'Hopper 2020, ¶4–5; Lovelace 2016, ¶7'],
      ['Figures', '10 troops (source): Troops in Belarus'],
    ]);
    expect(factsOpenedIn(cardOf(page, second)?.innerHTML ?? '')).toEqual(['troops']);
  });

  it('has the places of the evidence under the state on paper, and nothing to press', () => {
    const page = render('paper');
    expect(page.querySelectorAll('button, [popover]')).toHaveLength(0);
    expect([...page.querySelectorAll('.ladder-marks')].map(textOf)).toEqual([
      'Lovelace ¶3, ¶7 · Hopper ¶4–5',
    ]);
  });

  it('names its facts, so that they have cards', () => {
    expect(ladder.facts(specOf(ladder, YAML), context.ledger)).toEqual(['late', 'troops']);
  });

  it('is a file too, one cell a row with its evidence', () => {
    const spec = specOf(ladder, YAML);
    const [file] = ladder.assets?.({ id: 'x', slideId: 'x', spec }, context) ?? [];
    expect(file?.text.split('\r\n')).toEqual([
      'step,wording,named_in,date,state,why,where,facts',
      'A base,may,"Hopper 2020, ¶4",2016-12,not shown,Nothing is said of it.,,',
      'A base,may,"Hopper 2020, ¶4",2020-12,yes,There is one.,"Hopper 2020, ¶4–5; Lovelace 2016, ¶7",troops',
      '',
    ]);
  });
});
