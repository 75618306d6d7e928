// @vitest-environment happy-dom
/** Our QTI against grammars of what we use, and its scoring against our own grading. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { choiceGrading } from '../../src/blocks/quiz/choice/grade.ts';
import { choicesGrading } from '../../src/blocks/quiz/choices/grade.ts';
import { classifyGrading } from '../../src/blocks/quiz/classify/grade.ts';
import { forecastGrading } from '../../src/blocks/quiz/forecast/grade.ts';
import { intervalGrading } from '../../src/blocks/quiz/interval/grade.ts';
import { matchGrading } from '../../src/blocks/quiz/match/grade.ts';
import { numberGrading } from '../../src/blocks/quiz/number/grade.ts';
import { orderGrading } from '../../src/blocks/quiz/order/grade.ts';
import { sketchGrading } from '../../src/blocks/quiz/sketch/grade.ts';
import { trueFalseGrading } from '../../src/blocks/quiz/true-false/grade.ts';
import { qtiItem } from '../../src/exchange/qti/item.ts';
import { qtiPackage } from '../../src/exchange/qti/qti.ts';
import type { Keyed, Question } from '../../src/exchange/questions.ts';
import { realProject } from './project.ts';
import { correctOf, scoreItem, type Value } from './scoreItem.ts';

const { title, lang, groups } = realProject();
const questions = groups.flatMap((group) => group.questions);
const { files } = qtiPackage(title, lang, groups);

async function problemsOf(paths: readonly string[], grammar: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: paths.map((path) => ({ fileName: path.replaceAll('/', '_'), contents: files.get(path) ?? '' })),
    schema: readFileSync(`tests/exchange/${grammar}.rng`, 'utf8'),
    extension: 'relaxng',
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

function parseXml(text: string): Element {
  return new DOMParser().parseFromString(text, 'application/xml').documentElement;
}

function itemOf(question: Question): Element {
  return parseXml(qtiItem(question, 'en').text);
}

function all(element: Element, selector: string, attribute: string): string[] {
  return [...element.querySelectorAll(selector)].map((one) => one.getAttribute(attribute) ?? '');
}

describe('the package of this project', () => {
  const items = [...files.keys()].filter((path) => path.startsWith('items/'));

  it('holds a manifest, a test and an item for each question', () => {
    expect([...files.keys()].slice(0, 2)).toEqual(['imsmanifest.xml', 'test.xml']);
    expect(items).toEqual(questions.map(({ record }) => `items/${record.id}.xml`));
  });

  it('fits the grammars', async () => {
    expect(await problemsOf([...items, 'test.xml'], 'qti-subset')).toEqual([]);
    expect(await problemsOf(['imsmanifest.xml'], 'manifest-subset')).toEqual([]);
  });

  it('would not fit them with elements in another order', async () => {
    expect(await problemsOf(['imsmanifest.xml'], 'qti-subset')).not.toEqual([]);
    const { errors } = await validateXML({
      xml: (files.get('test.xml') ?? '').replace(
        /(<outcomeDeclaration.*?<\/outcomeDeclaration>)(.*)(<\/assessmentTest>)/s,
        '$2$1$3',
      ),
      schema: readFileSync('tests/exchange/qti-subset.rng', 'utf8'),
      extension: 'relaxng',
    });
    expect(errors).not.toEqual([]);
  });

  it('names in its manifest all its files, each once, and the items the test depends on', () => {
    const manifest = parseXml(files.get('imsmanifest.xml') ?? '');
    expect(all(manifest, 'file', 'href')).toEqual([...files.keys()].slice(1));
    expect(all(manifest, 'dependency', 'identifierref')).toEqual(
      all(manifest, 'resource', 'identifier').slice(1),
    );
  });

  it('has a section for each section of the deck, and items under the names they give themselves', () => {
    const test = parseXml(files.get('test.xml') ?? '');
    expect(all(test, 'assessmentSection', 'title')).toEqual(groups.map((group) => group.title));
    expect(all(test, 'assessmentItemRef', 'href')).toEqual(items);
    const own = items.map((path) => parseXml(files.get(path) ?? '').getAttribute('identifier'));
    expect(all(test, 'assessmentItemRef', 'identifier')).toEqual(own);
    const identifiers = ['assessmentTest', 'testPart', 'assessmentSection', 'assessmentItemRef'].flatMap(
      (name) =>
        name === 'assessmentTest' ? [test.getAttribute('identifier') ?? ''] : all(test, name, 'identifier'),
    );
    expect(new Set(identifiers).size).toBe(identifiers.length);
  });

  it('keeps points and objectives', () => {
    const test = parseXml(files.get('test.xml') ?? '');
    expect(all(test, 'weight', 'value')).toEqual(questions.map(({ record }) => String(record.weight)));
    expect(all(test, 'assessmentItemRef', 'category')).toEqual(
      questions.map(({ record }) => (record.objective === undefined ? '' : `objective-${record.objective}`)),
    );
  });
});

const cases = questions.map((question) => ({ id: question.record.id, question }));

describe('every item of this project', () => {
  it.each(cases)(
    '$id has an interaction for each response, and choices for each identifier',
    ({ question }) => {
      const item = itemOf(question);
      const responses = all(item, 'responseDeclaration', 'identifier');
      expect(all(item, '[responseIdentifier]', 'responseIdentifier')).toEqual(responses);
      const offered = new Set(all(item, 'simpleChoice, simpleAssociableChoice', 'identifier'));
      const used = [
        ...item.querySelectorAll('[baseType="identifier"] > correctResponse > value, mapEntry'),
      ].flatMap((one) => (one.getAttribute('mapKey') ?? one.textContent ?? '').split(' '));
      expect(used.filter((one) => !offered.has(one))).toEqual([]);
    },
  );

  it.each(cases)('$id asks the question, and explains whatever the answer was', ({ question }) => {
    const { record } = question;
    const item = itemOf(question);
    expect(item.querySelector('itemBody > p')?.textContent).toBe(record.question);
    expect(scoreItem(item, {}).get('AFTER')).toBe('EXPLANATION');
    expect(item.querySelector('modalFeedback')?.getAttribute('identifier')).toBe('EXPLANATION');
    expect(item.querySelector('modalFeedback')?.textContent).toContain(
      `${record.explanation} Source: ${record.source}.`,
    );
  });

  it.each(cases)('$id gives full marks to its best answer and none to silence', ({ question }) => {
    const item = itemOf(question);
    const best = Object.fromEntries(
      [...item.querySelectorAll('responseDeclaration')].map((one) => [
        one.getAttribute('identifier') ?? '',
        correctOf(one),
      ]),
    );
    const isScored = question.keyed.type !== 'forecast' || question.keyed.key.resolves !== 'unresolved';
    expect(scoreItem(item, best).get('SCORE')).toEqual(isScored ? expect.closeTo(1, 9) : undefined);
    expect(scoreItem(item, {}).get('SCORE')).toBe(isScored ? 0 : undefined);
  });

  it.each(cases)('$id scores any answer as our own grading does', ({ question }) => {
    const item = itemOf(question);
    fc.assert(
      fc.property(answersTo(question.keyed), ({ given, score }) => {
        const scored = scoreItem(item, given).get('SCORE');
        expect(scored).toEqual(score === undefined ? undefined : expect.closeTo(score, 9));
      }),
      { numRuns: 40 },
    );
  });
});

interface Answered {
  readonly given: Readonly<Record<string, Value>>;
  /** Of our own grading. */
  readonly score: number | undefined;
}

function answersTo(keyed: Keyed): fc.Arbitrary<Answered> {
  switch (keyed.type) {
    case 'choice':
      return index(keyed.key.options.length).map((chosen) => ({
        given: { RESPONSE: `O${chosen + 1}` },
        score: choiceGrading.grade(keyed.key, chosen).score,
      }));
    case 'choices':
      return fc.subarray([...keyed.key.options.keys()], { minLength: 1 }).map((chosen) => ({
        given: { RESPONSE: chosen.map((i) => `O${i + 1}`) },
        score: choicesGrading.grade(keyed.key, chosen).score,
      }));
    case 'true-false':
      return fc.tuple(fc.boolean(), index(keyed.key.reasons.length)).map(([value, reason]) => ({
        given: { RESPONSE: String(value), REASON: `O${reason + 1}` },
        score: trueFalseGrading.grade(keyed.key, { value, reason }).score,
      }));
    case 'number':
      return near(keyed.key.value).map((answer) => ({
        given: { RESPONSE: answer },
        score: numberGrading.grade(keyed.key, answer).score,
      }));
    case 'sketch':
      return near(keyed.key.value).map((answer) => ({
        given: { RESPONSE: answer },
        score: sketchGrading.grade(keyed.key, Math.max(0, answer)).score,
      }));
    case 'interval':
      return fc.tuple(near(keyed.key.value), near(keyed.key.value)).map(([low, high]) => ({
        given: { LOW: low, HIGH: high },
        score: low > high ? 0 : intervalGrading.grade(keyed.key, { low, high }).score,
      }));
    case 'forecast':
      return fc.integer({ min: 0, max: 100 }).map((percent) => ({
        given: { RESPONSE: percent },
        score: forecastGrading.grade(keyed.key, percent).score,
      }));
    case 'match':
      return matches(
        keyed.key.lefts.length,
        keyed.key.rights.length,
        (answer) => matchGrading.grade(keyed.key, answer).score,
      );
    case 'classify':
      return matches(
        keyed.key.claims.length,
        keyed.key.categories.length,
        (answer) => classifyGrading.grade(keyed.key, answer).score,
      );
    case 'order': {
      const indices = [...keyed.key.items.keys()];
      // All or nothing, which the list of losses says.
      return fc.shuffledSubarray(indices, { minLength: indices.length }).map((order) => ({
        given: { RESPONSE: order.map((i) => `I${i + 1}`) },
        score: Math.floor(orderGrading.grade(keyed.key, order).score ?? 0),
      }));
    }
  }
}

function index(count: number): fc.Arbitrary<number> {
  return fc.nat({ max: count - 1 });
}

/** Below, at and above a number, whole for the sake of its ends. */
function near(value: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.constantFrom(0, -value, value),
    fc.double({ min: 0.01, max: 20, noNaN: true }).map((factor) => Math.round(value * factor)),
    fc.integer({ min: -30, max: 30 }).map((percent) => Math.round(value * (1 + percent / 100))),
  );
}

function matches(lefts: number, rights: number, grade: (answer: readonly number[]) => number | undefined) {
  return fc.array(index(rights), { minLength: lefts, maxLength: lefts }).map((answer) => ({
    given: { RESPONSE: answer.map((right, left) => `L${left + 1} R${right + 1}`) },
    score: grade(answer),
  }));
}
