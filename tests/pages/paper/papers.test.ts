/** The papers of this very briefing, whose questions are of all types. */
import { describe, expect, it } from 'vitest';
import type { QuestionRecord } from '../../../src/blocks/quiz/model.ts';
import { type Briefing, compile } from '../../../src/compile.ts';
import { slidesOf } from '../../../src/deck/model.ts';
import { formatDiagnostics } from '../../../src/diagnostics.ts';
import { isObject } from '../../../src/isObject.ts';
import { PAPER_NAMES, type PaperName, renderPaper } from '../../../src/pages/paper/papers.ts';
import { questionParts } from '../../../src/pages/paper/questions.ts';
import { readContent } from '../../../src/vite/content.ts';

const { files, assets } = readContent('.');
const briefing = compiled(files);

function compiled(content: ReadonlyMap<string, string>): Briefing {
  const { briefing: made, diagnostics } = compile(content, { assets });
  if (made === undefined) throw new Error(formatDiagnostics(diagnostics, content));
  return made;
}

const SITE = 'https://example.org/briefing/';
const WHOLE = { upTo: 'extra', paper: 'a4', site: undefined } as const;
const render = (name: PaperName, options: Parameters<typeof renderPaper>[2] = WHOLE, of = briefing) =>
  renderPaper(name, of, options);
const body = (...args: Parameters<typeof render>) => render(...args).page.body.html;

/** What is read: tags off, entities back. */
function textOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ');
}

/** Without spaces: tags between words may have taken their place. */
const letters = (text: string) => text.replace(/\s+/g, '');

const asked = (html: string) =>
  [...html.matchAll(/<h3><span class="question-number">(\d+)\.<\/span> (.*?)<\/h3>/g)].map(
    ([, number, question]) => ({ number: Number(number), question: textOf(question ?? '') }),
  );

const questions = questionParts(briefing).flatMap((part) => part.questions);
const record = (html: string, { id }: QuestionRecord) => {
  const start = html.indexOf(`id="${id}"`);
  return html.slice(start, html.indexOf('</article>', start));
};

/** Every text of a key that says why something is right or wrong. */
function reasonsIn(key: unknown): string[] {
  if (Array.isArray(key)) return key.flatMap(reasonsIn);
  if (!isObject(key)) return [];
  return Object.entries(key).flatMap(([name, value]) =>
    ['feedback', 'unchosen'].includes(name) && typeof value === 'string' ? [value] : reasonsIn(value),
  );
}

/** What a key shows after the check: a figure as pages write it, the dates or values of things in order. */
function answersIn(key: unknown): string[] {
  if (Array.isArray(key)) return key.flatMap(answersIn);
  if (!isObject(key)) return [];
  return Object.entries(key).flatMap(([name, value]) =>
    ['shown', 'detail'].includes(name) && typeof value === 'string' ? [value] : answersIn(value),
  );
}

describe('the worksheet', () => {
  const html = body('worksheet');

  it('asks every question once, numbered through, with room for name and date', () => {
    expect(asked(html)).toEqual(
      questions.map((question, i) => ({ number: i + 1, question: question.record.question })),
    );
    expect(questions.length).toBeGreaterThan(60);
    expect(textOf(html)).toMatch(/ Name .* Date /);
  });

  it('holds no explanation, no feedback, no citation and no hint of any question', () => {
    const page = render('worksheet').page;
    const read = textOf(
      `${page.title} ${page.description} ${html.replace(/(?:aria-label|alt|title)="([^"]*)"/g, '>$1<')}`,
    );
    for (const { record: one } of questions) {
      const told = [one.explanation, ...one.hints, ...reasonsIn(one.key)];
      expect(
        told.filter((words) => read.includes(words)),
        one.id,
      ).toEqual([]);
      const own = textOf(record(html, one));
      expect(
        answersIn(one.key).filter((words) => own.includes(words)),
        one.id,
      ).toEqual([]);
      expect(record(html, one)).not.toMatch(/<cite|slide \d|href=|data-mark|correct|Right/);
    }
  });

  it('is the same whichever option is right', () => {
    const quiz = (right: string) => `# A question {.quiz}

\`\`\`quiz
question: Which?
options:
  - { text: One, feedback: f1${right === 'One' ? ', correct: true' : ''} }
  - { text: Two, feedback: f2${right === 'Two' ? ', correct: true' : ''} }
explanation: Because.
cite: "@sivitski2016, ¶17"
\`\`\`
`;
    const sheetOf = (right: string) => {
      const others = [...files].filter(([file]) => !/^slides\/.*\.md$/.test(file));
      const section = `---\ntitle: A part\nsummary: Of it.\n---\n\n${quiz(right)}`;
      const deck = (files.get('slides/deck.yaml') ?? '').replace(/^(totalTime|routes):.*\n( .*\n)*/gm, '');
      const content = new Map([...others, ['slides/deck.yaml', deck], ['slides/01-a.md', section]]);
      return body('worksheet', WHOLE, compiled(content));
    };
    expect(sheetOf('One')).toContain('Two');
    expect(sheetOf('One')).toBe(sheetOf('Two'));
  });

  it('has for each type what a pencil needs', () => {
    const needs: Record<string, RegExp> = {
      choice: /quiz-badge">1</,
      choices: /Circle the numbers/,
      'true-false': /Circle true or false/,
      number: /quiz-line/,
      interval: /Lower end[\s\S]*quiz-line[\s\S]*Upper end[\s\S]*quiz-line/,
      order: /quiz-blank/,
      match: /quiz-blank[\s\S]*quiz-badge">A</,
      classify: /Circle where each belongs/,
      sketch: /quiz-sketch-scale[\s\S]*quiz-sketch-slot/,
      forecast: /How likely is it\?[\s\S]*quiz-line/,
    };
    expect(new Set(questions.map((question) => question.record.type)).size).toBe(Object.keys(needs).length);
    expect(html).toContain('circle the number of the one right answer');
    for (const { record: one } of questions)
      expect(record(html, one), one.id).toMatch(needs[one.type] ?? /^$/);
  });

  it('offers options in the order of the screen', () => {
    for (const { record: one } of questions.filter((question) => question.record.type === 'choice')) {
      const { options } = one.key as { options: { text: string }[] };
      const texts = [...record(html, one).matchAll(/<span class="quiz-text">(.*?)<\/span>/g)];
      expect(texts.map(([, text]) => textOf(text ?? ''))).toEqual(options.map(({ text }) => text));
    }
  });
});

describe('the answer key', () => {
  const html = body('answer-key');

  it('has the numbers of the worksheet', () => {
    expect(asked(html)).toEqual(asked(body('worksheet')));
  });

  it('says of every question what is right, why, and where that stands', () => {
    for (const { record: one } of questions) {
      const answer = letters(textOf(record(html, one)));
      for (const words of [one.explanation, one.source])
        expect(answer.includes(letters(words)), `${one.id}: ${words}`).toBe(true);
      expect(record(html, one), one.id).toMatch(/quiz-marked"><strong>[^<]+/);
    }
  });

  it('names options by the numbers of the sheet', () => {
    for (const { record: one } of questions.filter((question) => question.record.type === 'choice')) {
      const { options } = one.key as { options: { correct: boolean }[] };
      const number = options.findIndex(({ correct }) => correct) + 1;
      expect(record(html, one)).toContain(`<strong>${number}</strong>`);
    }
  });

  it('keeps its numbers on a route, with those of the worksheet there', () => {
    const must = { ...WHOLE, upTo: 'must' } as const;
    expect(asked(body('answer-key', must))).toEqual(asked(body('worksheet', must)));
    expect(asked(body('answer-key', must)).length).toBeLessThan(asked(html).length);
  });
});

describe('the handout', () => {
  it('shows every slide in order, with what is said to it, but not what would answer a question', () => {
    const html = body('handout');
    const ids = [...html.matchAll(/<section class="slide [^"]*" id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(slidesOf(briefing.deck).map(({ id }) => id));
    const said = html.split('class="said"').length - 1;
    const withNotes = slidesOf(briefing.deck).filter(
      ({ layout, notes }) => layout !== 'quiz' && notes.length > 0,
    );
    expect(said).toBe(withNotes.length);
    const leaves = html.split('<article class="leaf">').filter((leaf) => leaf.includes('layout-quiz'));
    expect(leaves.filter((leaf) => leaf.includes('class="said"'))).toEqual([]);
  });

  it('ends with the glossary and the documents', () => {
    const end = textOf(body('handout')).slice(-8000);
    for (const { term } of briefing.glossary.slice(-3)) expect(end).toContain(term);
    for (const { title } of briefing.context.sources.values()) expect(end).toContain(title);
  });

  it('is set for its sheet, with the section over each page', () => {
    const { css } = render('handout', { ...WHOLE, paper: 'letter' });
    expect(css).toContain('@page { size: letter; }');
    for (const { title } of briefing.deck.sections) expect(css).toContain(`content: "${title}"`);
  });
});

describe('every paper', () => {
  it.each(PAPER_NAMES)('%s leads to slides that are on its route, and to nothing else within it', (name) => {
    const html = body(name, { ...WHOLE, upTo: 'must' });
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const inner = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(inner.filter((id) => !ids.has(id))).toEqual([]);
    expect([...html.matchAll(/href="(?!#|https?:)([^"]*)"/g)].map(([, href]) => href)).toEqual([]);
  });

  it.each(['slides', 'handout'] as const)(
    '%s leads from each slide to itself on the web, by link and by code',
    (name) => {
      const html = body(name, { upTo: 'must', paper: 'a4', site: SITE });
      const ids = [...html.matchAll(/<section class="slide [^"]*" id="([^"]+)"/g)].map(([, id]) => id);
      const links = [...html.matchAll(/<p class="slide-link">(.*?)<\/p>/g)].map(([, link]) => link ?? '');
      expect(links.map((link) => /href="([^"]*)"/.exec(link)?.[1])).toEqual(ids.map((id) => `${SITE}#${id}`));
      for (const link of links)
        expect(link).toMatch(/<svg class="qr" [^>]*role="img" aria-label="QR code: slide \d+/);
      expect(body(name)).not.toContain('slide-link');
    },
  );

  it('numbers slides as they come on the route', () => {
    const html = body('slides', { ...WHOLE, upTo: 'must' });
    const numbers = [...html.matchAll(/class="slide-number">(\d+) \/ (\d+)</g)].map(
      ([, n, of]) => `${n}/${of}`,
    );
    expect(numbers).toEqual(numbers.map((_, i) => `${i + 1}/${numbers.length}`));
  });
});
