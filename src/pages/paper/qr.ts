/** An address as a QR code, drawn as one path. */
import qrcode from 'qrcode-generator';
import { type Html, html } from '../../html.ts';

/** Light modules that a reader needs on every side (ISO/IEC 18004). */
const QUIET = 4;

/** Renders the code, dark on whatever light it stands on; `name` says in words what it holds. The size is up to the style sheet. */
export function renderQr(address: string, name: string): Html {
  // The smallest size that holds it, at the level of correction that paper needs.
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const side = code.getModuleCount() + 2 * QUIET;
  return html`<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label="${name}" shape-rendering="crispEdges"><path d="${darkRuns(code)}"/></svg>`;
}

/** A rectangle for each run of dark modules in a row. */
function darkRuns(code: ReturnType<typeof qrcode>): string {
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, y) =>
    Array.from({ length: count }, (_, x) => (code.isDark(y, x) ? '1' : '0')).join(''),
  );
  return rows
    .flatMap((row, y) =>
      [...row.matchAll(/1+/g)].map(
        ({ 0: run, index }) => `M${index + QUIET} ${y + QUIET}h${run.length}v1h-${run.length}z`,
      ),
    )
    .join('');
}
