/** Icons as inline SVG: the fonts that ship have no such glyphs. */
import { type Html, html, raw } from '../../html.ts';

const PATHS = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  forward: 'M7.5 4.5 13 10l-5.5 5.5',
  contents: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  theme: 'M10 3a7 7 0 0 1 0 14zM10 3a7 7 0 0 0 0 14',
  help: 'M7.4 7.6a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 2M10 14.7v.1',
  study: 'M10 5.5C8 4.3 6 4 3.5 4v11c2.5 0 4.5.3 6.5 1.5 2-1.2 4-1.5 6.5-1.5V4C14 4 12 4.3 10 5.500zm0 0v11',
  close: 'm5 5 10 10M15 5 5 15',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture of 20 × 20 px beside words that say the same. */
export function icon(name: IconName): Html {
  const filled = name === 'theme' ? raw(' class="icon-filled"') : html``;
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path${filled} d="${PATHS[name]}"/></svg>`;
}
