/** The colours of drawings, once for build, browser and files; `pages/theme.css` holds the same and the dark theme's. */

/** CSS colours of a drawing. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly hair: string;
  readonly data: string;
  /** A second series beside `data`: under ink, with an edge of `data`. */
  readonly dataLight: string;
  readonly accent: string;
  /** The accent for small type: 7 : 1 and more on paper. */
  readonly accentText: string;
  readonly paper: string;
}

/** The custom property that holds each colour on a page. */
export const TOKENS: Readonly<Record<keyof Palette, string>> = {
  ink: '--ink',
  soft: '--soft',
  hair: '--hair',
  data: '--data',
  dataLight: '--data-light',
  accent: '--accent',
  accentText: '--accent-text',
  paper: '--paper',
};

/** The light theme in literal colours: for files that leave the site, and for paper. */
export const LIGHT: Palette = {
  ink: '#15191e',
  soft: '#4a525b',
  hair: '#dcd7cb',
  data: '#1f4f7a',
  dataLight: '#c3d6e6',
  accent: '#b8420f',
  accentText: '#94330a',
  paper: '#fbfaf6',
};

/** A palette made colour by colour from the names of the custom properties. */
export function paletteOf(colour: (token: string, name: keyof Palette) => string): Palette {
  return {
    ink: colour(TOKENS.ink, 'ink'),
    soft: colour(TOKENS.soft, 'soft'),
    hair: colour(TOKENS.hair, 'hair'),
    data: colour(TOKENS.data, 'data'),
    dataLight: colour(TOKENS.dataLight, 'dataLight'),
    accent: colour(TOKENS.accent, 'accent'),
    accentText: colour(TOKENS.accentText, 'accentText'),
    paper: colour(TOKENS.paper, 'paper'),
  };
}

/** Colours that follow the page's theme and fall back to the light one. */
export const PAGE: Palette = paletteOf((token, name) => `var(${token},${LIGHT[name]})`);
