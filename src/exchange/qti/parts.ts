/**
 * Parts of items of QTI 2.1. Source: IMS Question & Test Interoperability, Assessment Test, Section and Item Information Model,
 * version 2.1 final, 2012, https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html
 */
import { type Xml, type XmlContent, xml } from './xml.ts';

type BaseType = 'identifier' | 'directedPair' | 'float' | 'integer';
type Cardinality = 'single' | 'multiple' | 'ordered';

export interface Response {
  /** Default `RESPONSE`. */
  readonly identifier?: string;
  readonly cardinality: Cardinality;
  readonly baseType: BaseType;
  /** The best answer; empty where there is none. */
  readonly correct: readonly (string | number)[];
  /** Points for each value, over which `mapResponse` sums. */
  readonly mapping?: Mapping;
}

export interface Mapping {
  readonly entries: readonly (readonly [key: string, value: number])[];
  readonly lowerBound?: number;
  readonly upperBound?: number;
}

/** The name of the only response of an item. */
export const RESPONSE = 'RESPONSE';

export function responseDeclaration({
  identifier = RESPONSE,
  cardinality,
  baseType,
  correct,
  mapping,
}: Response): Xml {
  return xml(
    'responseDeclaration',
    { identifier, cardinality, baseType },
    correct.length > 0 &&
      xml(
        'correctResponse',
        {},
        correct.map((value) => xml('value', {}, String(value))),
      ),
    mapping !== undefined &&
      xml(
        'mapping',
        { lowerBound: mapping.lowerBound, upperBound: mapping.upperBound, defaultValue: 0 },
        mapping.entries.map(([mapKey, mappedValue]) => xml('mapEntry', { mapKey, mappedValue })),
      ),
  );
}

/** A value that processing sets, beginning at `start`. */
export function outcomeDeclaration(
  identifier: string,
  cardinality: Cardinality,
  baseType: BaseType,
  start?: string | number,
  more: { readonly normalMaximum?: number } = {},
): Xml {
  return xml(
    'outcomeDeclaration',
    { identifier, cardinality, baseType, ...more },
    start !== undefined && xml('defaultValue', {}, xml('value', {}, String(start))),
  );
}

export function setOutcome(identifier: string, expression: Xml): Xml {
  return xml('setOutcomeValue', { identifier }, expression);
}

export function variable(identifier: string): Xml {
  return xml('variable', { identifier });
}

export function baseValue(baseType: BaseType, value: string | number): Xml {
  return xml('baseValue', { baseType }, String(value));
}

/** A rule that is followed where `condition` holds. */
export function when(condition: Xml, ...rules: readonly Xml[]): Xml {
  return xml('responseCondition', {}, xml('responseIf', {}, condition, rules));
}

/** An operator over expressions. */
export function op(name: string, ...operands: readonly Xml[]): Xml {
  return xml(name, {}, operands);
}

/** Whether a response is the best one. */
export function isBest(identifier: string): Xml {
  return op('match', variable(identifier), xml('correct', { identifier }));
}

export function paragraph(...content: readonly XmlContent[]): Xml {
  return xml('p', {}, content);
}

/** The identifier of the first, the second, …: `O1`, `O2`. */
export function nth(prefix: string, i: number): string {
  return `${prefix}${i + 1}`;
}
