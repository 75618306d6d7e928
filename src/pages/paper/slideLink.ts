/** The way from a sheet of paper to the slide on a screen. */
import type { Slide } from '../../deck/model.ts';
import { type Html, html } from '../../html.ts';
import { renderQr } from './qr.ts';

/** Where a slide stands in the published deck. */
export function slideAddress(site: string, slideId: string): string {
  return `${site}#${slideId}`;
}

/** A QR code and the address beneath it, without what browsers add by themselves; nothing without a site. */
export function renderSlideLink(site: string | undefined, { id, number }: Slide): Html {
  if (site === undefined) return html``;
  const address = slideAddress(site, id);
  const short = address.replace(/^https?:\/\//, '');
  return html`<p class="slide-link">${renderQr(address, `QR code: slide ${number} on the web`)}<a href="${address}">${breakable(short)}</a></p>
`;
}

/** May go on to the next line after what parts an address. */
function breakable(address: string): Html {
  return html`${address.split(/(?<=[/#])/).map((part) => html`${part}<wbr>`)}`;
}
