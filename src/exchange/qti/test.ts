/** The test that holds the items, a section for each section of the deck. */
import type { QuestionGroup } from '../questions.ts';
import { itemIdentifier, QTI_ATTRIBUTES } from './item.ts';
import { outcomeDeclaration, setOutcome } from './parts.ts';
import { xml, xmlDocument } from './xml.ts';

/** Where an item stands in the package. */
export function itemPath(id: string): string {
  return `items/${id}.xml`;
}

/** Objectives are categories of items, points are weights; the test’s SCORE is the sum of all points. */
export function qtiTest(title: string, groups: readonly QuestionGroup[]): string {
  return xmlDocument(
    xml(
      'assessmentTest',
      { ...QTI_ATTRIBUTES, identifier: 'test', title },
      outcomeDeclaration('SCORE', 'single', 'float', 0),
      xml(
        'testPart',
        { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
        xml('itemSessionControl', { maxAttempts: 1, showFeedback: true }),
        groups.map((group) =>
          xml(
            'assessmentSection',
            { identifier: `section-${group.id}`, title: group.title, visible: true },
            group.questions.map(({ record: { id, objective, weight } }) =>
              xml(
                'assessmentItemRef',
                {
                  identifier: itemIdentifier(id),
                  href: itemPath(id),
                  category: objective === undefined ? undefined : `objective-${objective}`,
                },
                xml('weight', { identifier: WEIGHT, value: weight }),
              ),
            ),
          ),
        ),
      ),
      xml(
        'outcomeProcessing',
        {},
        setOutcome(
          'SCORE',
          xml('sum', {}, xml('testVariables', { variableIdentifier: 'SCORE', weightIdentifier: WEIGHT })),
        ),
      ),
    ),
  );
}

const WEIGHT = 'WEIGHT';
