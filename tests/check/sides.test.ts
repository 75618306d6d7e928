import { describe, expect, test } from 'vitest';
import { checkSides } from '../../src/check/sides.ts';
import { passage } from './samples.ts';

function found(text: string): string[] {
  return checkSides(passage(text)).map(({ rule, severity, span }) => {
    expect([rule, severity]).toEqual(['takes-side', 'warning']);
    return text.slice(span.start, span.end);
  });
}

describe('a word that takes a side', () => {
  test.each([
    'regime',
    'juntas',
    'Dictator',
    'tyranny',
    'strongmen',
    'puppet',
    'henchman',
    'totalitarianism',
    'propaganda',
    'propagandists',
    'rigged',
    'so-called',
    'self-proclaimed',
    'occupiers',
    'aggressor',
    'aggression',
    'special military operation',
    'special operation',
    'liberation',
    'liberated',
    'denazification',
    'terrorist',
    'extremism',
    'Nazis',
    'neo-Nazi',
    'fascists',
    'ruscist',
    'rashist',
    'traitors',
    'provocateur',
    'fraternal',
    'collective West',
  ])('is “%s”', (word) => {
    expect(found(`There, a ${word} is named.`)).toEqual([word]);
  });

  test.each([
    'government',
    'occupation',
    'invasion',
    'regimen',
    'shame',
    'determination',
    'liberty',
    'anti-regime-like',
    'special exercise',
    'military operation',
    'racist',
    'russian',
    'brother',
  ])('is not “%s”', (word) => {
    expect(found(`There, a ${word} is named.`)).toEqual([]);
  });

  test('may be quoted, and be what a fact says', () => {
    expect(found('He writes “regime”, and „puppet“; [] is a fact.')).toEqual([]);
    expect(found('He writes “regime” of a regime.')).toEqual(['regime']);
  });

  test('is met with something else to say', () => {
    const [problem] = checkSides(passage('the Junta'));
    expect(problem?.hint).toBe(
      'quote who says it, “Junta”, or write neutrally (government, authorities); or allow takes-side',
    );
  });
});
