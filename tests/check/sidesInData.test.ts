import { expect, it } from 'vitest';
import { checkSidesInData } from '../../src/check/sidesInData.ts';
import { parseLedger } from '../../src/evidence/ledger.ts';
import { source, sourcesOf } from '../evidence/samples.ts';

const entry = (lines: string) => `- id: some-entry
  basis: claimed
  says: A. Speaker
  in: doc2016
  paragraph: 1
${lines.replace(/^/gm, '  ')}
`;

/** Words reported in a ledger with one entry, and in another data file. */
function found(lines: string, other = ''): string[] {
  const files = new Map([
    ['assets/facts.yaml', entry(lines)],
    ['assets/other.yaml', other],
    ['slides/01-a.md', 'regime'],
  ]);
  const sources = sourcesOf(source({ id: 'doc2016', title: 'Why the Regime Fell' }));
  const { ledger, placeOf } = parseLedger(files, sources);
  expect(ledger.size).toBe(1);
  return checkSidesInData(files, ledger, sources, placeOf).map(
    ({ rule, span }) => `${rule}: ${files.get(span.file)?.slice(span.start, span.end)}`,
  );
}

it('notes and labels of facts are ours', () => {
  expect(
    found('value: 5\nfind: the 5 puppets\nlabel: A puppet\nnote: >-\n  Of the\n  junta, not “regime”.'),
  ).toEqual(['takes-side: puppet', 'takes-side: junta']);
});

it('what an opinion says is the speaker’s, and what is found in a document its author’s', () => {
  expect(found('kind: opinion\nlabel: A puppet regime\nwording: puppet\nfind: a puppet regime')).toEqual([]);
  expect(found('kind: opinion\nlabel: A puppet regime\nfind: a puppet\nnote: A regime.')).toEqual([
    'takes-side: regime',
  ]);
});

it('other files are read too, the titles of documents apart, and YAML’s quotes are no quotation marks', () => {
  const other = '- title: Why the Regime Fell\n  text: "A regime"\n';
  expect(found('value: 5\nfind: "5"\nlabel: Ours', other)).toEqual(['takes-side: regime']);
});

it('an opt-out reaches to the end of its value', () => {
  const allowed = '# allow: takes-side\n- text: >-\n    A regime\n    and a junta\n- text: regime\n';
  expect(found('value: 5\nfind: "5"\nlabel: Ours', allowed)).toEqual(['takes-side: regime']);
  expect(found('value: 5\nfind: "5"\nlabel: Ours', 'text: A regime # allow: takes-side\n')).toEqual([]);
  expect(found('value: 5\nfind: "5"\nlabel: Ours', 'text: Neutral # allow: takes-side\n')).toEqual([
    'unused-allow: takes-side',
  ]);
});
