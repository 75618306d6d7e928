import type { Block, Deck, Inline, Slide } from '../../src/deck/model.ts';
import { type Files, positionOf, type Span } from '../../src/diagnostics.ts';

/** A deck as indented lines, each node with where it starts and ends: `fact 5:3–5:22 carriages "4,162"`. */
export function printTree(deck: Deck, files: Files): string {
  const lines: string[] = [];
  const at = ({ file, start, end }: Span) => {
    const [from, to] = [start, end].map((offset) => positionOf(files.get(file) ?? '', offset));
    return `${from?.line}:${from?.column}–${to?.line}:${to?.column}`;
  };
  const quote = (text: string) => JSON.stringify(text);
  const print = (depth: number, ...words: (string | number)[]) =>
    lines.push(`${'  '.repeat(depth)}${words.filter((word) => word !== '').join(' ')}`);

  const slide = (node: Slide) => {
    const { id, idSpan, number, layout, time, priority, title } = node;
    print(
      1,
      'slide',
      at(node.span),
      number,
      `#${id} (${at(idSpan)})`,
      layout,
      `${time}m`,
      priority,
      quote(title),
    );
    block(2)(node.heading);
    node.body.forEach(block(2));
    if (node.notes.length > 0) print(2, 'notes');
    node.notes.forEach(block(3));
  };
  const block = (depth: number) => (node: Block) => {
    switch (node.type) {
      case 'heading':
        print(depth, 'heading', at(node.span), node.level);
        return node.children.forEach(inline(depth + 1));
      case 'paragraph':
        print(depth, 'paragraph', at(node.span));
        return node.children.forEach(inline(depth + 1));
      case 'list':
        print(depth, 'list', at(node.span), node.ordered ? `from ${node.start}` : '');
        return node.items.forEach((item) => {
          print(depth + 1, 'item');
          item.forEach(block(depth + 2));
        });
      case 'quote':
        print(depth, 'quote', at(node.span));
        return node.children.forEach(block(depth + 1));
      case 'table':
        print(depth, 'table', at(node.span), node.align.map((side) => side ?? '-').join(' '));
        return [node.header, ...node.rows].forEach((row) => {
          print(depth + 1, 'row');
          for (const cell of row) {
            print(depth + 2, 'cell');
            cell.forEach(inline(depth + 3));
          }
        });
      case 'code':
        return print(depth, 'code', at(node.span), node.lang, quote(node.text));
      case 'fence':
        return print(depth, 'fence', at(node.span), node.kind, `(${at(node.bodySpan)})`, quote(node.body));
    }
  };
  const inline = (depth: number) => (node: Inline) => {
    switch (node.type) {
      case 'text':
      case 'literal':
      case 'inlineCode':
        return print(depth, node.type, at(node.span), quote(node.text));
      case 'break':
        return print(depth, 'break', at(node.span));
      case 'strong':
      case 'emphasis':
        print(depth, node.type, at(node.span));
        return node.children.forEach(inline(depth + 1));
      case 'link':
        print(depth, 'link', at(node.span), `${node.href} (${at(node.hrefSpan)})`);
        return node.children.forEach(inline(depth + 1));
      case 'image':
        return print(depth, 'image', at(node.span), `${node.src} (${at(node.srcSpan)})`, quote(node.alt));
      case 'fact':
        return print(
          depth,
          'fact',
          at(node.span),
          `${node.id} (${at(node.idSpan)})`,
          `${quote(node.text)} (${at(node.textSpan)})`,
        );
      case 'citation':
        print(depth, 'citation', at(node.span));
        return node.items.forEach((item) => {
          const paragraphs = item.paragraphs.map(([from, to]) =>
            from === to ? `¶${from}` : `¶${from}–${to}`,
          );
          print(depth + 1, `@${item.key} (${at(item.keySpan)})`, ...paragraphs, `(${at(item.locatorSpan)})`);
        });
    }
  };

  for (const section of deck.sections) {
    print(0, 'section', at(section.span), section.id, quote(section.title), quote(section.summary));
    section.slides.forEach(slide);
  }
  return lines.join('\n');
}
