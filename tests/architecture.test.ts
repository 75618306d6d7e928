/** The rooms of the house and the doors between them; see CONTRIBUTING. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

/** Which rooms a room may import from, itself apart. `root` is what stands directly in `src/`. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  root: [],
  deck: ['root'],
  svg: ['root'],
  evidence: ['root', 'deck', 'svg'],
  blocks: ['root', 'deck', 'evidence', 'svg'],
  check: ['root', 'deck', 'evidence'],
  compile: ['root', 'deck', 'evidence', 'blocks', 'check'],
  verify: ['root', 'deck', 'evidence'],
  exchange: ['root', 'deck', 'evidence', 'blocks'],
  pages: ['root', 'deck', 'evidence', 'blocks', 'compile'],
  vite: ['root', 'deck', 'evidence', 'blocks', 'check', 'compile', 'pages', 'svg'],
  cli: [
    'root',
    'deck',
    'evidence',
    'blocks',
    'check',
    'compile',
    'exchange',
    'pages',
    'svg',
    'verify',
    'vite',
  ],
};

/** Rooms that may read files, start processes and print. */
const EDGES = ['vite', 'cli'];

/**
 * The exceptions: text is measured with the very font files that ship, and maps stand on data files of a pinned package, so
 * these files have to find them.
 */
const READS_PACKAGES = ['src/svg/measure.ts', 'src/blocks/map/atlas.ts'];

/** Packages a visitor downloads; nothing else may reach the browser. */
const BROWSER_PACKAGES_RE = /^(reveal\.js|chart\.js)$/;

const BROWSER_FILE_RE = /(\/(live|main)\.ts|\.browser\.ts)$/;
const MAX_LINES = 400;

interface Import {
  /** Path from the project for our own files, else the package or `node:` name. */
  readonly target: string;
  readonly typeOnly: boolean;
}

interface Source {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const IMPORT_RE =
  /^\s*(?:import|export)\s+(type\s)?(?:[\w*\s{},$]+?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  // Comments may show imports; strings that do are none of ours.
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const imports = [...code.matchAll(IMPORT_RE)].map(([, type, fixed, dynamic]) => {
    const name = fixed ?? dynamic ?? '';
    const target = name.startsWith('.') ? normalize(join(dirname(file), name)) : packageOf(name);
    return { target, typeOnly: type !== undefined };
  });
  return { file, text, imports };
}

/** `chart.js/auto` → `chart.js`; `@napi-rs/canvas` and `node:fs/promises` keep their second part or lose it. */
function packageOf(name: string): string {
  const parts = name.split('/');
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? name);
}

function room(file: string): string {
  const parts = file.split('/');
  if (file === 'src/compile.ts') return 'compile';
  return parts.length === 2 ? 'root' : (parts[1] ?? 'root');
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .map(readSource);
const byFile = new Map(sources.map((source) => [source.file, source]));

const isOwn = (target: string) => target.startsWith('src/');
const hasCode = (target: string) => target.endsWith('.ts');

describe('the house', () => {
  it('is read as it is: imports are found', () => {
    const targets = new Set(sources.flatMap(({ imports }) => imports.map(({ target }) => target)));
    expect([...targets]).toEqual(expect.arrayContaining(['zod', 'marked', 'node:fs', 'src/diagnostics.ts']));
    const missing = [...targets].filter((target) => isOwn(target) && hasCode(target) && !byFile.has(target));
    expect(missing).toEqual([]);
  });

  it('has doors in one direction only', () => {
    const wrong = sources.flatMap(({ file, imports }) =>
      imports
        .filter(({ target }) => isOwn(target) && room(target) !== room(file))
        .filter(({ target }) => !(DOORS[room(file)] ?? []).includes(room(target)))
        .map(({ target }) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('knows every room', () => {
    expect(sources.map(({ file }) => room(file)).filter((name) => !(name in DOORS))).toEqual([]);
  });

  it('has no import cycles, types apart', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const { target, typeOnly } of byFile.get(file)?.imports ?? []) {
        if (!typeOnly && isOwn(target)) visit(target, [...path, file]);
      }
      done.add(file);
    };
    for (const { file } of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('lets only deck/ import marked', () => {
    expect(importersOf('marked').filter((file) => room(file) !== 'deck')).toEqual([]);
  });

  it('lets only vite/ and cli/ touch files, processes and the console', () => {
    const inner = sources.filter(({ file }) => !EDGES.includes(room(file)) && !BROWSER_FILE_RE.test(file));
    const wrong = inner.flatMap(({ file, text, imports }) => [
      ...imports
        .filter(({ target }) => target.startsWith('node:') && !READS_PACKAGES.includes(file))
        .map(({ target }) => `${file} imports ${target}`),
      ...(/\bconsole\.|\bprocess\./.test(text) ? [`${file} uses the console or the process`] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  it('keeps the console out of browser code', () => {
    const browser = sources.filter(({ file }) => BROWSER_FILE_RE.test(file));
    expect(browser.filter(({ text }) => /\bconsole\./.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('ships to the browser only browser code, with all it draws in', () => {
    const wrong = sources
      .filter(({ file }) => BROWSER_FILE_RE.test(file))
      .flatMap(({ file }) => shippedWith(file))
      .filter(({ target }) => !isOwn(target) && !BROWSER_PACKAGES_RE.test(target))
      .map(({ importer, target }) => `${importer} → ${target}`);
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('imports browser code from browser code alone', () => {
    const wrong = sources
      .filter(({ file }) => !BROWSER_FILE_RE.test(file))
      .flatMap(({ file, imports }) =>
        imports
          .filter(({ target, typeOnly }) => BROWSER_FILE_RE.test(target) && !typeOnly)
          .map(({ target }) => `${file} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it(`has no file of more than ${MAX_LINES} lines`, () => {
    const long = sources.map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
  });
});

function importersOf(name: string): string[] {
  return sources
    .filter(({ imports }) => imports.some(({ target }) => target === name))
    .map(({ file }) => file);
}

/** Everything that a browser file pulls in when it is bundled. */
function shippedWith(entry: string): { importer: string; target: string }[] {
  const seen = new Set([entry]);
  const queue = [entry];
  const found: { importer: string; target: string }[] = [];
  for (let importer = queue.pop(); importer !== undefined; importer = queue.pop()) {
    for (const { target, typeOnly } of byFile.get(importer)?.imports ?? []) {
      if (typeOnly) continue;
      found.push({ importer, target });
      if (isOwn(target) && !seen.has(target)) {
        seen.add(target);
        queue.push(target);
      }
    }
  }
  return found;
}
