/** What a system needs to know to keep the site like a program of its own (W3C Web Application Manifest). */
import type { DeckMeta } from '../deck/model.ts';

/** Relative to the site's root, as all addresses in it. */
export const MANIFEST_FILE = 'manifest.webmanifest';
export const ICON_FILE = 'icon.svg';

/** The manifest's text: the deck opens first, and the paper is that of the light theme. */
export function renderManifest({ title, description, lang }: DeckMeta): string {
  const manifest = {
    name: title,
    short_name: title,
    description,
    lang,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [{ src: ICON_FILE, type: 'image/svg+xml', sizes: 'any' }],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** `--paper` of `theme.css`, which no manifest can refer to. */
const PAPER = '#fbfaf6';
