/** Shares, points and scores as people read them. Pure. */
import type { MeanRule } from './summary.ts';

/** A mean Brier score beside its baseline: `0.12; always saying 50% scores 0.25, less is better.` */
export function readBrier({ mean, baseline, count }: MeanRule): string {
  const than =
    mean < baseline - 0.005 ? 'better than' : mean > baseline + 0.005 ? 'worse than' : 'the same as';
  return `${decimal(mean)} over ${count} ${count === 1 ? 'answer' : 'answers'}, ${than} always saying 50%, which scores ${decimal(baseline)}. 0 is best.`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Two places, without the noise of binary fractions. */
export function decimal(value: number): string {
  return value.toFixed(2);
}

/** Points as people write them: at most one place. */
export function points(value: number): string {
  return String(Math.round(value * 10) / 10);
}
