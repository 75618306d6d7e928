import { expect, test } from 'vitest';
import { parseRecord } from '../../../src/blocks/quiz/record.ts';
import { recordOf } from '../../../src/blocks/quiz/render.ts';
import { context, use } from './example.ts';

test('what the build writes is read back', () => {
  const record = recordOf(use(), context);
  expect(parseRecord(JSON.stringify(record))).toEqual(JSON.parse(JSON.stringify(record)));
});

test.each(['null', '{}', '[]', '{"id":"a","hash":"b","type":"riddle"}'])('%s is a bug and thrown', (json) => {
  expect(() => parseRecord(json)).toThrow('no readable key');
});
