/** Native form controls that several types of chart have. */
import { type Html, html } from '../../html.ts';

/** One of a few, as buttons in a row. @param control name of the member of the state that it sets */
export function choice(
  name: string,
  control: string,
  legend: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  legendClass = '',
): Html {
  return html`<fieldset class="chart-choice"><legend${legendClass && html` class="${legendClass}"`}>${legend}</legend><div class="segmented">${options.map(
    ([value, label]) =>
      html`<label><input type="radio" name="${name}" data-control="${control}" value="${value}"${value === chosen && html` checked`}><span>${label}</span></label>`,
  )}</div></fieldset>`;
}
