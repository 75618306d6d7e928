/** Strict readers of what the project writes, for round trips: they throw on anything the formats do not allow. */

/** Rows of RFC 4180 text as objects by column, the mark before would-be formulas taken off. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    const bare = /[^",\r\n]*/y;
    quoted.lastIndex = at;
    bare.lastIndex = at;
    const found = quoted.exec(text) ?? bare.exec(text);
    const cell = found?.[1]?.replaceAll('""', '"') ?? found?.[0] ?? '';
    at += found?.[0].length ?? 0;
    row.push(cell.replace(/^'(?='*[=+\-@\t\r\n])/, ''));
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`not CSV at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  const [header = [], ...records] = rows;
  return records.map((cells) => {
    if (cells.length !== header.length)
      throw new Error(`${cells.length} cells under ${header.length} columns`);
    return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']));
  });
}

export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  /** Values as they stand between the outer braces. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Entries of a `.bib` file whose values are all in braces. */
export function readBibtex(text: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  let at = 0;
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (found === null) throw new Error(`not BibTeX at ${at}: ${JSON.stringify(text.slice(at, at + 30))}`);
    at += found[0].length;
    return found[1] ?? found[0];
  };
  take(/\s*/);
  while (at < text.length) {
    const type = take(/@([a-z]+)\{/);
    const key = take(/([A-Za-z][\w:-]*),\s*/);
    const fields: Record<string, string> = {};
    while (text[at] !== '}') {
      const name = take(/([a-z]+) = \{/);
      if (name in fields) throw new Error(`two fields ${name} in ${key}`);
      fields[name] = take(/((?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{\})*\})*\})*)\},\s*/);
    }
    take(/\}\s*/);
    entries.push({ type, key, fields });
  }
  return entries;
}

/** TeX’s escapes undone, and braces that only keep capitals taken out. */
export function plainOf(tex: string): string {
  return tex
    .replaceAll('\\textbackslash{}', '\u0001')
    .replaceAll('\\textbraceleft{}', '\u0002')
    .replaceAll('\\textbraceright{}', '\u0003')
    .replaceAll('\\textasciicircum{}', '^')
    .replaceAll('\\textasciitilde{}', '~')
    .replace(/\\([$&%#_])/g, '$1')
    .replace(/[{}]/g, '')
    .replaceAll('\u0001', '\\')
    .replaceAll('\u0002', '{')
    .replaceAll('\u0003', '}');
}
