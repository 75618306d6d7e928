/** The metadata of a PDF as XMP, with the claim that it keeps to PDF/UA-1 (ISO 14289-1, clause 5). */
import type { DeckMeta } from '../deck/model.ts';
import { html } from '../html.ts';

export interface XmpFacts {
  readonly title: string;
  readonly meta: DeckMeta;
  /** What made the content. */
  readonly creator: string;
  /** What made the file. */
  readonly producer: string;
  readonly revised: Date;
}

/** An XMP packet; its texts are those of the document information, as readers compare them. */
export function xmpOf({ title, meta, creator, producer, revised }: XmpFacts): string {
  const date = revised.toISOString().replace(/\.\d+Z$/, 'Z');
  return html`<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${meta.description}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>${meta.authors.join(', ')}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${meta.lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${creator}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Producer>${producer}</pdf:Producer>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`.html;
}
