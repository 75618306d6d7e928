/** The ledger and the documents as checks of wording look things up in them. */
import type { CitationItem } from '../deck/model.ts';
import type { Fact, Ledger, Sources } from '../evidence/model.ts';

export interface Evidence {
  readonly ledger: Ledger;
  /** Facts that stand in the paragraphs a citation names; none where it names a whole document. */
  readonly factsAt: (item: CitationItem) => readonly Fact[];
  /** Names for those who speak in a fact: in full, in short, and the authors of its document if they speak themselves. */
  readonly speakersOf: (fact: Fact) => readonly string[];
  /** Names for those who speak in a document: its authors, or its short form without the year. */
  readonly authorsOf: (key: string) => readonly string[];
}

/** Looks through the ledger once. */
export function evidenceOf(ledger: Ledger, sources: Sources): Evidence {
  const byPlace = new Map<string, Fact[]>();
  for (const fact of ledger.values()) {
    if (fact.paragraph === undefined) continue;
    const place = `${fact.in} ${fact.paragraph}`;
    const there = byPlace.get(place);
    if (there === undefined) byPlace.set(place, [fact]);
    else there.push(fact);
  }
  const authorsOf = (key: string): readonly string[] => {
    const source = sources.get(key);
    if (source === undefined) return [];
    return [...source.authors.map(familyName), source.short.replace(/\s*\d{4}.*$/, '')].filter(Boolean);
  };
  return {
    ledger,
    factsAt: ({ key, paragraphs }) =>
      paragraphs.flatMap(([from, to]) =>
        Array.from(
          { length: Math.min(to - from, MOST_PARAGRAPHS) + 1 },
          (_, i) => `${key} ${from + i}`,
        ).flatMap((place) => byPlace.get(place) ?? []),
      ),
    speakersOf: ({ says, short, in: key }) => {
      const ownVoice = sources.get(key)?.authors.includes(says) === true;
      return [says, ...(short === undefined ? [] : [short]), ...(ownVoice ? [familyName(says)] : [])];
    },
    authorsOf,
  };
}

/** A range that is longer runs past any document, which has been reported. */
const MOST_PARAGRAPHS = 1000;

function familyName(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
