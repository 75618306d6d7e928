/** A forecast as a scorecard tells it. */
import { formatDate } from '../../evidence/dates.ts';
import { formatWithUnit } from '../../evidence/format.ts';
import type { Sources, Verdict } from '../../evidence/model.ts';
import { VERDICTS } from '../../evidence/model.ts';
import { factPlace } from '../../evidence/render.ts';
import { VERDICT_WORDS } from '../../evidence/words.ts';
import type { StateShape } from '../table/stateMark.ts';
import type { Forecast } from './forecasts.ts';

/** Verdicts in the order pages show them; what cannot be told stands with the others. */
export const VERDICT_ORDER = VERDICTS;

/** The mark of each verdict. */
export const VERDICT_SHAPES: Readonly<Record<Verdict, StateShape>> = {
  yes: 'whole',
  partly: 'half',
  no: 'crossed',
  unresolved: 'asked',
};

/** Short enough for a column: `came true`, `cannot be told`. */
export const SHORT_VERDICTS: Readonly<Record<Verdict, string>> = {
  yes: 'came true',
  partly: 'came true in part',
  no: 'did not come true',
  unresolved: 'cannot be told',
};

/** What it says, with its figure where it has one: `Length of a war: at most 3–4 days`. */
export function claimOf({ fact }: Forecast): string {
  const value = formatWithUnit(fact);
  return value === '' ? fact.label : `${fact.label}: ${value}`;
}

/** `November 2016`, `about November 2016`; empty where the document has no date. */
export function issuedWords({ issued, source }: Forecast): string {
  return issued === '' ? '' : `${source?.circa === true ? 'about ' : ''}${formatDate(issued)}`;
}

/** What time it is about: `2017`; where none is named after its document came out, `no time`. */
export function aboutWords({ fact, horizon }: Forecast): string {
  return horizon === 'open' || fact.date === undefined ? 'no time' : formatDate(fact.date);
}

/** All of it in one sentence, for those who hear it and for the line under the strip. */
export function tellForecast(forecast: Forecast, sources: Sources): string {
  const { fact, outcome } = forecast;
  const wording = fact.wording === undefined ? '' : ` (“${fact.wording}”)`;
  return `${claimOf(forecast)}${wording} – ${fact.short ?? fact.says}, ${factPlace(fact, sources)}: ${VERDICT_WORDS[outcome.verdict]}`;
}
