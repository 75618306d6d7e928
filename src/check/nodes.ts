import { type Block, type Inline, type Slide, walk } from '../deck/model.ts';

type NodeOf<Type> = Extract<Block | Inline, { readonly type: Type }>;

/** All nodes of one type on a slide: heading, body and notes, in the order of the file. */
export function nodesOf<Type extends (Block | Inline)['type']>(slide: Slide, type: Type): NodeOf<Type>[] {
  const found: NodeOf<Type>[] = [];
  const isWanted = (node: Block | Inline): node is NodeOf<Type> => node.type === type;
  walk([slide.heading, ...slide.body, ...slide.notes], (node) => {
    if (isWanted(node)) found.push(node);
  });
  return found;
}
