/** The prose of a slide as passages: headings, paragraphs, rows of tables, alternatives of images; body and notes. */
import type { Block, Citation, CitationItem, FactLink, Inline, Link, Slide } from '../deck/model.ts';
import { allNodes, nodesOf } from '../deck/nodes.ts';
import type { Span } from '../diagnostics.ts';
import { matchesFact } from '../evidence/match.ts';
import type { Fact } from '../evidence/model.ts';
import { numbersIn } from '../evidence/numbers.ts';
import type { Evidence } from './evidence.ts';
import { CITATION, OPAQUE, type Passage } from './passage.ts';

/** All prose of a slide in order. */
export function slidePassages(slide: Slide, evidence: Evidence): Passage[] {
  const runs = [slide.heading, ...slide.body, ...slide.notes].flatMap(runsOf);
  const labels = nodesOf(allNodes(slide), 'image').map(({ label }) => label);
  return [...runs, ...labels].map((nodes) => passageOf(nodes, slide.span.file, evidence));
}

/** Keeps cells apart, in figures and in sentences; a row is one passage, because it makes one statement. */
const CELL_END = 'cell-end';
type Piece = Inline | typeof CELL_END;

function runsOf(block: Block): (readonly Piece[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(runsOf));
    case 'quote':
      return block.children.flatMap(runsOf);
    case 'table':
      return [block.header, ...block.rows].map((row) =>
        row.flatMap((cell, i): readonly Piece[] => (i === 0 ? cell : [CELL_END, ...cell])),
      );
    case 'code':
    case 'fence':
      return [];
  }
}

/** A part of a text and where it came from. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
}

interface Flat {
  text: string;
  readonly stretches: Stretch[];
  /** Fact links and citations, by where they stand in the text. */
  readonly references: { readonly at: number; readonly node: FactLink | Citation }[];
}

function addPiece(flat: Flat, piece: Piece): void {
  if (piece === CELL_END) flat.text += `\n${OPAQUE}\n`;
  else if (piece.type === 'text') addText(flat, piece.text, piece.span);
  else if (piece.type === 'break') addText(flat, '\n', piece.span);
  else if (
    piece.type === 'strong' ||
    piece.type === 'emphasis' ||
    (piece.type === 'link' && !isBareAddress(piece))
  ) {
    for (const child of piece.children) addPiece(flat, child);
  } else {
    if (piece.type === 'fact' || piece.type === 'citation') {
      flat.references.push({ at: flat.text.length, node: piece });
    }
    addText(flat, piece.type === 'citation' ? CITATION : OPAQUE, piece.span);
  }
}

function addText(flat: Flat, text: string, span: Span): void {
  const start = flat.text.length;
  flat.stretches.push({ start, end: start + text.length, span });
  flat.text += text;
}

/** An address that is its own text, such as <https://example.org/2016/12>. */
function isBareAddress({ href, children }: Link): boolean {
  const text = children.map((child) => (child.type === 'text' ? child.text : OPAQUE)).join('');
  return text !== '' && href.endsWith(text);
}

function passageOf(pieces: readonly Piece[], file: string, evidence: Evidence): Passage {
  const flat: Flat = { text: '', stretches: [], references: [] };
  for (const piece of pieces) addPiece(flat, piece);
  return {
    text: flat.text,
    spanOf: (start, end) => ({
      file,
      start: placeOf(flat, start)?.start ?? 0,
      end: placeOf(flat, end - 1)?.end ?? 0,
    }),
    factsIn: (start, end) => {
      const linked = linkedIn(flat, start, end, evidence);
      if (linked.length > 0) return linked;
      const cited = citedIn(flat, start, end).flatMap(evidence.factsAt);
      // Of several facts in a paragraph the one on record may be the one meant.
      return cited.some(({ basis }) => basis === 'recorded') ? [] : cited;
    },
    speakersIn: (start, end) => [
      ...linkedIn(flat, start, end, evidence).flatMap(evidence.speakersOf),
      ...citedIn(flat, start, end).flatMap(({ key }) => evidence.authorsOf(key)),
    ],
    states: () => false,
    numberHint: (start, end) => numberHint(flat, start, end, evidence),
    optOut: OPT_OUT,
  };
}

/** Where a character of the text stands; all of its node where that is not written character by character. */
function placeOf({ stretches }: Flat, index: number): Span | undefined {
  const stretch = stretches.find(({ end }) => index < end);
  if (stretch === undefined) return undefined;
  const { start, end, span } = stretch;
  if (span.end - span.start !== end - start) return span;
  return { ...span, start: span.start + index - start, end: span.start + index - start + 1 };
}

function nodesBetween({ references }: Flat, start: number, end: number): (FactLink | Citation)[] {
  return references.flatMap(({ at, node }) => (at >= start && at < end ? [node] : []));
}

function linkedIn(flat: Flat, start: number, end: number, { ledger }: Evidence): Fact[] {
  return nodesBetween(flat, start, end).flatMap((node) =>
    node.type === 'fact' ? (ledger.get(node.id) ?? []) : [],
  );
}

function citedIn(flat: Flat, start: number, end: number): CitationItem[] {
  return nodesBetween(flat, start, end).flatMap((node) => (node.type === 'citation' ? node.items : []));
}

function numberHint(flat: Flat, start: number, end: number, evidence: Evidence): string {
  const { text } = flat;
  const figure = text.slice(start, end).replace(/\s+/g, ' ');
  const allow = `or, if it needs no source, ${OPT_OUT('number-word')}`;
  if (!isReadable(figure)) return `write the figure and link it to a fact, ${allow}`;
  const documents = new Set([
    ...linkedIn(flat, 0, text.length, evidence).map((fact) => fact.in),
    ...citedIn(flat, 0, text.length).map(({ key }) => key),
  ]);
  const fact = likelyFact(figure, text.slice(end), documents, evidence.ledger.values());
  if (fact === undefined) return `link it to a fact, [${figure}](fact:some-id), ${allow}`;
  return `write [${figure}](fact:${fact.id}) if that is what it means, ${allow}`;
}

const OPT_OUT = (rule: string) => `allow it: <!-- allow: ${rule} -->`;

const FRACTION_RE = /\b(?:hal|third|quarter|fifth|sixth|eighth|tenth)/i;

/** Whether a fact link with these words could be compared with its fact: not `twice`, nor a fraction. */
function isReadable(figure: string): boolean {
  return !FRACTION_RE.test(figure) && numbersIn(figure).some(({ value }) => !Number.isNaN(value));
}

/** How many words behind a figure tell what is counted. */
const WORDS_AFTER = 4;

/** The fact that a figure in words probably states: of its value, its unit or label named behind it, best of a document named here. */
function likelyFact(
  figure: string,
  after: string,
  documents: ReadonlySet<string>,
  facts: Iterable<Fact>,
): Fact | undefined {
  const counted = wordsOf(after).slice(0, WORDS_AFTER);
  const isCounted = (fact: Fact) =>
    wordsOf(`${fact.unit} ${fact.label}`).some((word) => counted.includes(word));
  const likely = [...facts].filter((fact) => matchesFact(figure, fact) && isCounted(fact));
  return likely.find((fact) => documents.has(fact.in)) ?? likely[0];
}

/** Words long enough to mean something, in small letters. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}
