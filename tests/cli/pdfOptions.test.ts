import { describe, expect, it } from 'vitest';
import { CommandError } from '../../src/cli/command.ts';
import { parsePdfOptions, upToOf } from '../../src/cli/pdfOptions.ts';
import { briefingOf } from '../pages/samples.ts';

describe('the options of npm run pdf', () => {
  it('are all four documents of the whole deck on A4, into the folder of the site, without more', () => {
    expect(parsePdfOptions([])).toEqual({
      names: ['slides', 'handout', 'worksheet', 'answer-key'],
      route: 'all',
      paper: 'a4',
      site: undefined,
      out: undefined,
    });
  });

  it('are read in any order; documents stay in theirs', () => {
    const args = '--only worksheet --out here --paper letter --route 45 --only slides'.split(' ');
    expect(parsePdfOptions(args)).toEqual({
      names: ['slides', 'worksheet'],
      route: '45',
      paper: 'letter',
      site: undefined,
      out: 'here',
    });
  });

  it.each([
    ['https://example.org/briefing', 'https://example.org/briefing/'],
    ['https://example.org/briefing/', 'https://example.org/briefing/'],
    ['https://example.org/briefing/index.html', 'https://example.org/briefing/'],
    ['http://localhost:4173', 'http://localhost:4173/'],
  ])('take the address of the deck, %s, for its folder', (given, site) => {
    expect(parsePdfOptions(['--site', given]).site).toBe(site);
  });

  it.each([
    ['--only notes', '--only notes: the documents are slides, handout, worksheet and answer-key.'],
    ['--paper a3', '--paper a3: the sizes are a4 and letter.'],
    [
      '--site example.org',
      '--site example.org: give the address at which the deck is published, such as https://example.org/briefing/.',
    ],
    [
      '--site https://example.org/?a=b',
      '--site https://example.org/?a=b: give the address at which the deck is published, such as https://example.org/briefing/.',
    ],
  ])('%s is refused in one line that says what is allowed', (args, message) => {
    expect(() => parsePdfOptions(args.split(' '))).toThrow(new CommandError(message));
  });

  it('that there are none of are refused with those there are', () => {
    expect(() => parsePdfOptions(['--rout', '45'])).toThrow(
      "Unknown option '--rout'.\nUsage: npm run pdf [-- --only NAME] [--route MINUTES] [--paper a4|letter] [--site URL] [--out FOLDER]",
    );
    expect(() => parsePdfOptions(['file.pdf'])).toThrow(CommandError);
  });

  it('name a route of the deck, or are told the routes there are', () => {
    const { deck } = briefingOf('# A slide');
    const routes = [{ upTo: 'must', minutes: 15, span: deck.sections[0]!.span } as const];
    const meta = { ...deck.meta, routes };
    expect(upToOf({ meta }, '15')).toBe('must');
    expect(upToOf({ meta }, 'all')).toBe('extra');
    expect(() => upToOf({ meta }, '30')).toThrow(new CommandError('--route 30: the routes are 15 and all.'));
  });
});
