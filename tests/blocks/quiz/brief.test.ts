import { expect, test } from 'vitest';
import { renderBrief } from '../../../src/blocks/quiz/brief.ts';
import { context, use } from './example.ts';

const brief = (yaml?: string) => renderBrief(use(yaml), context).html;
const told = (text: string) => [...text.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, ...row]) => row);

test('of options the speaker sees those that are wrong, each with why, and not the right one again', () => {
  expect(brief()).toContain('<h3>Common mistakes</h3>');
  expect(brief()).not.toContain('<h3>Why</h3>');
  expect(told(brief()).map(([text]) => text)).toEqual([
    'Russia sent that many carriages.',
    'A tank army would be stationed there.',
  ]);
});

test('of parts that are all to be filled, why each is right, where the author says so', () => {
  const text = brief(`type: match
pairs:
  - left: Tender
    right: planned
    feedback: It asks for transport to come.
  - left: Railway
    right: carried
explanation: Each word has its document.
cite: "@sivitski2016, ¶17"
`);
  expect(text).not.toContain('Common mistakes');
  expect(told(text)).toEqual([['Tender – planned', 'It asks for transport to come.']]);
});

test('its answer, explanation and source stand first', () => {
  expect(brief()).toMatch(
    /<strong>Answer<\/strong> 2\. The ministry planned that many\..*<cite>Sivitski 2016/s,
  );
});
