import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIGHT, PAGE, type Palette, TOKENS } from '../../src/evidence/palette.ts';

const theme = readFileSync('src/pages/theme.css', 'utf8');
const names = Object.keys(TOKENS) as (keyof Palette)[];

/** A token's two colours in the stylesheet. */
function themed(name: keyof Palette): { light: string; dark: string } {
  const found = new RegExp(`${TOKENS[name]}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(theme);
  return { light: found?.[1] ?? '', dark: found?.[2] ?? '' };
}

/** Contrast of two `#rrggbb` colours: WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    const [r = 0, g = 0, b = 0] = parts.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('the palette of drawings', () => {
  it.each(names)('is that of the light theme: %s', (name) => {
    expect(LIGHT[name]).toBe(themed(name).light);
    expect(PAGE[name]).toBe(`var(${TOKENS[name]},${themed(name).light})`);
  });

  it.each(['ink', 'soft', 'accentText'] as const)(
    'sets text in 7 : 1 at least, light and dark: %s',
    (name) => {
      expect(contrast(LIGHT[name], LIGHT.paper)).toBeGreaterThanOrEqual(7);
      expect(contrast(themed(name).dark, themed('paper').dark)).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(['light', 'dark'] as const)('sets values in bars of either tone in 7 : 1 at least: %s', (theme) => {
    const of = (name: keyof Palette) => themed(name)[theme];
    expect(contrast(of('paper'), of('data'))).toBeGreaterThanOrEqual(7);
    expect(contrast(of('ink'), of('dataLight'))).toBeGreaterThanOrEqual(7);
  });

  it.each(['light', 'dark'] as const)('has tones that differ without their hue: %s', (theme) => {
    expect(contrast(themed('data')[theme], themed('dataLight')[theme])).toBeGreaterThanOrEqual(3);
  });
});
