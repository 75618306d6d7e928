/** Passages for tests of wording. */
import { OPAQUE, type Passage } from '../../src/check/passage.ts';
import type { Fact } from '../../src/evidence/model.ts';

/** A text that starts its file, and rests on all facts given, by all speakers given. */
export function passage(
  text: string,
  { facts = [], speakers = [] }: { facts?: readonly Fact[]; speakers?: readonly string[] } = {},
): Passage {
  return {
    text: text.replaceAll('[]', OPAQUE),
    spanOf: (start, end) => ({ file: 'slides/01-a.md', start, end }),
    factsIn: () => facts,
    speakersIn: () => speakers,
    states: () => false,
    numberHint: () => 'hint',
    optOut: (rule) => `allow ${rule}`,
  };
}
