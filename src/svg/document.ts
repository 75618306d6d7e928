import { escapeXml, type SvgContext, type SvgNode } from './context.ts';
import { round } from './path.ts';

export interface SvgDocument {
  /** Unique on the page; every id inside is derived from it. */
  readonly id: string;
  /** In px; also the viewBox. */
  readonly width: number;
  readonly height: number;
  /** Accessible name. */
  readonly title: string;
  /** Accessible description: states every value. */
  readonly desc: string;
  /** Font family of all text; default none. */
  readonly family?: string;
  /** Class of the root element; default none. */
  readonly className?: string;
  /** A file of its own, with namespace and size; default false: inline in HTML, as wide as its place. */
  readonly standalone?: boolean;
  /** Colour behind everything; default none. */
  readonly background?: string;
}

/** Everything drawn on a context as one SVG element, `role="img"` with title and description; the same for the same drawing. */
export function svgDocument(context: SvgContext, options: SvgDocument): string {
  const { id, width, height, title, desc, standalone = false } = options;
  const size = standalone
    ? ` xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}"`
    : '';
  const className = options.className === undefined ? '' : ` class="${escapeXml(options.className)}"`;
  const family = options.family === undefined ? '' : ` font-family="${escapeXml(options.family)}"`;
  const paper =
    options.background === undefined
      ? ''
      : `<rect width="${round(width)}" height="${round(height)}" fill="${escapeXml(options.background)}"/>`;
  return (
    `<svg${size} viewBox="0 0 ${round(width)} ${round(height)}"${className}${family} role="img" ` +
    `aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escapeXml(title)}</title>` +
    `<desc id="${id}-desc">${escapeXml(desc)}</desc>${clipDefinitions(context, id)}` +
    `<g aria-hidden="true">${paper}${svgBody(context, id)}</g></svg>`
  );
}

/** The drawn elements alone: neighbours under one clip and of one style share a group. */
export function svgBody(context: SvgContext, id: string): string {
  return runs(context.nodes, (node) => node.clip)
    .map((run) => {
      const inner = runs(run, (node) => `${node.tag}${node.style}`)
        .map(printRun)
        .join('');
      const clip = run[0]?.clip;
      return clip === undefined ? inner : `<g clip-path="url(#${id}-clip${clip})">${inner}</g>`;
    })
    .join('');
}

function printRun(run: readonly SvgNode[]): string {
  const [first] = run;
  if (first === undefined) return '';
  if (run.length === 1) return printNode(first, first.style);
  return `<g${first.style}>${run.map((node) => printNode(node, '')).join('')}</g>`;
}

function printNode({ tag, shape, text }: SvgNode, style: string): string {
  return text === undefined ? `<${tag}${style}${shape}/>` : `<${tag}${style}${shape}>${text}</${tag}>`;
}

/** Only the clips that something is drawn under, and those they are cut with. */
function clipDefinitions(context: SvgContext, id: string): string {
  const used = new Set<number>();
  for (const node of context.nodes) {
    for (let clip = node.clip; clip !== undefined && !used.has(clip); clip = context.clips[clip]?.parent)
      used.add(clip);
  }
  const definitions = context.clips.flatMap(({ data, evenOdd, parent }, i) => {
    if (!used.has(i)) return [];
    const cut = parent === undefined ? '' : ` clip-path="url(#${id}-clip${parent})"`;
    const rule = evenOdd ? ' clip-rule="evenodd"' : '';
    return [`<clipPath id="${id}-clip${i}"${cut}><path${rule} d="${data}"/></clipPath>`];
  });
  return definitions.length === 0 ? '' : `<defs>${definitions.join('')}</defs>`;
}

/** Splits a list into runs of equal key. */
function runs<T, K>(items: readonly T[], key: (item: T) => K): readonly (readonly T[])[] {
  const out: T[][] = [];
  let last: K | undefined;
  for (const item of items) {
    const run = out.at(-1);
    const current = key(item);
    if (run !== undefined && current === last) run.push(item);
    else out.push([item]);
    last = current;
  }
  return out;
}
