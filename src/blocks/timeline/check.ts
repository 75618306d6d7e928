import { formatWithUnit } from '../../evidence/format.ts';
import { factProblem } from '../../evidence/lookUp.ts';
import type { BlockContext, BlockProblem } from '../kind.ts';
import { timelineRecord } from './events.ts';
import { PAPER } from './frames.ts';
import { isIn, partSpans } from './model.ts';
import { MAX_LABEL, type TimelineSpec } from './schema.ts';
import { paperPlan } from './svg.ts';

/** Problems of a timeline that only the ledger shows, and views that cannot be drawn. */
export function checkTimeline(spec: TimelineSpec, context: BlockContext): readonly BlockProblem[] {
  return [
    ...checkEvents(spec, context),
    ...checkParts(spec),
    ...checkViews(spec),
    ...checkSight(spec, context),
    ...checkGap(spec, context),
    ...checkPaper(spec, context),
  ];
}

function checkEvents(spec: TimelineSpec, { ledger }: BlockContext): readonly BlockProblem[] {
  const seen = new Set<string>();
  return spec.events.flatMap(({ fact: id, label }, e): BlockProblem[] => {
    const path = ['events', e, 'fact'];
    const unknown = factProblem(id, ledger);
    if (unknown !== undefined) return [{ path, ...unknown }];
    const again = seen.has(id);
    seen.add(id);
    if (again) return [{ path, rule: 'duplicate-event', message: `fact "${id}" is an event twice` }];
    const fact = ledger.get(id);
    if (fact === undefined) return [];
    if (typeof fact.value !== 'string') {
      const what = formatWithUnit(fact) === '' ? 'has no value' : `is ${formatWithUnit(fact)}`;
      const hint = 'events are facts whose value is a date or an interval';
      return [{ path, rule: 'fact-without-date', message: `fact "${id}" ${what}, not a date`, hint }];
    }
    if (label !== undefined || fact.label.length <= MAX_LABEL) return [];
    const message = `the label of fact "${id}" has ${fact.label.length} characters, more than a drawing has room for`;
    return [{ path, rule: 'long-label', message, hint: `give the event a "label" of at most ${MAX_LABEL}` }];
  });
}

/** Time runs one way: no part begins before the one before it has ended. */
function checkParts(spec: TimelineSpec): readonly BlockProblem[] {
  return (spec.views ?? []).flatMap((view, v) => {
    const spans = partSpans(view);
    return view.parts.flatMap((part, p): BlockProblem[] => {
      const [last, span] = [spans[p - 1], spans[p]];
      if (last === undefined || span === undefined || span.from >= last.to) return [];
      const message = `part from "${part.from}" begins before the one before it ends`;
      const hint = 'write parts in order of time, without overlap';
      return [{ path: ['views', v, 'parts', p, 'from'], rule: 'overlapping-parts', message, hint }];
    });
  });
}

/** Views are chosen by their names. */
function checkViews({ views = [] }: TimelineSpec): readonly BlockProblem[] {
  return views.flatMap(({ label }, v): BlockProblem[] => {
    if (views.findIndex((other) => other.label === label) === v) return [];
    const path = ['views', v, 'label'];
    return [{ path, rule: 'duplicate-view', message: `the view "${label}" is there twice` }];
  });
}

/** What is in no view would never be seen. */
function checkSight(spec: TimelineSpec, context: BlockContext): readonly BlockProblem[] {
  const { events, views } = timelineRecord(spec, context, undefined);
  return spec.events.flatMap(({ fact }, e): BlockProblem[] => {
    const event = events.find(({ id }) => id === fact);
    if (event === undefined || views.some((view) => isIn(event, view))) return [];
    const message = `event "${fact}" of ${event.date} is in no view`;
    return [{ path: ['events', e, 'fact'], rule: 'out-of-sight', message, hint: 'widen a part of "views"' }];
  });
}

/** A gap lies between documents, and is looked at. */
function checkGap(spec: TimelineSpec, context: BlockContext): readonly BlockProblem[] {
  if (spec.gap === undefined) return [];
  const { gap, views } = timelineRecord(spec, context, undefined);
  const problem = (message: string, hint: string): BlockProblem[] => [
    { path: ['gap'], rule: 'no-gap', message, hint },
  ];
  if (gap === undefined) {
    return problem('a gap lies between publications, and fewer than two are shown', 'add "documents: true"');
  }
  const seen = partSpans(views[0] ?? { label: '', parts: [] }).some(
    (part) => gap.from < part.to && gap.to > part.from,
  );
  return seen ? [] : problem('the gap is not in the first view', 'widen a part of it, or leave "gap" out');
}

/** On paper nothing can be pressed: every event has its label there, or its line. */
function checkPaper(spec: TimelineSpec, context: BlockContext): readonly BlockProblem[] {
  const record = timelineRecord(spec, context, undefined);
  const plan = paperPlan(record);
  if (plan.type === 'drawing' || plan.lines <= PAPER.lines) return [];
  const message = `${record.events.length} events take ${plan.lines} lines of a page that has room for ${PAPER.lines}`;
  return [
    {
      path: ['events'],
      rule: 'too-many-events',
      message,
      hint: 'show fewer, or split them over two timelines',
    },
  ];
}
