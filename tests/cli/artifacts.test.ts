import { expect, it } from 'vitest';
import { markArtifacts } from '../../src/cli/artifacts.ts';

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

it('marks what is painted or written outside of marked content', () => {
  const content = lines(`
    q
    0 0 0 rg
    60 75 337 1 re
    f
    BT
    /F4 12 Tf
    <0035> Tj
    ET
    Q`);
  expect(markArtifacts(content)).toBe(
    lines(`
    q
    0 0 0 rg
    /Artifact BMC
    60 75 337 1 re
    f
    EMC
    /Artifact BMC
    BT
    /F4 12 Tf
    <0035> Tj
    ET
    EMC
    Q`),
  );
});

it('leaves content, clips and forms as they are', () => {
  const content = lines(`
    0 0 100 100 re
    W* n
    /NonStruct <</MCID 0 >>BDC
    BT
    <0033> Tj
    ET
    0 0 5 5 re
    f
    EMC
    /X5 Do`);
  expect(markArtifacts(content)).toBe(content);
});

it('keeps a path of several lines together', () => {
  const content = lines(`
    0 0 m
    10 0 l
    10 10 l
    h
    S`);
  expect(markArtifacts(content)).toBe(`/Artifact BMC\n${content}\nEMC`);
});

it('does not mark a path that is thrown away, and marks what is painted after it alone', () => {
  for (const done of ['n', 'W n', 'W* n'])
    expect(markArtifacts(lines(`0 0 100 100 re\n${done}\n0 0 5 5 re\nf`)), done).toBe(
      lines(`0 0 100 100 re\n${done}\n/Artifact BMC\n0 0 5 5 re\nf\nEMC`),
    );
});
