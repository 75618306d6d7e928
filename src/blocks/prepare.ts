/** One fence, whatever its kind: parsed, checked and ready to be drawn on any page. */
import type { Fence } from '../deck/model.ts';
import type { Diagnostic, Span } from '../diagnostics.ts';
import type { Html } from '../html.ts';
import type { Medium } from '../medium.ts';
import { parseYaml } from '../yaml.ts';
import type { Asset, BlockContext, BlockKind, BlockUse } from './kind.ts';

/** A block with its kind's schema applied, the type of its spec hidden. */
export interface PreparedBlock {
  readonly id: string;
  readonly kind: string;
  readonly facts: readonly string[];
  readonly words: readonly string[];
  /** Texts a reader takes for true; a span is as long as its text where it holds just that text. */
  readonly statements: readonly { readonly text: string; readonly span: Span }[];
  readonly check: (context: BlockContext) => readonly Diagnostic[];
  readonly render: (context: BlockContext, medium: Medium) => Html;
  readonly assets: (context: BlockContext) => readonly Asset[];
}

export interface Preparation {
  /** Undefined when the YAML or the schema found an error. */
  readonly block: PreparedBlock | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Prepares the fences of one kind. */
export type Prepare = (fence: Fence, place: { readonly id: string; readonly slideId: string }) => Preparation;

/** Wraps a kind so that a registry can hold kinds of different specs. */
export function preparer<Spec>(kind: BlockKind<Spec>): Prepare {
  return (fence, place) => {
    const { bodySpan } = fence;
    const yaml = parseYaml({ file: bodySpan.file, text: fence.body, offset: bodySpan.start }, kind.schema);
    const spec = yaml.value;
    if (spec === undefined) return { block: undefined, diagnostics: yaml.diagnostics };
    const use: BlockUse<Spec> = { ...place, spec };
    const block: PreparedBlock = {
      id: place.id,
      kind: kind.kind,
      facts: kind.facts(spec),
      words: kind.words(spec),
      statements: (kind.statements?.(spec) ?? []).map(({ path, text }) => ({
        text,
        span: within(yaml.spanOf(path), text, fence),
      })),
      check: (context) =>
        kind.check(spec, context).map(({ path, rule, message, hint, severity = 'error' }) => ({
          severity,
          rule,
          message,
          span: yaml.spanOf(path),
          ...(hint === undefined ? {} : { hint }),
        })),
      render: (context, medium) => kind.render(use, context, medium),
      assets: (context) => kind.assets?.(use, context) ?? [],
    };
    return { block, diagnostics: yaml.diagnostics };
  };
}

/** Where a text stands inside the YAML value that holds it; the whole value when it is written with line breaks or escapes. */
function within(span: Span, text: string, { body, bodySpan }: Fence): Span {
  const at = body.slice(span.start - bodySpan.start, span.end - bodySpan.start).indexOf(text);
  return at === -1 ? span : { ...span, start: span.start + at, end: span.start + at + text.length };
}
