/** XML that is well-formed by the way it is made. */

/** An element that has been escaped; only {@link xml} makes it. */
export interface Xml {
  readonly xml: string;
}

/** Texts are escaped, arrays joined, undefined and false left out. */
export type XmlContent = Xml | string | number | undefined | false | readonly XmlContent[];

/** In the order given; undefined is left out. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What XML 1.0 cannot hold, section 2.2: most control characters, halves of a pair, and two that are no characters. */
const IMPOSSIBLE_RE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Parsers would turn what looks like white space into blanks or line feeds, sections 2.11 and 3.3.3. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text for content and quoted attributes; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(IMPOSSIBLE_RE, '\ufffd').replace(/[&<>"\r\n\t]/g, (char) => ESCAPES[char] ?? char);
}

/** An element. */
export function xml(name: string, attributes: Attributes = {}, ...content: readonly XmlContent[]): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  const inner = print(content);
  const start = `<${name}${written.join('')}`;
  return { xml: inner === '' ? `${start}/>` : `${start}>${inner}</${name}>` };
}

/** A file with its declaration. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function print(content: XmlContent): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string') return escapeXml(content);
  if (typeof content === 'number') return String(content);
  if ('xml' in content) return content.xml;
  return content.map(print).join('');
}
