/** A question as an item of QTI 2.1. */
import { explanationText } from '../after.ts';
import type { Keyed, Question } from '../questions.ts';
import type { QtiBody } from './body.ts';
import { qtiForecast, qtiInterval, qtiNumber, qtiSketch } from './numbers.ts';
import { qtiChoice, qtiChoices, qtiTrueFalse } from './options.ts';
import { qtiClassify, qtiMatch, qtiOrder } from './pairs.ts';
import { baseValue, outcomeDeclaration, paragraph, responseDeclaration, setOutcome } from './parts.ts';
import { xml, xmlDocument } from './xml.ts';

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqti_v2p1';

/** What all files of QTI say of themselves. */
export const QTI_ATTRIBUTES = {
  xmlns: NAMESPACE,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': `${NAMESPACE} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
} as const;

export interface QtiItem {
  readonly text: string;
  /** What of its type is lost. */
  readonly losses: readonly string[];
}

/** Identifiers begin with a letter; ids of blocks may begin with a digit. */
export function itemIdentifier(id: string): string {
  return `item-${id}`;
}

/** Scored from 0 to 1; explanation and source come after any answer. */
export function qtiItem({ record, keyed }: Question, lang: string): QtiItem {
  const { responses, outcomes = [], body, score, rules = [], told = '', losses } = bodyOf(keyed);
  const item = xml(
    'assessmentItem',
    {
      ...QTI_ATTRIBUTES,
      identifier: itemIdentifier(record.id),
      title: record.question,
      'xml:lang': lang,
      adaptive: false,
      timeDependent: false,
    },
    responses.map(responseDeclaration),
    score !== undefined && outcomeDeclaration('SCORE', 'single', 'float', 0, { normalMaximum: 1 }),
    outcomeDeclaration(AFTER, 'single', 'identifier'),
    outcomes,
    xml('itemBody', {}, paragraph(record.question), body),
    xml('responseProcessing', {}, score, rules, setOutcome(AFTER, baseValue('identifier', SHOWN))),
    xml(
      'modalFeedback',
      { outcomeIdentifier: AFTER, identifier: SHOWN, showHide: 'show' },
      told !== '' && paragraph(told),
      paragraph(explanationText(record)),
    ),
  );
  return { text: xmlDocument(item), losses };
}

/** Set after any answer, so that the explanation is shown. */
const AFTER = 'AFTER';
const SHOWN = 'EXPLANATION';

function bodyOf(keyed: Keyed): QtiBody {
  switch (keyed.type) {
    case 'choice':
      return qtiChoice(keyed.key);
    case 'choices':
      return qtiChoices(keyed.key);
    case 'true-false':
      return qtiTrueFalse(keyed.key);
    case 'classify':
      return qtiClassify(keyed.key);
    case 'sketch':
      return qtiSketch(keyed.key);
    case 'number':
      return qtiNumber(keyed.key);
    case 'interval':
      return qtiInterval(keyed.key);
    case 'order':
      return qtiOrder(keyed.key);
    case 'match':
      return qtiMatch(keyed.key);
    case 'forecast':
      return qtiForecast(keyed.key, keyed.asOf);
  }
}
