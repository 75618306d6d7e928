/** A briefing with an entry of every kind, for tests of the sources page and its files. */
import { type Briefing, compile } from '../../../src/compile.ts';
import { formatDiagnostics } from '../../../src/diagnostics.ts';

const FACTS = `
- id: plan
  label: Carriages planned
  value: 4162
  unit: carriages
  date: "2017"
  stage: planned
  basis: recorded
  says: the ministry
  in: doc2016
  paragraph: 17
  find: plans 4,162
  note: A plan & no delivery.
  differs: [ceiling]
- id: early
  label: Day of the visit
  value: "2016-11-22"
  basis: reported
  says: Ada Lovelace
  in: doc2016
  paragraph: 3
  find: the day before yesterday
  inferred: "two days before the article: 22 November 2016"
- id: ceiling
  label: Carriages, as a news site had it
  value: 4162
  hedge: up to
  unit: carriages
  date: "2017"
  stage: planned
  basis: reported
  says: a news site
  in: outside
  address: https://www.example.com/news
  seen: "2026-11-22"
  find: up to 4,162
- id: half
  label: Half of the plan
  formula: plan / 2
  unit: carriages
  basis: computed
  says: this briefing
- id: stay
  kind: forecast
  label: The trains will stay.
  basis: claimed
  says: B. Babbage
  in: web2022
  paragraph: 5
  find: may stay
  wording: may
  outcome:
    verdict: "no"
    why: They left.
    see: "@doc2016, ¶4"
- id: troops
  label: Troops
  low: 2000
  high: 3000
  unit: troops
  date: "2022-11"
  stage: present
  basis: estimated
  says: B. Babbage
  in: web2022
  paragraph: 2
  find: 2,000 to 3,000
  originally: ceiling
`;

const SOURCES = `
- id: doc2016
  type: article-magazine
  title: On carriages & <trains>
  author: [{ family: Lovelace, given: Ada }]
  issued: { date-parts: [[2016, 11]], circa: true }
  container-title: Analytical Notes
  URL: https://example.org/carriages
  language: en
  custom: { short: Lovelace 2016, paragraphs: 40, perspective: An analyst., strength: Reads tables., limit: Tables only., contributes: The plan., unknown: The day. }
- id: web2022
  type: webpage
  title: Trains
  issued: { date-parts: [[2022]] }
  custom: { short: Trains 2022, paragraphs: 9, perspective: Unsigned., strength: Short., limit: No sources. }
`;

const DISAGREEMENTS = `
- id: what-plan
  group: definitions
  title: What 4,162 are
  cite: "@doc2016, ¶17; @web2022"
  problem: One says 4,162, one up to 4,162.
  reading: As a ceiling.
  why: A tender names an upper limit.
  facts: [plan, ceiling]
`;

const SLIDES = `---
title: Part
summary: A part.
---

# A plan {#planned}

[4,162](fact:plan), divided [2,081](fact:half) [@doc2016, ¶20].

Note:

Not [](fact:ceiling).

---

## Nothing cited {#bare}

Words.
`;

/** Compiles it. @throws Error naming what is wrong */
export function sampleBriefing(): Briefing {
  const files = new Map([
    [
      'slides/deck.yaml',
      'title: Two figures\nauthors: [Ada Lovelace]\ndate: "2026-11-22"\ndescription: For tests.\n',
    ],
    ['slides/01-part.md', SLIDES],
    ['assets/facts.yaml', FACTS],
    ['assets/sources.yaml', SOURCES],
    ['assets/disagreements.yaml', DISAGREEMENTS],
  ]);
  const { briefing, diagnostics } = compile(files);
  if (briefing === undefined) throw new Error(formatDiagnostics(diagnostics, files));
  return briefing;
}
