import { formatFact, formatNumber, PERCENT } from '../../../evidence/format.ts';
import type { Fact, Ledger } from '../../../evidence/model.ts';
import { escapeHtml, type Html, html, raw } from '../../../html.ts';
import { type NumberFact, numberFact } from '../../chart/numberFact.ts';
import type { BlockContext, BlockProblem, Statement } from '../../kind.ts';
import { doubleProblem } from '../../references.ts';
import { MOST, roomyEnd } from '../../sketch/axis.ts';
import { amountText, bareText } from '../amountText.ts';
import { middleText, numberProblem } from '../askedNumber.ts';
import type { QuestionBuild } from '../build.ts';
import { frameHeight, heightProblems } from '../fit.ts';
import { numberTells } from '../numberTells.ts';
import { allowable, tellsAnswer } from '../tells.ts';
import { renderTyped, renderWritten } from '../typedField.ts';
import type { SketchKey } from './grade.ts';
import { plotOf, type Shape } from './plot.ts';
import type { SketchSpec } from './schema.ts';

export const sketchBuild: QuestionBuild<SketchSpec, SketchKey> = {
  key: ({ spec, context: { ledger } }) => {
    const fact = numberOf(spec.fact, ledger);
    return {
      label: spec.label,
      value: fact.value,
      shown: middleText(fact),
      unit: fact.unit,
      factor: spec.factor,
      known: spec.known.map(({ fact: id, label }) => {
        const bar = numberOf(id, ledger);
        return { label, value: bar.value, text: formatFact(bar) };
      }),
    };
  },
  hashed: ({ label, value, unit, factor, known }) => [
    label,
    value,
    unit,
    factor,
    known.map((bar) => [bar.label, bar.value]),
  ],
  controls: ({ id }, key) => html`<div class="quiz-sketch">${renderPlot(key)}
<div class="quiz-sketch-side"><p class="quiz-how" id="${id}-how">${HOW}</p>
${renderTyped({ id: `${id}-bar`, label: key.label, unit: key.unit })}</div></div>
`,
  paper: (_, key) => html`<p class="quiz-how">${PAPER}</p>
${renderPlot(key)}
${renderWritten(key.label, key.unit)}`,
  paperAnswer: ({ shown, factor }) => ({
    marked: shown,
    rule: `A bar ${bareText(factor, '')} times too high or too low has no points.`,
    rows: [],
  }),
  solution: ({ shown }) => html`${shown}`,
  check: (spec, context) => [
    ...factProblems(spec, context),
    ...axisProblems(spec, context),
    ...numberTells(spec, spec.fact, context, labelsOf(spec)),
    ...heightProblems(frameHeight(spec) + PLOT, ['explanation'], 'shorten the explanation or the question'),
  ],
  words: ({ label, known }) => [HOW, label, ...known.map((bar) => bar.label)],
  statements: labelsOf,
  facts: ({ fact, known }) => [fact, ...known.map((bar) => bar.fact)],
};

const HOW =
  'Drag the end of the bar, press ↑ and ↓ on it, or type a number. Beyond the top the axis makes room.';
const PAPER = 'Draw the missing bar. If it is higher than the axis, write its number.';
/** Height of the drawing with its names on the deck, px, from `sketch.css`. */
const PLOT = 300;

function labelsOf({ label, known }: SketchSpec): Statement[] {
  return [
    { path: ['label'], text: label },
    ...known.map((bar, i) => ({ path: ['known', i, 'label'], text: bar.label })),
  ];
}

/** @throws Error where the check has let through what is no number: a bug */
function numberOf(id: string, ledger: Ledger): NumberFact {
  const fact = numberFact(ledger, id);
  if (fact === undefined) throw new Error(`fact "${id}" has no number`);
  return fact;
}

/** Nothing of the figure is in it: neither bar nor axis. Names and numbers stand beneath as text. */
function renderPlot({ known, label, unit }: SketchKey): Html {
  const values = known.map(({ value }) => value);
  const plot = plotOf({ known: values, guess: undefined, truth: undefined, room: 0 });
  return html`<div class="quiz-sketch-plot">${unit !== '' && unit !== PERCENT && html`<p class="quiz-sketch-unit">${unit}</p>`}<svg class="quiz-sketch-scale" aria-hidden="true">${plot.scale.map(renderShape)}</svg>
<div class="quiz-sketch-stage" data-prevent-swipe><svg class="quiz-sketch-bars" aria-hidden="true">${plot.bars.map(renderShape)}</svg></div>
<ul class="quiz-sketch-names">${known.map(
    (bar) => html`<li><span>${bar.label}</span> <strong>${bar.text}</strong></li>`,
  )}<li><span>${label}</span> <strong class="quiz-sketch-given">?</strong></li></ul></div>`;
}

function renderShape({ tag, attributes, text = '' }: Shape): Html {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return raw(`<${tag}${written.join('')}>${escapeHtml(text)}</${tag}>`);
}

type Problem = Omit<BlockProblem, 'path'>;

const TOLD: Problem = {
  rule: 'given-twice',
  message: 'this is the fact that is asked for: its bar would be seen',
  hint: 'name other facts as known bars',
};

function factProblems({ fact, known }: SketchSpec, { ledger }: BlockContext): BlockProblem[] {
  const asked = ledger.get(fact);
  const ids = [fact, ...known.map((bar) => bar.fact)];
  return ids.flatMap((id, i): BlockProblem[] => {
    const path = i === 0 ? ['fact'] : ['known', i - 1, 'fact'];
    const problem =
      numberProblem(id, ledger) ??
      (i > 0 && id === fact ? TOLD : doubleProblem(id, ids.indexOf(id) < i, 'fact')) ??
      drawingProblem(ledger.get(id)) ??
      unitProblem(ledger.get(id), asked);
    return problem === undefined ? [] : [{ path, ...problem }];
  });
}

/** How many times higher or lower than the highest known bar what is asked for may be, to be drawn by hand. */
const DRAWABLE = 100;

/** The axis, which the highest known bar sets, neither ends at the answer nor makes it a line or a tower. */
function axisProblems({ fact: id, known }: SketchSpec, { ledger }: BlockContext): BlockProblem[] {
  const asked = numberFact(ledger, id);
  const bars = known.flatMap((bar) => numberFact(ledger, bar.fact) ?? []);
  if (asked === undefined || bars.length === 0) return [];
  const highest = bars.reduce((most, bar) => (bar.value > most.value ? bar : most));
  if (asked.value === roomyEnd(highest.value))
    return [
      tellsAnswer(
        ['known'],
        `${formatNumber(asked.value)} is what is asked for, and where the axis ends`,
        'name another known bar',
      ),
    ];
  const ratio = Math.max(asked.value / highest.value, highest.value / asked.value);
  if (!(ratio > DRAWABLE && Number.isFinite(ratio))) return [];
  return [
    allowable(
      ['fact'],
      'out-of-proportion',
      `${amountText(asked.value, asked.unit)} can hardly be drawn beside ${amountText(highest.value, highest.unit)} (fact "${highest.id}")`,
      `choose known bars of its size, at most ${DRAWABLE} times as high or as low`,
    ),
  ];
}

/** What has no bar, or one that no hand can draw. */
function drawingProblem(fact: Fact | undefined): Problem | undefined {
  if (typeof fact?.value !== 'number' || Number.isNaN(fact.value)) return undefined;
  if (fact.value > 0 && fact.value <= MOST) return undefined;
  return {
    rule: 'bad-value',
    message: `fact "${fact.id}" is ${amountText(fact.value, fact.unit)}, which cannot be drawn`,
    hint: `bars are drawn for numbers above 0, up to ${amountText(MOST, '')}`,
  };
}

function unitProblem(fact: Fact | undefined, asked: Fact | undefined): Problem | undefined {
  if (fact === undefined || asked === undefined || typeof asked.value !== 'number') return undefined;
  if (fact.unit === asked.unit) return undefined;
  return {
    rule: 'bad-value',
    message: `fact "${fact.id}" counts ${counted(fact)}, and fact "${asked.id}" ${counted(asked)}`,
    hint: 'only bars of one unit can stand side by side',
  };
}

function counted({ unit }: Fact): string {
  return unit === '' ? 'nothing' : unit;
}
