/** A timeline for tests: three documents' worth of invented events. */
import type { BlockContext } from '../../../src/blocks/kind.ts';
import { timelineRecord } from '../../../src/blocks/timeline/events.ts';
import type { TimelineRecord } from '../../../src/blocks/timeline/model.ts';
import { type TimelineSpec, timelineSchema } from '../../../src/blocks/timeline/schema.ts';
import { fact, ledgerOf, source, sourcesOf } from '../../evidence/samples.ts';

const dated = (id: string, value: string, given: Partial<Parameters<typeof fact>[0]> = {}) =>
  fact({ id, value, unit: '', label: `Label of ${id}`, basis: 'reported', find: value, ...given });

export const context: BlockContext = {
  ledger: ledgerOf(
    dated('began', '1994', { in: 'doc2022', paragraph: 6 }),
    dated('talks', '2012/2015'),
    dated('visit', '2016-11-22', { differs: ['visit-printed'] }),
    dated('visit-printed', '2016-10-22/2016-10-23', { differs: ['visit'] }),
    dated('announced', '2022-01-17', { in: 'doc2022', paragraph: 10 }),
    dated('exercise', '2022-02-10/2022-02-20', { in: 'doc2022', paragraph: 10 }),
    dated('interview', '2022-02', { in: 'doc2022', paragraph: 16, hedge: 'about' }),
    dated('later', '2022-02-27', {
      in: 'outside',
      paragraph: undefined,
      address: 'https://example.org/later',
      seen: '2026-11-01',
    }),
    fact({ id: 'troops', value: 30000 }),
    fact({ id: 'unknown', value: undefined }),
  ),
  sources: sourcesOf(
    source({ issued: '2016-11', circa: true }),
    source({ id: 'doc2022', title: 'On troops', short: 'Hopper 2022', issued: '2022-02-09' }),
  ),
  places: new Map(),
  slides: new Map([['list', { number: 7, title: 'All events' }]]),
  questions: new Map(),
  objectives: new Map(),
};

const EVENTS = ['began', 'talks', 'visit', 'visit-printed', 'announced', 'exercise', 'interview', 'later'];

/** A block of all dated facts, publications included, unless told otherwise. */
export function spec(given: Partial<TimelineSpec> = {}): TimelineSpec {
  return timelineSchema.parse({
    caption: 'Most of it happened in one year.',
    documents: true,
    events: EVENTS.map((id) => ({
      fact: id,
      label: `Short ${id}`,
      ...(id === 'exercise' && { emphasis: true }),
    })),
    views: [
      {
        label: 'All',
        parts: [
          { from: '1994', to: '2021' },
          { from: '2022-01', to: '2022-03' },
        ],
      },
      { label: '2016', parts: [{ from: '2016', to: '2016' }] },
      { label: 'Early 2022', parts: [{ from: '2022-01', to: '2022-02' }] },
    ],
    ...given,
  });
}

/** What the pages make of it. */
export function record(given: Partial<TimelineSpec> = {}): TimelineRecord {
  return timelineRecord(spec(given), context, {
    recordAddress: ({ id }) => `sources.html#source-${id}`,
    linksBeside: true,
  });
}
