/** What a document that is to be complete in itself would still ask for. */

/** Elements and attributes that load something by themselves; links that a reader follows do not. */
const LOADING_RES = [
  /<(?:img|script|iframe|frame|embed|audio|video|source|track|input|object)\b[^>]*?\s(?:src|srcset|poster|data)="(?!data:|#)([^"]*)"/gi,
  /<link\b[^>]*?\shref="(?!data:|#)([^"]*)"/gi,
  /<(?:image|use)\b[^>]*?\s(?:xlink:)?href="(?!data:|#)([^"]*)"/gi,
];
const STYLE_RES = [
  /@import\s+(?:url\()?["']?([^"')\s;]+)/gi,
  /\burl\(\s*["']?(?!data:|#|["']?data:)([^"')]+)/gi,
];
const SCRIPT_RES = [
  /\bimport\s*\(\s*["'`]([^"'`]+)["'`]/g,
  /(?:^|[;}\n])\s*(?:import|export)\b[^;"'()]*?["']([^"']+)["']/g,
  /\bnew URL\(\s*["'`]([^"'`]+)["'`]\s*,\s*import\.meta\.url/g,
];

/** Addresses that HTML loads by itself. */
export function externalInHtml(html: string): string[] {
  return found(html, LOADING_RES);
}

/** Addresses that a style sheet loads. */
export function externalInStyle(css: string): string[] {
  return found(css, STYLE_RES);
}

/** Modules that a script imports. */
export function externalInScript(code: string): string[] {
  return found(code, SCRIPT_RES);
}

function found(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, address = '']) => address));
}
