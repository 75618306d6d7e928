/** What a timeline takes from the ledger and the documents. */
import type { Fact } from '../../evidence/model.ts';
import { factPlace } from '../../evidence/render.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext } from '../kind.ts';
import { longestGap } from './gap.ts';
import { compareEvents, type Lane, type TimelineEvent, type TimelineRecord, type View } from './model.ts';
import type { TimelineSpec } from './schema.ts';
import { dateOf, spanOf } from './time.ts';

const OUTSIDE = 'outside';

/** Events, lanes and views; facts that are not there or are no dates are left out: `check` reports them. */
export function timelineRecord(
  spec: TimelineSpec,
  { ledger, sources }: BlockContext,
  medium: Pick<Medium, 'recordAddress' | 'linksBeside'> | undefined,
): TimelineRecord {
  const named = spec.events.flatMap(({ fact: id, label, emphasis }): TimelineEvent[] => {
    const fact = ledger.get(id);
    if (fact === undefined || typeof fact.value !== 'string') return [];
    return [
      {
        ...{ id, type: 'fact', date: fact.value, label: label ?? fact.label },
        lane: laneOf(fact),
        where: factPlace(fact, sources),
        ...(emphasis === true ? { emphasis } : {}),
        ...(fact.hedge === 'about' ? { circa: true } : {}),
        ...(fact.differs.length > 0 ? { disputed: true } : {}),
      },
    ];
  });
  const published = !spec.documents
    ? []
    : [...sources.values()].map(
        (source): TimelineEvent => ({
          ...{
            id: source.id,
            type: 'published',
            date: source.issued,
            label: `“${source.title}” is published`,
          },
          lane: source.id,
          where: source.short,
          ...(source.circa ? { circa: true } : {}),
          ...(medium === undefined ? {} : { address: medium.recordAddress(source) }),
        }),
      );
  const events = [...named, ...published].sort(compareEvents);
  const views = spec.views ?? [wholeView(events)];
  const lanes: readonly Lane[] = [
    ...[...sources.values()].map(({ id, short }) => ({ id, name: short })),
    { id: OUTSIDE, name: 'Outside the set' },
  ].filter(({ id }) => events.some(({ lane }) => lane === id));
  const gap = spec.gap === undefined ? undefined : longestGap(published);
  return {
    ...{ caption: spec.caption, events, lanes, views },
    ...(gap === undefined ? {} : { gap: { ...gap, text: spec.gap ?? '' } }),
    linksBeside: medium?.linksBeside === true,
  };
}

/** What is computed from dates of documents is in none of them. */
function laneOf(fact: Fact): string {
  return fact.formula === undefined ? fact.in : OUTSIDE;
}

/** All years with an event in one part. */
function wholeView(events: readonly TimelineEvent[]): View {
  const spans = events.map(({ date }) => spanOf(date));
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to)) - 1;
  const years = events.length === 0 ? [1970, 1970] : [dateOf(first).year, dateOf(last).year];
  const [from, to] = [String(years[0]), String(years[1])];
  return { label: from === to ? from : `${from}–${to}`, parts: [{ from, to }] };
}
