/** Nodes of a slide by type and by where they stand. */
import { type Block, type Inline, type Slide, walk } from './model.ts';

type Node = Block | Inline;
type NodeOf<Type> = Extract<Node, { readonly type: Type }>;

/** What an audience sees: heading and body. */
export function shownNodes(slide: Slide): readonly Node[] {
  return [slide.heading, ...slide.body];
}

/** Heading, body and notes. */
export function allNodes(slide: Slide): readonly Node[] {
  return [...shownNodes(slide), ...slide.notes];
}

/** All nodes of one type among the given ones and inside them, in the order of the file. */
export function nodesOf<Type extends Node['type']>(nodes: readonly Node[], type: Type): NodeOf<Type>[] {
  const found: NodeOf<Type>[] = [];
  const isWanted = (node: Node): node is NodeOf<Type> => node.type === type;
  walk(nodes, (node) => {
    if (isWanted(node)) found.push(node);
  });
  return found;
}
