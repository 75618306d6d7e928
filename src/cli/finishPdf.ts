/** What Chromium leaves out of a PDF: who wrote it and when, what its links are, what it keeps to, and marks on what is no content. */
import { createHash } from 'node:crypto';
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { DeckMeta } from '../deck/model.ts';
import { markArtifacts } from './artifacts.ts';
import { xmpOf } from './xmp.ts';

export interface PdfFacts {
  readonly title: string;
  readonly meta: DeckMeta;
  /** The words of links by where they lead: an address, or `#id` within the document. */
  readonly linkNames: ReadonlyMap<string, string>;
}

const PRODUCER = 'belarus-briefing';

/**
 * Finishes what Chromium printed. The same pages give the same bytes: the only dates are those of the deck, elements are numbered
 * from one, and the identifier is made from the content.
 */
export async function finishPdf(
  printed: Uint8Array,
  { title, meta, linkNames }: PdfFacts,
): Promise<{ readonly pages: number; readonly pdf: Buffer }> {
  const steady = numberFromOne(printed);
  const doc = await PDFDocument.load(steady, { updateMetadata: false });
  const revised = new Date(meta.date);
  doc.setTitle(title, { showInWindowTitleBar: true });
  doc.setLanguage(meta.lang);
  doc.setAuthor(meta.authors.join(', '));
  doc.setSubject(meta.description);
  doc.setCreator(PRODUCER);
  doc.setCreationDate(revised);
  doc.setModificationDate(revised);
  const producer = doc.getProducer() ?? PRODUCER;
  const xmp = xmpOf({ title, meta, creator: PRODUCER, producer, revised });
  const stream = doc.context.stream(Buffer.from(xmp, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  doc.catalog.set(PDFName.of('Metadata'), doc.context.register(stream));
  nameLinks(doc, linkNames);
  settleFigures(doc);
  for (const page of doc.getPages()) markStream(doc, page.node.get(PDFName.of('Contents')));
  for (const [form, object] of doc.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream && object.dict.has(PDFName.of('StructParents'))) markStream(doc, form);
  }
  const id = identifierOf(steady);
  doc.context.trailerInfo.ID = doc.context.obj([id, id]);
  return {
    pages: doc.getPageCount(),
    pdf: Buffer.from(await doc.save({ updateFieldAppearances: false, useObjectStreams: true })),
  };
}

/**
 * Chromium names the elements that others refer to, such as headers of tables, by a count that runs over all it has looked at since
 * it started, `(node00000759)`. Of that only the order is about the pages. A name keeps its length, and all else its place.
 */
function numberFromOne(printed: Uint8Array): Buffer {
  const text = Buffer.from(printed).toString('latin1');
  const names = [...new Set(text.match(ELEMENT_RE))].sort();
  const ranks = new Map(names.map((name, i) => [name, i + 1]));
  return Buffer.from(
    text.replace(ELEMENT_RE, (name) => `(node${String(ranks.get(name)).padStart(8, '0')})`),
    'latin1',
  );
}

const ELEMENT_RE = /\(node\d{8}\)/g;

/** From all that was printed but its dates and what Chromium made up for an identifier. */
function identifierOf(printed: Buffer): PDFHexString {
  const text = printed.toString('latin1');
  const lasting = text.replace(/\/(CreationDate|ModDate) \([^)]*\)|\/ID \[[^\]]*\]/g, '');
  return PDFHexString.of(createHash('sha256').update(lasting, 'latin1').digest('hex').slice(0, 32));
}

/** Says in words where each link leads, as PDF/UA-1, 7.18.5 asks. */
function nameLinks(doc: PDFDocument, linkNames: ReadonlyMap<string, string>): void {
  for (const link of dictsOf(doc, (dict) => nameOf(dict, 'Subtype') === 'Link')) {
    const address = addressOf(link);
    const words = linkNames.get(address) || address;
    link.set(PDFName.of('Contents'), PDFHexString.fromText(words));
  }
}

/** Where a link leads: an address, or `#` and the name of a place in the document. */
function addressOf(link: PDFDict): string {
  const dest = link.get(PDFName.of('Dest'));
  if (dest instanceof PDFName) return `#${dest.decodeText()}`;
  if (dest instanceof PDFString || dest instanceof PDFHexString) return `#${dest.decodeText()}`;
  const uri = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : '';
}

/** The figure is the drawing, which has its alternative; what holds it and its caption is none. */
function settleFigures(doc: PDFDocument): void {
  const figures = dictsOf(doc, (dict) => nameOf(dict, 'S') === 'Figure');
  for (const figure of figures)
    if (!figure.has(PDFName.of('Alt'))) figure.set(PDFName.of('S'), PDFName.of('Div'));
}

function markStream(doc: PDFDocument, at: PDFObject | undefined): void {
  const stream = doc.context.lookup(at);
  if (!(at instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
  const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const entries = stream.dict.entries().filter(([key]) => !PACKED.includes(key.decodeText()));
  const marked = doc.context.flateStream(Buffer.from(markArtifacts(content), 'latin1'));
  for (const [key, value] of entries) marked.dict.set(key, value);
  doc.context.assign(at, marked);
}

/** What a stream says of its own packing. */
const PACKED = ['Length', 'Filter', 'DecodeParms'];

function dictsOf(doc: PDFDocument, wanted: (dict: PDFDict) => boolean): PDFDict[] {
  return doc.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && wanted(object) ? [object] : []));
}

function nameOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}
