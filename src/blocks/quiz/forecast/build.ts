import { formatDate } from '../../../evidence/dates.ts';
import { PERCENT } from '../../../evidence/format.ts';
import { factProblem, sourceProblem } from '../../../evidence/lookUp.ts';
import { html } from '../../../html.ts';
import type { BlockContext, BlockProblem } from '../../kind.ts';
import { citedIn } from '../../references.ts';
import type { QuestionBuild, QuestionUse } from '../build.ts';
import { frameHeight, heightProblems } from '../fit.ts';
import { renderTyped, renderWritten, TYPED_HEIGHT } from '../typedField.ts';
import type { ForecastKey } from './grade.ts';
import type { ForecastSpec } from './schema.ts';

export const forecastBuild: QuestionBuild<ForecastSpec, ForecastKey> = {
  key: ({ spec }) => ({ resolves: resolutionOf(spec), asOf: spec['as-of'] }),
  hashed: ({ resolves, asOf }) => [asOf, resolves],
  controls: (use) => html`${renderAsOf(use)}
<div class="quiz-likely">
${renderTyped({ id: `${use.id}-percent`, label: LABEL, unit: PERCENT })}<div class="quiz-likely-slide"><span aria-hidden="true">impossible</span> <input type="range" class="quiz-range" min="0" max="100" step="1" value="50" aria-label="${LABEL}" aria-valuetext="${NOT_YET}" data-prevent-swipe data-untouched> <span aria-hidden="true">certain</span></div>
</div>
`,
  paper: (use) => html`${renderAsOf(use)}
${renderWritten(LABEL, PERCENT)}`,
  paperAnswer: ({ resolves }) => ({
    marked: SOLUTIONS[resolves],
    ...(resolves === 'unresolved' ? {} : { rule: NEARER[resolves] }),
    rows: [],
  }),
  solution: ({ resolves }) => html`${SOLUTIONS[resolves]}`,
  check: (spec, context) => [
    ...asOfProblems(spec, context),
    ...ledgerProblems(spec, context),
    ...timeProblems(spec, context),
    ...heightProblems(
      frameHeight(spec) + AS_OF_HEIGHT + TYPED_HEIGHT,
      ['explanation'],
      'shorten the explanation or the question',
    ),
  ],
  words: () => [LABEL],
  statements: () => [],
  facts: ({ fact }) => (fact === undefined ? [] : [fact]),
};

const LABEL = 'How likely is it?';
const NOT_YET = 'not given yet';
/** The line with the date on the deck, px. */
const AS_OF_HEIGHT = 36;
const SOLUTIONS = {
  yes: 'It came about.',
  no: 'It did not come about.',
  unresolved: 'Not resolvable within the set.',
} as const;

const NEARER = {
  yes: 'The nearer to 100%, the better.',
  no: 'The nearer to 0%, the better.',
} as const;

/** Undefined never passes the schema. */
function resolutionOf({ resolves = 'unresolved' }: ForecastSpec) {
  return resolves;
}

/** What is known at that date is all that is known. */
function renderAsOf({ spec, context }: QuestionUse<ForecastSpec>) {
  const source = context.sources.get(spec['as-of']);
  if (source === undefined) return html``;
  return html`<p class="quiz-how">As of ${formatDate(source.issued)} (${source.short})</p>`;
}

function asOfProblems(spec: ForecastSpec, { sources }: BlockContext): BlockProblem[] {
  const problem = sourceProblem(spec['as-of'], sources);
  return problem === undefined ? [] : [{ path: ['as-of'], ...problem }];
}

/** The ledger has been thought through: a question must not say otherwise. */
function ledgerProblems(spec: ForecastSpec, { ledger }: BlockContext): BlockProblem[] {
  const { fact: id } = spec;
  if (id === undefined) return [];
  const lost = factProblem(id, ledger);
  if (lost !== undefined) return [{ path: ['fact'], ...lost }];
  const fact = ledger.get(id);
  if (fact?.kind !== 'forecast')
    return [
      {
        path: ['fact'],
        rule: 'bad-value',
        message: `"${id}" is no forecast`,
        hint: 'only entries of the ledger with "kind: forecast" have an outcome',
      },
    ];
  const verdict = fact.outcome?.verdict;
  const resolves = resolutionOf(spec);
  if (verdict === undefined || verdict === 'partly' || verdict === resolves) return [];
  return [
    {
      path: ['resolves'],
      rule: 'other-outcome',
      message: `"${resolves}" is not what the ledger says: the outcome of "${id}" is "${verdict}"`,
      hint: `write "resolves: ${verdict}", or mend the outcome in assets/facts.yaml`,
    },
  ];
}

/** Told once: from a document that is too late, none that is later can be cited. */
function timeProblems(spec: ForecastSpec, context: BlockContext): BlockProblem[] {
  const late = lateProblem(spec, context);
  return late === undefined ? citeProblems(spec, context) : [late];
}

/** Whoever looks ahead from a document that tells the outcome looks back. */
function lateProblem(spec: ForecastSpec, { sources, ledger }: BlockContext): BlockProblem | undefined {
  const from = sources.get(spec['as-of']);
  const outcome = ledger.get(spec.fact ?? '')?.outcome;
  const told = (outcome?.see ?? []).flatMap(({ key }) => sources.get(key) ?? []);
  const [first] = told;
  if (from === undefined || first === undefined || outcome?.verdict === 'unresolved') return undefined;
  if (told.some(({ issued }) => isLater(issued, from.issued))) return undefined;
  return {
    path: ['as-of'],
    rule: 'as-of-too-late',
    message: `${from.short} (${formatDate(from.issued)}) is no earlier than what tells the outcome of "${spec.fact}"`,
    hint: `${first.short} (${formatDate(first.issued)}) tells it: look ahead from an earlier document`,
  };
}

/** What came about can only be read in a document that was written after. */
function citeProblems(spec: ForecastSpec, { sources }: BlockContext): BlockProblem[] {
  const from = sources.get(spec['as-of']);
  const cited = citedIn(spec.cite).flatMap(({ key }) => sources.get(key) ?? []);
  const isLost = from === undefined || cited.length === 0;
  if (isLost || resolutionOf(spec) === 'unresolved') return [];
  if (cited.some(({ issued }) => isLater(issued, from.issued))) return [];
  return [
    {
      path: ['cite'],
      rule: 'cites-no-later',
      message: `no document later than ${from.short} (${formatDate(from.issued)}) is cited, so nothing shows what came about`,
      hint: 'cite the later document that says so, or write "resolves: unresolved"',
    },
  ];
}

/** Dates are known to a year, a month or a day: what they have in common is compared. */
function isLater(date: string, than: string): boolean {
  const common = Math.min(date.length, than.length);
  return date.slice(0, common) > than.slice(0, common);
}
