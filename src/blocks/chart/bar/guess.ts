/** The bar a reader draws before it is shown: what is kept back until then, and how far off the guess was. */
import { formatNumber } from '../../../evidence/format.ts';
import { roomyEnd } from '../../sketch/axis.ts';
import { amountOf, type ChartFact, type ChartFacts, type ChartState, factOf, signOf } from '../model.ts';
import { barLabel } from './rows.ts';
import type { BarSpec } from './schema.ts';

/** Name of the switch that shows what was to be guessed; a key or a clicker turns it on as a step. */
export const SHOWN = 'shown';

/** Whether a row is still to be guessed. */
export function isKeptBack({ guess }: BarSpec, factId: string, { on }: ChartState): boolean {
  return guess?.of === factId && !on.includes(SHOWN);
}

/** What the reader drew; undefined before anything is. */
export function guessIn({ amounts }: ChartState): number | undefined {
  return amounts.guess;
}

/** Where a linear axis for guesses ends: wide enough for the guess, and never told by what is kept back. */
export function guessingEnd(highestKnown: number, state: ChartState): number {
  return Math.max(roomyEnd(highestKnown), guessIn(state) ?? 0, state.amounts.room ?? 0);
}

/** `your guess` and its number. */
export function guessText(guess: number, unit: string): string {
  return `${formatNumber(guess)}${signOf(unit)}`;
}

/** Under this a ratio would round to 1. */
const NEAR = 1.005;

export interface Miss {
  /** `× 13.9`; empty where nothing is a multiple. */
  readonly text: string;
  /** `4,162 is 13.9 times your guess of 300. Computed: 4,162 ÷ 300.` */
  readonly sentence: string;
}

/** How far off the guess was; undefined before the figure is shown. */
export function missOf(spec: BarSpec, facts: ChartFacts, state: ChartState): Miss | undefined {
  const { guess: asked } = spec;
  if (asked === undefined || isKeptBack(spec, asked.of, state)) return undefined;
  const fact = factOf(facts, asked.of);
  const guess = guessIn(state);
  if (guess === undefined) return { text: '', sentence: 'You drew no guess.' };
  return compare(guess, fact);
}

function compare(guess: number, fact: ChartFact): Miss {
  const drawn = guessText(guess, fact.unit);
  const figure = `${formatNumber(fact.value)}${signOf(fact.unit)}`;
  if (guess === fact.value) return { text: '× 1', sentence: `Your guess of ${drawn} is the figure itself.` };
  if (guess === 0 || fact.value === 0)
    return { text: '', sentence: `Your guess was ${drawn}, the figure is ${fact.text}.` };
  const isLow = guess < fact.value;
  const ratio = isLow ? fact.value / guess : guess / fact.value;
  if (ratio < NEAR) return { text: '', sentence: `Your guess of ${drawn} is less than 1% off ${fact.text}.` };
  // As many decimals as tell it from 1, and none where they would say nothing.
  const times = formatNumber(ratio, ratio < 1.95 ? 2 : ratio < 100 ? 1 : 0);
  const formula = isLow ? `${figure} ÷ ${drawn}` : `${drawn} ÷ ${figure}`;
  const sentence = isLow
    ? `${capital(fact.text)} is ${times} times your guess of ${drawn}.`
    : `Your guess of ${drawn} is ${times} times ${fact.text}.`;
  return { text: `× ${times}`, sentence: `${sentence} Computed: ${formula}.` };
}

/** What is said when the figure is shown, or kept back again. */
export function shownInWords(spec: BarSpec, facts: ChartFacts, state: ChartState): string {
  const row = spec.rows.find(({ fact }) => fact === spec.guess?.of);
  const miss = missOf(spec, facts, state);
  if (row === undefined || miss === undefined) return 'Kept back again.';
  const fact = factOf(facts, row.fact);
  const figure = [barLabel(row, facts), amountOf(fact), fact.stage, fact.basis].filter(Boolean).join(', ');
  return `${figure}. ${miss.sentence}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
