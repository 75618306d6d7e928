/** Two documents and what they hold, for tests of tables. */
import type { BlockContext, BlockKind } from '../../../src/blocks/kind.ts';
import type { Fact } from '../../../src/evidence/model.ts';
import { parseYaml } from '../../../src/yaml.ts';
import { fact, ledgerOf, source, sourcesOf } from '../../evidence/samples.ts';

/** A forecast in `doc2016`, ¶3, that came to nothing unless told otherwise. */
export function forecast(id: string, given: Partial<Fact> = {}): Fact {
  const outcome = { verdict: 'no', why: 'Nothing came.', see: [] } as const;
  return fact({
    id,
    kind: 'forecast',
    label: `What ${id} says`,
    value: undefined,
    unit: '',
    wording: 'may',
    outcome,
    ...given,
  });
}

export const FACTS = [
  fact({ id: 'troops', value: 10, stage: 'arrived', basis: 'estimated' }),
  fact({
    id: 'cars',
    label: 'Carriages',
    value: 200,
    unit: 'carriages',
    stage: 'planned',
    basis: 'recorded',
    paragraph: 9,
  }),
  forecast('late', {
    in: 'doc2020',
    paragraph: 4,
    date: '2021',
    says: 'Grace Hopper',
    short: 'Hopper',
    outcome: { verdict: 'yes', why: 'It did.', see: [] },
  }),
  forecast('vague', { paragraph: 7, outcome: { verdict: 'unresolved', why: 'Too vague.', see: [] } }),
  forecast('soon', { paragraph: 5, date: '2017-02', hedge: 'about', value: 12, unit: 'trains' }),
  forecast('elsewhere', { in: 'outside', address: 'https://example.org/', seen: '2026-11-22' }),
  fact({
    id: 'view',
    kind: 'opinion',
    value: undefined,
    label: 'A judgement',
    in: 'doc2020',
    basis: 'claimed',
  }),
];

export const context: BlockContext = {
  ledger: ledgerOf(...FACTS),
  sources: sourcesOf(
    source(),
    source({
      id: 'doc2020',
      short: 'Hopper 2020',
      title: 'On trains',
      authors: ['Grace Hopper'],
      issued: '2020-12-17',
      circa: true,
      url: 'https://example.org/trains',
      record: { ...source().record, id: 'doc2020', language: 'pl' },
    }),
  ),
  places: new Map(),
  slides: new Map(),
  questions: new Map(),
  objectives: new Map(),
};

/**
 * A block as an author writes it.
 * @throws Error naming what is wrong with it
 */
export function specOf<Spec>(kind: BlockKind<Spec>, yaml: string): Spec {
  const { value, diagnostics } = parseYaml({ file: 'slides/x.md', text: yaml }, kind.schema);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

/** An element that holds the HTML of a page. */
export function pageOf(html: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = html;
  document.body.replaceChildren(page);
  return page;
}

/** Text as a reader sees it, with single blanks. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
