import { describe, expect, test } from 'vitest';
import { quiz, recordOf } from '../../../src/blocks/quiz/render.ts';
import { context, QUESTION, render, use } from './example.ts';

const SECRETS = [
  'A plan is not a delivery.',
  'A figure for the upcoming year.',
  'Nothing says what would travel.',
  'The tender asks for transport',
  'Sivitski 2016',
  'Go to the slide that shows it',
  'correct',
];

/** What is left for eyes, Tab and search in a browser with script: data, templates and noscript are not. */
function reachable(html: string): string {
  return html.replace(/<(script|template|noscript)\b[\s\S]*?<\/\1>/g, '');
}

describe.each(['deck', 'study'] as const)('on the %s', (medium) => {
  const html = render(medium);

  test('nothing of key, feedback or explanation can be reached before the answer', () => {
    const seen = reachable(html);
    expect(seen).toContain('The ministry planned that many.');
    for (const secret of SECRETS) {
      expect(html.toLowerCase()).toContain(secret.toLowerCase());
      expect(seen.toLowerCase()).not.toContain(secret.toLowerCase());
    }
  });

  test('without script the answer is behind a disclosure', () => {
    const fallback = /<noscript>([\s\S]*)<\/noscript>/.exec(html)?.[1] ?? '';
    expect(fallback).toContain('<summary>Answer</summary>');
    expect(fallback).toContain('2. The ministry planned that many.');
    expect(fallback).toContain('The tender asks for transport in the year to come.');
    expect(fallback).toContain('href="#carriages"');
  });

  test('options are radio buttons of one group, labelled and numbered', () => {
    expect(html.match(/<input type="radio" name="check-quiz" value="\d">/g)).toHaveLength(3);
    expect(html).toContain(
      '<span class="quiz-badge">3</span> <span class="quiz-text">A tank army would be stationed there.</span></label>',
    );
  });

  test('text that looks like markup stays text, in data too', () => {
    const evil = render(
      medium,
      QUESTION.replaceAll('A plan is', '</script><b>A plan</b> is').replace(
        'Russia sent',
        '<i>Russia</i> sent',
      ),
    );
    expect(evil).not.toContain('<b>');
    expect(evil).not.toContain('<i>');
    expect(evil.match(/<\/script>/g)).toHaveLength(1);
  });
});

test('the slide’s heading names the group unseen, unless the question has words of its own', () => {
  expect(render('study')).toContain('<legend class="visually-hidden">What does 4,162 tell us?</legend>');
  expect(render('study', `question: What was planned?\n${QUESTION}`)).toContain(
    '<legend class="quiz-legend">What was planned?</legend>',
  );
});

test('keys that answer are named on the deck alone, the one that comes back wherever one can go', () => {
  expect(render('deck')).toContain('1–3 choose · C checks');
  expect(render('deck')).toContain('Backspace comes back');
  expect(render('study')).not.toContain('C checks');
  expect(render('study')).toContain('Backspace comes back');
});

test('the citation leads to the list of documents on the study page, and nowhere out of a talk', () => {
  expect(render('study')).toContain('href="#source-sivitski2016"');
  expect(render('deck')).toContain('<cite>Sivitski 2016, ¶17</cite>');
  expect(render('deck')).not.toContain('study.html');
});

test('without an answer slide there is no link and no way back', () => {
  expect(render('deck', QUESTION.replace('answer-slide: carriages\n', ''))).not.toMatch(
    /quiz-goto|Backspace/,
  );
});

test('hints and confidence are asked of a learner alone, and what a hint costs is said before', () => {
  const yaml = `hints: [Look at the year.]\nconfidence: true\n${QUESTION}`;
  const study = reachable(render('study', yaml));
  expect(study).toContain('of 1, for 25% of the points</span>');
  expect(study).not.toContain('Look at the year.');
  expect(study.match(/name="check-quiz-confidence" value="\d+">/g)).toHaveLength(6);
  for (const medium of ['deck', 'paper'] as const)
    expect(reachable(render(medium, yaml))).not.toMatch(/quiz-hint|confidence/);
});

test('paper shows numbers, no controls and no answer', () => {
  const html = render('paper');
  expect(html).toContain(
    '<span class="quiz-badge">2</span> <span class="quiz-text">The ministry planned that many.</span>',
  );
  expect(html).not.toMatch(/<(input|button|form|script|template|noscript|details)\b/);
  for (const secret of SECRETS) expect(html.toLowerCase()).not.toContain(secret.toLowerCase());
});

test('paper prints the question only where the heading is not the question', () => {
  expect(render('paper')).not.toContain('What does 4,162 tell us?');
  expect(render('paper', `question: What was planned?\n${QUESTION}`)).toContain(
    '<p class="quiz-legend">What was planned?</p>',
  );
});

describe('the hash of a question', () => {
  const hash = (yaml: string) => recordOf(use(yaml), context).hash;

  test('is the same on every build', () => {
    expect(hash(QUESTION)).toMatchInlineSnapshot(`"e15eea858bec889f"`);
  });

  test('changes with question, options, their order and the key', () => {
    const edits = [
      `question: Something else?\n${QUESTION}`,
      QUESTION.replace('that many carriages', 'so many carriages'),
      QUESTION.replace('    correct: true\n', '').replace('delivery.\n', 'delivery.\n    correct: true\n'),
      QUESTION.replace('Russia sent that many carriages.', 'X')
        .replace('The ministry planned that many.', 'Russia sent that many carriages.')
        .replace('X', 'The ministry planned that many.'),
    ];
    expect(new Set([QUESTION, ...edits].map(hash)).size).toBe(edits.length + 1);
  });

  test('does not change when feedback, explanation, citation or answer slide do', () => {
    const reworded = QUESTION.replace('A plan is not', 'A plan never is')
      .replace('The tender asks', 'It asks')
      .replace('¶17', '¶18')
      .replace('answer-slide: carriages', 'answer-slide: check');
    expect(hash(reworded)).toBe(hash(QUESTION));
  });
});

test('a learner’s words are all there for word counts and glyph checks', () => {
  const words = quiz.words(use(`question: What was planned?\n${QUESTION}`).spec);
  expect(words).toHaveLength(8);
  expect(words).toEqual(expect.arrayContaining(['What was planned?', 'A plan is not a delivery.']));
});

test('question, right option and explanation are to be taken for true, wrong options are not', () => {
  const said = quiz.statements?.(use(`question: What was planned?\n${QUESTION}`).spec) ?? [];
  expect(said.map(({ path, text }) => `${path.join('.')}: ${text}`)).toEqual([
    'question: What was planned?',
    'options.1.text: The ministry planned that many.',
    'options.1.feedback: A figure for the upcoming year.',
    'explanation: The tender asks for transport in the year to come.',
  ]);
});
