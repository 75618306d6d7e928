import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { readBriefing } from '../../src/cli/briefing.ts';
import { finishPdf } from '../../src/cli/finishPdf.ts';

const { meta } = readBriefing().deck;

/** A page whose elements are named as Chromium names them: by a count that began somewhere. */
async function printed(names: readonly string[], title = 'Carriages (node00000012)'): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  doc.addPage();
  const { context } = doc;
  const elements = names.map((name) => context.obj({ ID: PDFString.of(name) }));
  const tree = names.flatMap((name, i) => [PDFString.of(name), elements[i] ?? context.obj({})]);
  doc.catalog.set(
    PDFName.of('StructTreeRoot'),
    context.obj({ IDTree: { Names: tree }, T: PDFString.of(title.replace(/[()]/g, '\\$&')) }),
  );
  return doc.save({ useObjectStreams: false });
}

const finish = async (names: readonly string[], title?: string) =>
  (await finishPdf(await printed(names, title), { title: 'Slides', meta, linkNames: new Map() })).pdf;

/** The names in a PDF, in their order. */
async function namesIn(pdf: Uint8Array): Promise<string[]> {
  const doc = await PDFDocument.load(pdf, { updateMetadata: false });
  return doc.catalog.toString().match(/\(node\d+\)/g) ?? [];
}

const identifierIn = async (pdf: Uint8Array) =>
  String((await PDFDocument.load(pdf, { updateMetadata: false })).context.trailerInfo.ID);

describe('finishPdf', () => {
  test('gives the same bytes wherever Chromium began to count', async () => {
    const early = await finish(['node00000098', 'node00000099', 'node00000102']);
    const late = await finish(['node00000750', 'node00000751', 'node00000760']);
    expect(late.equals(early)).toBe(true);
  });

  test('tells elements apart, in their order, and one wherever it is named', async () => {
    const names = await namesIn(await finish(['node00000098', 'node00000751', 'node00001000']));
    expect([...new Set(names)]).toEqual(['(node00000001)', '(node00000002)', '(node00000003)']);
    expect(names).toHaveLength(6);
  });

  test('other pages have another identifier, and words are left as they are', async () => {
    const [one, other] = [await finish(['node00000098']), await finish(['node00000098'], '(node00000012)')];
    const identifiers = await Promise.all([one, other].map(identifierIn));
    expect(new Set(identifiers).size).toBe(2);
    const doc = await PDFDocument.load(other, { updateMetadata: false });
    expect(doc.catalog.toString()).toContain('\\(node00000012\\)');
  });
});
