/** Claims put into categories. */
import { isObject } from '../../../isObject.ts';
import { type Grading, isFull, isIndex } from '../model.ts';

/** A claim and where it belongs. */
export interface ClaimKey {
  readonly text: string;
  /** Index of its category. */
  readonly is: number;
  readonly feedback: string;
}

export interface ClassifyKey {
  readonly categories: readonly string[];
  /** As shown. */
  readonly claims: readonly ClaimKey[];
}

/** For each claim the index of the category chosen. */
export type Sorting = readonly number[];

/** Scored by the share of claims that are in their category. */
export const classifyGrading: Grading<ClassifyKey, Sorting> = {
  isKey: (value): value is ClassifyKey =>
    isObject(value) && areTexts(value.categories) && areClaims(value.claims, value.categories.length),
  read: (value, { categories, claims }) =>
    areIndices(value, claims.length, categories.length) ? value : undefined,
  grade: ({ categories, claims }, answer) => {
    const isRight = claims.map(({ is }, i) => answer[i] === is);
    const count = isRight.filter(Boolean).length;
    const score = count / claims.length;
    return {
      score,
      parts: claims.map(({ text }, i) => ({
        text: `${text} → ${categories[answer[i] ?? -1] ?? ''}`,
        right: isRight[i] === true,
      })),
      verdict: isFull(score)
        ? 'Correct.'
        : `${count > 0 ? 'Partly correct' : 'Not correct'}: ${count} of ${claims.length}.`,
      reason: claims
        .map(
          (claim, i) =>
            `Claim ${i + 1}, ${isRight[i] ? `correct: ${claim.feedback}` : `not correct. ${mended(claim, categories)}`}`,
        )
        .join(' '),
    };
  },
  best: ({ claims }) => claims.map(({ is }) => is),
};

/** What is said of a claim in the wrong category. */
export function mended({ is, feedback }: ClaimKey, categories: readonly string[]): string {
  return `Right: ${categories[is]}. ${feedback}`;
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 1 && value.every((text) => typeof text === 'string');
}

function areClaims(value: unknown, categories: number): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (claim) =>
        typeof claim?.text === 'string' &&
        typeof claim?.feedback === 'string' &&
        isIndex(claim?.is, categories),
    )
  );
}

function areIndices(value: unknown, count: number, below: number): value is Sorting {
  return Array.isArray(value) && value.length === count && value.every((index) => isIndex(index, below));
}
