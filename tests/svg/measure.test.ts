import { describe, expect, it } from 'vitest';
import { firstFamily, parseFont } from '../../src/svg/font.ts';
import { createMeasure } from '../../src/svg/measure.ts';

describe('measuring', () => {
  const measure = createMeasure();

  it('uses the variable font that ships: weight changes the width', () => {
    const regular = measure('4,162 carriages', "400 20px 'Source Sans 3 Variable'").width;
    const bold = measure('4,162 carriages', "700 20px 'Source Sans 3 Variable', sans-serif").width;
    expect(bold).toBeGreaterThan(regular);
    // Chromium measures the same text as 43.744 px at 16 px.
    expect(measure('10,000', "16px 'Source Sans 3 Variable'").width).toBeCloseTo(43.744, 2);
  });

  it('fails on a family that does not ship instead of guessing', () => {
    expect(() => measure('x', '16px Helvetica')).toThrow('font family "Helvetica" is not one that ships');
  });
});

describe('a font', () => {
  it.each([
    ['16px a', { style: 'normal', weight: 400, size: 16, family: 'a' }],
    ['bold 12.5px/1.2 "A B", c', { style: 'normal', weight: 700, size: 12.5, family: '"A B", c' }],
    ['italic 600 14px a', { style: 'italic', weight: 600, size: 14, family: 'a' }],
    ['normal normal 20px a', { style: 'normal', weight: 400, size: 20, family: 'a' }],
  ])('is taken apart: %s', (font, parts) => {
    expect(parseFont(font)).toEqual(parts);
  });

  it('without a size in px is refused', () => {
    expect(() => parseFont('bold 1em a')).toThrow('not a font with a size in px: "bold 1em a"');
  });

  it('has a first family', () => {
    expect(firstFamily("'Source Sans 3 Variable', sans-serif")).toBe('Source Sans 3 Variable');
  });
});
