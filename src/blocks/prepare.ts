/** One fence, whatever its kind: parsed, checked and ready to be drawn on any page. */
import type { z } from 'zod';
import type { Allow } from '../allow.ts';
import type { Fence } from '../deck/model.ts';
import type { Diagnostic, Span } from '../diagnostics.ts';
import type { Ledger } from '../evidence/model.ts';
import type { Html } from '../html.ts';
import type { Medium } from '../medium.ts';
import { leavesOf, parseYaml, type YamlSource } from '../yaml.ts';
import { spanOfText } from '../yamlText.ts';
import { blockAllows } from './allows.ts';
import type { Asset, BlockContext, BlockKind, BlockUse, StandIn } from './kind.ts';
import type { QuestionRecord } from './quiz/model.ts';

/** A block with its kind's schema applied, the type of its spec hidden. */
export interface PreparedBlock {
  readonly id: string;
  readonly slideId: string;
  readonly kind: string;
  readonly facts: readonly string[];
  readonly words: readonly string[];
  /** Texts a reader takes for true; a span is as long as its text where it holds just that text. */
  readonly statements: readonly { readonly text: string; readonly span: Span }[];
  /** Checks that comments in the YAML switch off, each for the values of one line. */
  readonly allows: readonly Allow[];
  readonly check: (context: BlockContext) => readonly Diagnostic[];
  readonly render: (context: BlockContext, medium: Medium) => Html;
  /** Undefined where the block always stands in its page. */
  readonly standIn: (context: BlockContext) => StandIn | undefined;
  /** Undefined where there is nothing that only the speaker is to see. */
  readonly brief: (context: BlockContext) => Html | undefined;
  readonly assets: (context: BlockContext) => readonly Asset[];
  /** Undefined where the block asks nothing that is kept. */
  readonly question: (context: BlockContext) => QuestionRecord | undefined;
}

export interface Preparation {
  /** Undefined when the YAML or the schema found an error. */
  readonly block: PreparedBlock | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Prepares the fences of one kind. */
export type Prepare = (
  fence: Fence,
  place: { readonly id: string; readonly slideId: string },
  ledger: Ledger,
) => Preparation;

/** A kind with the type of its spec hidden, so that one registry can hold all. */
export interface RegisteredKind {
  readonly kind: string;
  readonly schema: z.ZodType;
  readonly prepare: Prepare;
}

/** What a registry keeps of a kind. */
export function register<Spec>(kind: BlockKind<Spec>): RegisteredKind {
  return { kind: kind.kind, schema: kind.schema, prepare: preparer(kind) };
}

function preparer<Spec>(kind: BlockKind<Spec>): Prepare {
  return (fence, place, ledger) => {
    const { body, bodySpan } = fence;
    const source: YamlSource = { file: bodySpan.file, text: body, offset: bodySpan.start };
    const yaml = parseYaml(source, kind.schema);
    const spec = yaml.value;
    if (spec === undefined) return { block: undefined, diagnostics: yaml.diagnostics };
    const use: BlockUse<Spec> = { ...place, spec };
    const statements = kind.statements?.(spec) ?? [];
    const block: PreparedBlock = {
      ...place,
      kind: kind.kind,
      facts: kind.facts(spec, ledger),
      words: kind.words(spec),
      statements: statements.map(({ path, text }) => ({
        text,
        span: spanOfText(source, yaml.spanOf(path), text),
      })),
      allows: blockAllows(
        fence,
        leavesOf(spec).map((path) => ({ start: yaml.keySpanOf(path).start, end: yaml.spanOf(path).end })),
      ),
      check: (context) =>
        kind.check(spec, context, place.slideId).map(({ path, rule, message, hint, severity = 'error' }) => ({
          severity,
          rule,
          message,
          span: yaml.spanOf(path),
          ...(hint === undefined ? {} : { hint }),
        })),
      render: (context, medium) => kind.render(use, context, medium),
      standIn: (context) => kind.standIn?.(use, context),
      brief: (context) => kind.brief?.(use, context),
      assets: (context) => kind.assets?.(use, context) ?? [],
      question: (context) => kind.question?.(use, context),
    };
    return { block, diagnostics: yaml.diagnostics };
  };
}
