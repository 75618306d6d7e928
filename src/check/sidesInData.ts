/** Words that take a side in the YAML of `assets/`: what cards, the list of sources and the glossary show. */
import { type Allow, readAllow } from '../allow.ts';
import type { Diagnostic, Files, Span } from '../diagnostics.ts';
import type { Ledger, Sources } from '../evidence/model.ts';
import { yamlComments } from '../yamlComments.ts';
import { applyAllows } from './allows.ts';
import { checkSides } from './sides.ts';

const DATA_RE = /^assets\/.*\.ya?ml$/;
const RULES: readonly string[] = ['takes-side'];
/** Keys of a fact that hold its document’s own words. */
const QUOTING_KEYS = ['find', 'wording', 'words'] as const;

/**
 * Loaded words in data files. Those of the documents themselves, their titles, and what a forecast or opinion says, which
 * its card attributes, are not ours.
 * @param placeOf where a key of a fact stands
 */
export function checkSidesInData(
  files: Files,
  ledger: Ledger,
  sources: Sources,
  placeOf: (id: string, key: string) => Span,
): Diagnostic[] {
  return [...files].flatMap(([file, yaml]) => {
    if (!DATA_RE.test(file)) return [];
    const spanOf = (start: number, end: number): Span => ({ file, start, end });
    // Straight quotes are YAML’s here and not a speaker’s.
    const found = checkSides({ text: yaml.replaceAll('"', ' '), spanOf, optOut: OPT_OUT });
    const allows = allowsIn(yaml, spanOf);
    // Most files have none, and looking up what is quoted takes time.
    if (found.length === 0 && allows.length === 0) return [];
    const theirs = [...quotedSpans(ledger, placeOf), ...titleSpans(yaml, sources, spanOf)];
    const isTheirs = ({ start, end }: Span) =>
      theirs.some((span) => span.file === file && span.start <= start && end <= span.end);
    return applyAllows(
      found.filter(({ span }) => !isTheirs(span)),
      allows,
      RULES,
    );
  });
}

function quotedSpans(ledger: Ledger, placeOf: (id: string, key: string) => Span): Span[] {
  return [...ledger.values()].flatMap((fact) => [
    ...QUOTING_KEYS.filter((key) => fact[key] !== undefined).map((key) => placeOf(fact.id, key)),
    ...(fact.kind === 'fact' ? [] : [placeOf(fact.id, 'label')]),
  ]);
}

function titleSpans(yaml: string, sources: Sources, spanOf: (start: number, end: number) => Span): Span[] {
  return [...sources.values()].flatMap(({ title }) => {
    const start = yaml.indexOf(title);
    return start === -1 ? [] : [spanOf(start, start + title.length)];
  });
}

const OPT_OUT = (rule: string) => `allow it on the line above: # allow: ${rule}`;

/** Opt-outs, each for the value that begins on its line or the next. */
function allowsIn(yaml: string, spanOf: (start: number, end: number) => Span): Allow[] {
  if (!/#\s*allow/i.test(yaml)) return [];
  return yamlComments(yaml).flatMap(({ text, start }): Allow[] => {
    const allow = readAllow(text, (from, to) => spanOf(start + from, start + to));
    if (allow === undefined) return [];
    const line = yaml.lastIndexOf('\n', start - 1) + 1;
    const isAlone = yaml.slice(line, start).trim() === '';
    const first = isAlone ? yaml.indexOf('\n', start) + 1 : line;
    return [
      { ...allow, target: isAlone && first === 0 ? undefined : spanOf(first, endOfValue(yaml, first)) },
    ];
  });
}

/** The end of the lines that belong to the one at an offset: those indented deeper than its key. */
function endOfValue(yaml: string, start: number): number {
  const indent = /^(?: |-(?= ))*/.exec(yaml.slice(start, start + 100))?.[0].length ?? 0;
  const rest = yaml.slice(start);
  const next = rest.search(new RegExp(`\\n {0,${indent}}[^\\s]`));
  return next === -1 ? yaml.length : start + next;
}
