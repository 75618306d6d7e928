import { describe, expect, it } from 'vitest';
import { checkTimeline } from '../../../src/blocks/timeline/check.ts';
import { context, spec } from './example.ts';

/** The same event many times over, each an entry of its own. */
function crowd(count: number, label = 'Another name of the event') {
  const ids = Array.from({ length: count }, (_, i) => `copy-${i}`);
  const original = context.ledger.get('announced')!;
  const ledger = new Map([...context.ledger, ...ids.map((id) => [id, { ...original, id, label }] as const)]);
  const events = ids.map((fact) => ({ fact, label: 'Another name of it' }));
  return { events, context: { ...context, ledger } };
}

describe('the checks', () => {
  it('let a good timeline pass', () => {
    expect(checkTimeline(spec(), context)).toEqual([]);
  });

  it('ask for a label where that of the fact is too long for a drawing', () => {
    const long = crowd(1, 'A label of the ledger that says all there is to say');
    const events = [{ fact: 'copy-0' }];
    expect(checkTimeline(spec({ events, documents: false }), long.context)).toEqual([
      {
        path: ['events', 0, 'fact'],
        rule: 'long-label',
        message: 'the label of fact "copy-0" has 51 characters, more than a drawing has room for',
        hint: 'give the event a "label" of at most 40',
      },
    ]);
  });

  it('let paper list what has no room in a drawing, as far as a page goes', () => {
    const many = crowd(55);
    expect(checkTimeline(spec({ events: many.events }), many.context)).toEqual([]);
    const more = crowd(80);
    expect(checkTimeline(spec({ events: more.events, documents: false }), more.context)).toEqual([
      {
        path: ['events'],
        rule: 'too-many-events',
        message: '80 events take 80 lines of a page that has room for 60',
        hint: 'show fewer, or split them over two timelines',
      },
    ]);
  });

  it('refuse a gap where no documents are shown, and one that is out of sight', () => {
    expect(checkTimeline(spec({ gap: 'nothing written', documents: false }), context)).toEqual([
      {
        path: ['gap'],
        rule: 'no-gap',
        message: 'a gap lies between publications, and fewer than two are shown',
        hint: 'add "documents: true"',
      },
    ]);
    const views = [{ label: '2022', parts: [{ from: '2022-03', to: '2022-04' }] }];
    const problems = checkTimeline(spec({ gap: 'nothing written', views }), context);
    expect(problems.filter(({ rule }) => rule === 'no-gap')).toMatchObject([
      { message: 'the gap is not in the first view' },
    ]);
  });

  it('refuse a fact without any value', () => {
    expect(checkTimeline(spec({ events: [{ fact: 'unknown', label: 'x' }] }), context)).toMatchObject([
      { rule: 'fact-without-date', message: 'fact "unknown" has no value, not a date' },
    ]);
  });
});
