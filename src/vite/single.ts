/** The briefing as a few files, each complete in itself: they open from a disk, without a server or a network. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Briefing } from '../compile.ts';
import { html } from '../html.ts';
import type { Medium } from '../medium.ts';
import { renderDeckPage } from '../pages/deck/page.ts';
import { renderLater } from '../pages/laterPart.ts';
import { SINGLE_DECK, SINGLE_PICTURE, SINGLE_STUDY, SPEAKER_PART } from '../pages/media.ts';
import type { Page } from '../pages/page.ts';
import { renderSpeakerPage } from '../pages/speaker/page.ts';
import { renderStudyPage } from '../pages/study/page.ts';
import { inlinePage, type WholePage } from './inlinePage.ts';
import { embeddedFiles } from './siteFiles.ts';

/** A page, and the module in `src/pages/` that imports its style sheet and brings it to life. */
interface Source {
  readonly bodyClass: string;
  readonly entry: string;
  readonly render: (briefing: Briefing) => Page;
}

interface FileSource extends Source {
  readonly name: string;
  readonly medium: Medium;
  /** Further pages in the same file, by the hash that opens them. */
  readonly also: ReadonlyMap<string, Source>;
}

/** It shows the slides of the deck in the same file: `deckPictures.browser.ts`. */
const SPEAKER: Source = {
  bodyClass: 'speaker',
  entry: 'single/speaker.browser.ts',
  render: (briefing) =>
    renderSpeakerPage(briefing, SINGLE_PICTURE, html`<template data-pictures></template>`),
};

const FILES: readonly FileSource[] = [
  {
    name: 'briefing.html',
    bodyClass: 'deck',
    entry: 'single/deck.browser.ts',
    medium: SINGLE_DECK,
    render: (briefing) => renderDeckPage(briefing, SINGLE_DECK),
    also: new Map([[SPEAKER_PART, SPEAKER]]),
  },
  {
    name: 'study.html',
    bodyClass: 'study',
    entry: 'single/study.browser.ts',
    medium: SINGLE_STUDY,
    render: (briefing) => renderStudyPage(briefing, SINGLE_STUDY),
    also: new Map(),
  },
];

const pagesFolder = fileURLToPath(new URL('../pages/', import.meta.url));

/**
 * The files by their names.
 * @param project folder with what slides show
 * @throws Error when one of them would not be complete in itself
 */
export async function singleFiles(project: string, briefing: Briefing): Promise<Map<string, string>> {
  const { script: boot } = await bundle('single/boot.browser.ts');
  const files = embeddedFiles(project, briefing);
  const downloads = [...briefing.blocks.values()].flatMap((block) => block.assets(briefing.context));
  const texts = JSON.stringify(Object.fromEntries(downloads.map(({ path, text }) => [path, text])));
  const documents = new Map<string, string>();
  for (const source of FILES) {
    const parts = new Map([
      ['later.html', renderLater(briefing, source.medium).html],
      ['files.json', texts],
    ]);
    const pages = new Map<string, WholePage>();
    for (const [name, page] of source.also) pages.set(name, await wholePage(page, briefing));
    const whole = await wholePage(source, briefing);
    documents.set(source.name, inlinePage({ ...whole, boot, parts, pages, files }));
  }
  return documents;
}

async function wholePage({ bodyClass, entry, render }: Source, briefing: Briefing): Promise<WholePage> {
  return { bodyClass, page: render(briefing), ...(await bundle(entry)) };
}

/** A module and all that it imports, now or later, as one script and one style sheet with its fonts. */
async function bundle(entry: string): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    configFile: false,
    root: pagesFolder,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: pagesFolder + entry, output: { format: 'es', codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const scripts = outputs.filter((output): output is Rolldown.OutputChunk => output.type === 'chunk');
  const styles = outputs.filter((output): output is Rolldown.OutputAsset => output.type === 'asset');
  const [script, ...more] = scripts;
  if (script === undefined || more.length > 0 || styles.some(({ fileName }) => !fileName.endsWith('.css')))
    throw new Error(`${entry} is not one script: ${outputs.map(({ fileName }) => fileName).join(', ')}`);
  return { script: script.code, style: styles.map(({ source }) => String(source)).join('\n') };
}
