/** HTML that has been escaped where it must be; only {@link html} and {@link raw} make it. */
export interface Html {
  readonly html: string;
}

/** What may stand in an {@link html} template; strings and numbers are escaped, arrays joined, the rest left out. */
export type Content = Html | string | number | boolean | null | undefined | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);
}

/** Marks a string as HTML already. Only for output of our own renderers and build tools. */
export function raw(text: string): Html {
  return { html: text };
}

/** Tagged template: everything interpolated is escaped unless it is {@link Html}; `true`, `false`, null and undefined print nothing. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  return raw(strings.reduce((out, part, i) => out + part + (i < values.length ? print(values[i]) : ''), ''));
}

function print(value: Content): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  return value.map(print).join('');
}

/** JSON that may stand in a `<script type="application/json">` element. */
export function jsonScript(value: unknown): Html {
  return raw(JSON.stringify(value).replace(/</g, '\\u003c'));
}
