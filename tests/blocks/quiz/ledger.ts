/** A ledger around a question, and the page on which it comes alive. */
import { openAnswers } from '../../../src/blocks/answers/answers.browser.ts';
import type { BlockContext } from '../../../src/blocks/kind.ts';
import { checkQuiz } from '../../../src/blocks/quiz/check.ts';
import { livenQuestion } from '../../../src/blocks/quiz/liven.browser.ts';
import { quiz } from '../../../src/blocks/quiz/render.ts';
import type { Fact } from '../../../src/evidence/model.ts';
import { parseYaml } from '../../../src/yaml.ts';
import { MEDIA, type MediumName } from '../../media.ts';
import { context, use } from './example.ts';

export function fact(id: string, rest: Partial<Fact>): Fact {
  return {
    id,
    kind: 'fact',
    label: id,
    value: undefined,
    unit: '',
    basis: 'recorded',
    says: 'us',
    in: 'sivitski2016',
    paragraph: 1,
    differs: [],
    span: { file: 'assets/facts.yaml', start: 0, end: 1 },
    ...rest,
  };
}

export function withFacts(...facts: readonly Fact[]): BlockContext {
  return { ...context, ledger: new Map(facts.map((one) => [one.id, one])) };
}

/** Messages of the schema. */
export function refused(yaml: string): string[] {
  return parseYaml({ file: 'slides/a.md', text: yaml }, quiz.schema).diagnostics.map(
    ({ message }) => message,
  );
}

/** Messages of the check, each with its key. */
export function checked(yaml: string, ctx: BlockContext): string[] {
  return checkQuiz(use(yaml).spec, ctx).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

export function renderWith(medium: MediumName, yaml: string, ctx: BlockContext): string {
  return quiz.render(use(yaml), ctx, MEDIA[medium]).html;
}

/** What can be seen, reached or read out before the check. */
export function reachable(html: string): string {
  return html.replace(/<(script|template|noscript)\b[\s\S]*?<\/\1>/g, '');
}

export function find<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

/** The question in a page, alive until the signal aborts. */
export function openWith(
  medium: 'deck' | 'study',
  yaml: string,
  ctx: BlockContext,
  signal: AbortSignal,
): void {
  document.body.innerHTML = `<section class="present">${renderWith(medium, yaml, ctx)}</section>`;
  livenQuestion(find('quiz-question'), openAnswers(localStorage), signal);
}

/** Types into a field as a person does. */
export function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export const check = () => find('.quiz-check').click();
/** What is seen of the result line. */
export const verdict = () => find('.quiz-result').firstChild?.textContent ?? '';
export const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
