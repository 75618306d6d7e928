/** The forecasts of a scorecard, from the ledger. */
import type { Fact, Ledger, Outcome, Source, Sources } from '../../evidence/model.ts';
import { type Horizon, horizonOf } from './horizon.ts';
import type { ScorecardSpec } from './schema.ts';

/** A forecast with all that a scorecard tells of it. */
export interface Forecast {
  readonly fact: Fact;
  readonly outcome: Outcome;
  /** Undefined for a forecast from outside the set. */
  readonly source: Source | undefined;
  /** ISO date of its document; empty where that is not known. */
  readonly issued: string;
  readonly horizon: Horizon;
}

/** Ids of the forecasts that are meant: those named, those of the documents named, or all of the ledger. */
export function forecastIds(
  { facts, documents }: Pick<ScorecardSpec, 'facts' | 'documents'>,
  ledger: Ledger,
): readonly string[] {
  if (facts !== undefined) return facts;
  return [...ledger.values()]
    .filter(
      ({ kind, in: place }) => kind === 'forecast' && (documents?.includes(place) ?? place !== 'outside'),
    )
    .map(({ id }) => id);
}

/** The forecasts among some entries, as `assets/sources.yaml` orders their documents, then by paragraph. Other entries are left out. */
export function forecastsOf(ids: readonly string[], ledger: Ledger, sources: Sources): readonly Forecast[] {
  const found = ids.flatMap((id): Forecast[] => {
    const fact = ledger.get(id);
    if (fact?.outcome === undefined) return [];
    const source = sources.get(fact.in);
    const issued = source?.issued ?? '';
    return [{ fact, outcome: fact.outcome, source, issued, horizon: horizonOf(issued, fact.date) }];
  });
  const documents = [...sources.keys()];
  const place = ({ source }: Forecast) =>
    source === undefined ? documents.length : documents.indexOf(source.id);
  return found.sort((a, b) => place(a) - place(b) || (a.fact.paragraph ?? 0) - (b.fact.paragraph ?? 0));
}
