/** `slides/deck.yaml` and the front matter of section files. */
import { z } from 'zod';
import { type Diagnostic, error, type Files } from '../diagnostics.ts';
import { twinsIn } from '../folded.ts';
import { parseYaml } from '../yaml.ts';
import { parseMinutes } from './minutes.ts';
import { type DeckMeta, PRIORITIES } from './model.ts';

export const DECK_FILE = 'slides/deck.yaml';

const text = z.string().trim().min(1, 'is empty');

const minutes = z.string('is not a number of minutes; write 20m').transform((value, context) => {
  const number = parseMinutes(value);
  if (number !== undefined) return number;
  context.addIssue({ code: 'custom', message: 'is not a number of minutes; write 20m' });
  return z.NEVER;
});

/** Keys of `deck.yaml`; see {@link DeckMeta}. */
export const deckSchema = z.strictObject({
  title: text.describe('Of the whole briefing: heading, window title, PDF.'),
  subtitle: text.optional().describe('Under the title on the title slide.'),
  authors: z.array(text).min(1, 'names nobody').describe('Who made the slides; not who wrote the documents.'),
  date: z.iso
    .date('is not a date; write it like 2026-11-22')
    .describe('Of the last revision, such as "2026-11-22".'),
  lang: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'is not a language tag such as en or be-Latn')
    .default('en')
    .describe('BCP 47 tag of the language the slides are in. Default en.'),
  description: text.describe('One or two sentences for search engines and link previews.'),
  totalTime: minutes.optional().describe('Of the whole talk, the sum of its slides: 45m.'),
  routes: z
    .strictObject({
      must: minutes.optional().describe('Slides of priority must take no longer: 15m.'),
      should: minutes.optional().describe('Those of priority must and should: 45m.'),
      could: minutes.optional().describe('All but those of priority extra: 90m.'),
    })
    .optional()
    .describe('Shorter ways through the deck, by the priorities of its slides. Default none.'),
  objectives: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as "stage"')
          .describe('Stands in questions as objective: stage.'),
        label: text
          .refine((label) => !/^you can\b/i.test(label), 'leave out "You can": pages write it before each')
          .describe('Completes “You can …”: tell a plan from a delivery.'),
      }),
    )
    .superRefine((objectives, context) => {
      for (const [i, { id }] of objectives.entries()) {
        const first = objectives.findIndex((other) => other.id === id);
        if (first === i) continue;
        const message = `objective ${first + 1} has this id already`;
        context.addIssue({ code: 'custom', path: [i, 'id'], message });
      }
      for (const { at, first } of twinsIn(objectives.map(({ label }) => label)))
        context.addIssue({
          code: 'custom',
          path: [at, 'label'],
          message: `objective ${first + 1} says the same`,
        });
    })
    .default([])
    .describe('What a reader can do in the end; results are shown by them. Default none.'),
});

/** Keys of a section's front matter. */
export const sectionSchema = z.strictObject({
  title: text.optional().describe('Default: the heading of the section’s first slide.'),
  summary: text.optional().describe('One sentence for contents lists. Default none.'),
});

export type SectionMeta = z.infer<typeof sectionSchema>;

/** What stands in for a deck.yaml that is missing or wrong, so that everything else can still be checked. */
const FALLBACK: DeckMeta = {
  routes: [],
  objectives: [],
  title: 'Untitled',
  authors: [],
  date: '1970-01-01',
  lang: 'en',
  description: '',
};

/** Reads `deck.yaml`. */
export function parseDeckMeta(files: Files): { meta: DeckMeta; diagnostics: readonly Diagnostic[] } {
  const source = files.get(DECK_FILE);
  if (source === undefined) {
    const span = { file: DECK_FILE, start: 0, end: 0 };
    const hint = 'it holds title, authors, date and description';
    return { meta: FALLBACK, diagnostics: [error('missing-file', span, `${DECK_FILE} is missing`, hint)] };
  }
  const { value, diagnostics, spanOf } = parseYaml({ file: DECK_FILE, text: source }, deckSchema);
  if (value === undefined) return { meta: FALLBACK, diagnostics };
  const { totalTime, routes = {}, objectives, ...meta } = value;
  return {
    meta: {
      ...meta,
      objectives: objectives.map((one, i) => ({ ...one, span: spanOf(['objectives', i, 'id']) })),
      totalTime: totalTime === undefined ? undefined : { minutes: totalTime, span: spanOf(['totalTime']) },
      routes: PRIORITIES.flatMap((upTo) => {
        const planned = upTo === 'extra' ? undefined : routes[upTo];
        return planned === undefined ? [] : [{ upTo, minutes: planned, span: spanOf(['routes', upTo]) }];
      }),
    },
    diagnostics,
  };
}

export interface FrontMatter {
  readonly meta: SectionMeta;
  /** Offset of the first character after it; 0 when the file has none. */
  readonly end: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the YAML between `---` lines at the start of a section file. */
export function parseFrontMatter(file: string, source: string): FrontMatter {
  const open = OPEN_RE.exec(source)?.[0];
  if (open === undefined) return { meta: {}, end: 0, diagnostics: [] };
  const rest = source.slice(open.length);
  const close = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(rest);
  const mark = rest.search(/^#{1,2} .*\{#|^#{1,2} .*\n(?:\n|$)/m);
  const heading = close !== null && isComment(rest, close) ? -1 : mark;
  if (close === null || (heading !== -1 && heading < close.index)) {
    const start = open.indexOf('-');
    const span = { file, start, end: start + 3 };
    const hint = 'a file begins with its front matter, between two lines of ---, or with a slide';
    return {
      meta: {},
      end: heading === -1 ? open.length : open.length + heading,
      diagnostics: [error('open-front-matter', span, 'front matter is not closed', hint)],
    };
  }
  const body = rest.slice(0, close.index);
  const end = open.length + close.index + close[0].length;
  if (body.trim() === '') return { meta: {}, end, diagnostics: [] };
  const { value, diagnostics } = parseYaml({ file, text: body, offset: open.length }, sectionSchema);
  return { meta: value ?? {}, end, diagnostics };
}

/** In the first line, or behind blank ones where a key follows. */
const OPEN_RE = /^(?:---|(?:[ \t]*\n)+---(?=[ \t]*\n[a-z][\w-]*[ \t]*:))[ \t]*(?:\n|$)/;

/** What the first slide of a file does not hold before its end, and front matter holds alone. */
const YAML_LINE_RE = /^(?:[ \t]*(?:#.*)?|[a-z][\w-]*[ \t]*:(?:[ \t].*)?|[ \t]+\S.*)$/;

/**
 * Whether lines with a # before the closing one are YAML comments, and not headings of slides in front matter somebody
 * forgot to close: then there is an id or a line of prose before it, or a second slide after it.
 */
function isComment(rest: string, close: RegExpExecArray): boolean {
  const body = rest.slice(0, close.index);
  const next = rest.slice(close.index + close[0].length).trimStart();
  return (
    !/^#.*\{#/m.test(body) &&
    body.split('\n').every((line) => YAML_LINE_RE.test(line)) &&
    !next.startsWith('## ')
  );
}
