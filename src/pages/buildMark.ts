import { contentHash } from '../blocks/answers/contentHash.ts';
import type { Briefing } from '../compile.ts';

/** A short name for the content: pages of another build have other slides, and say so to each other. */
export function buildMark({ deck, context }: Briefing): string {
  return contentHash(JSON.stringify([deck, [...context.ledger]]));
}
