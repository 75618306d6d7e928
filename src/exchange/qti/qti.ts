/** Questions as a package of QTI 2.1: a manifest, a test and a file for each question. */
import { commonLosses, type Loss } from '../losses.ts';
import type { QuestionGroup } from '../questions.ts';
import { itemIdentifier, qtiItem } from './item.ts';
import { itemPath, qtiTest } from './test.ts';
import { type Xml, xml, xmlDocument } from './xml.ts';

export interface QtiPackage {
  /** Text by path in the package, the manifest first. */
  readonly files: ReadonlyMap<string, string>;
  readonly losses: readonly Loss[];
}

/** @param lang language of the deck, as BCP 47 */
export function qtiPackage(title: string, lang: string, groups: readonly QuestionGroup[]): QtiPackage {
  const questions = groups.flatMap((group) => group.questions);
  const items = questions.map((question) => ({ record: question.record, item: qtiItem(question, lang) }));
  return {
    files: new Map([
      ['imsmanifest.xml', manifest(questions.map(({ record }) => record.id))],
      [TEST_PATH, qtiTest(title, groups)],
      ...items.map(({ record, item }): [string, string] => [itemPath(record.id), item.text]),
    ]),
    losses: items.flatMap(({ record, item }) =>
      [...commonLosses(record), ...item.losses].map((what) => ({ question: record.id, what })),
    ),
  };
}

const TEST_PATH = 'test.xml';
const NAMESPACE = 'http://www.imsglobal.org/xsd/imscp_v1p1';

/**
 * What is in the package. Source: IMS Question & Test Interoperability, Implementation Guide and Integration Guide, version 2.1:
 * https://www.imsglobal.org/question/qtiv2p1/imsqti_intgv2p1.html
 */
function manifest(ids: readonly string[]): string {
  return xmlDocument(
    xml(
      'manifest',
      {
        xmlns: NAMESPACE,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${NAMESPACE} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd`,
        identifier: 'questions',
      },
      xml('metadata', {}, xml('schema', {}, 'QTIv2.1 Package'), xml('schemaversion', {}, '1.0.0')),
      xml('organizations'),
      xml(
        'resources',
        {},
        resource(
          'resource-test',
          'imsqti_test_xmlv2p1',
          TEST_PATH,
          ids.map((id) => xml('dependency', { identifierref: resourceIdentifier(id) })),
        ),
        ids.map((id) => resource(resourceIdentifier(id), 'imsqti_item_xmlv2p1', itemPath(id), [])),
      ),
    ),
  );
}

function resourceIdentifier(id: string): string {
  return `resource-${itemIdentifier(id)}`;
}

function resource(identifier: string, type: string, href: string, dependencies: readonly Xml[]): Xml {
  return xml('resource', { identifier, type, href }, xml('file', { href }), dependencies);
}
