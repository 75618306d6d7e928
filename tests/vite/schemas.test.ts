import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { BLOCK_KINDS } from '../../src/blocks/registry.ts';
import { slidesOf } from '../../src/deck/model.ts';
import { allNodes, nodesOf } from '../../src/deck/nodes.ts';
import { parseDeck } from '../../src/deck/parse.ts';
import { schemaFiles } from '../../src/vite/schemas.ts';

const files = schemaFiles();

/** Reads a schema back as an editor does: from its file, and from nothing else. */
function schemaOf(name: string): z.ZodType {
  return z.fromJSONSchema(JSON.parse(files.get(`schema/${name}.json`) ?? ''));
}

/** Documents of the project with the schema their first line names. */
const documents = ['assets', 'slides'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') })),
);

describe('schemas for editors', () => {
  it.each(documents)('accept $file, which names its own', ({ text }) => {
    const [, address = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    const [, name = ''] = /^\.\.\/dist\/schema\/([\w-]+)\.json$/.exec(address) ?? [];
    expect([...files.keys()]).toContain(`schema/${name}.json`);
    expect(schemaOf(name).safeParse(parse(text)).error).toBeUndefined();
  });

  it('accept every block of the deck, and there is one for each kind', () => {
    const content = new Map(
      readdirSync('slides').map((name) => [`slides/${name}`, readFileSync(`slides/${name}`, 'utf8')]),
    );
    const { deck } = parseDeck(content, { kinds: BLOCK_KINDS });
    const fences = slidesOf(deck).flatMap((slide) => nodesOf(allNodes(slide), 'fence'));
    expect(new Set(fences.map(({ kind }) => kind))).toEqual(new Set(BLOCK_KINDS));
    for (const { kind, body } of fences) {
      expect(schemaOf(`block-${kind}`).safeParse(parse(body) ?? {}).error, body).toBeUndefined();
    }
  });

  it.each([
    ['a misspelt key', 'facts', [{ id: 'a', label: 'b', basis: 'claimed', says: 'c', pargraph: 3 }]],
    ['a stage that is none', 'facts', [{ id: 'a', label: 'b', basis: 'claimed', says: 'c', stage: 'sent?' }]],
    ['a fact without a basis', 'facts', [{ id: 'a', label: 'b', says: 'c' }]],
    [
      'a question with one option',
      'block-quiz',
      { options: [{ text: 'a', feedback: 'b' }], explanation: 'c', cite: '@d' },
    ],
    ['a chart of no kind', 'block-chart', { type: 'pie', caption: 'a', unit: 'b', rows: [{ fact: 'c' }] }],
    ['a deck without a title', 'deck', { authors: ['a'], date: '2026-11-22', description: 'b' }],
    ['a key that front matter has not', 'section', { titel: 'a' }],
  ])('refuse %s', (_, name, value) => {
    expect(schemaOf(name).safeParse(value).success).toBe(false);
  });

  it('say of every key what it is for', () => {
    const silent: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value)) {
            if (!('description' in Object(property))) silent.push(`${path}.${name}`);
          }
        }
        visit(value, key === 'properties' || key === 'items' ? path : `${path}.${key}`);
      }
    };
    for (const [file, text] of files) {
      // The variables of CSL are explained by its own specification.
      if (file !== 'schema/sources.json') visit(JSON.parse(text), file);
    }
    expect(silent).toEqual([]);
  });
});
