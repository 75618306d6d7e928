/** Shows Diagnostics over the last good page in the live server; the server reloads the page once all is mended. */
const EVENT = 'briefing:diagnostics';
const REQUEST = 'briefing:ready';

class ProblemPanel extends HTMLElement {
  connectedCallback() {
    this.setAttribute('role', 'alert');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      problem-panel { position: fixed; inset: auto 0 0 0; z-index: 999; max-height: 60vh; overflow: auto;
        padding: 1rem 1.5rem; background: #15191e; color: #f1eee6; border-top: 4px solid #ff9a66; }
      problem-panel pre { margin: 0; font: 14px/1.45 ui-monospace, monospace; white-space: pre-wrap; }`);
    document.adoptedStyleSheets.push(sheet);
  }

  show(message: string) {
    const text = document.createElement('pre');
    text.textContent = message;
    this.replaceChildren(text);
    this.hidden = message === '';
  }
}

customElements.define('problem-panel', ProblemPanel);

const panel = new ProblemPanel();
document.body.append(panel);
panel.show(messageIn(JSON.parse(document.querySelector('#briefing-diagnostics')?.textContent ?? '{}')));
import.meta.hot?.on(EVENT, (data: unknown) => {
  panel.dataset.live = '';
  panel.show(messageIn(data));
});
import.meta.hot?.send(REQUEST);

function messageIn(data: unknown): string {
  return typeof data === 'object' && data !== null && 'message' in data ? String(data.message) : '';
}
