import { PERCENT } from '../../../evidence/format.ts';
import { bind } from '../controls.browser.ts';
import { typedField, typedFields } from '../typedField.browser.ts';
import { readTyped } from '../typedNumber.ts';
import { forecastGrading } from './grade.ts';

const MIDDLE = '50';
const OUT_OF_BOUNDS = 'A likelihood lies between 0 and 100 per cent.';

/** A field and a slider in step with each other. The slider gives no answer until it is touched: 50 is nobody’s default. */
export const bindForecast = bind(forecastGrading, (fieldset, { resolves }, signal) => {
  const field = typedField(typedFields(fieldset)[0], PERCENT, 'Say how likely it is, in per cent.');
  const range = fieldset.querySelector<HTMLInputElement>('.quiz-range');
  if (range === null) throw new Error('a forecast has no slider');

  const note = resolves === 'yes' ? 'It came about' : 'It did not come about';

  const slide = (percent: number | undefined) => {
    range.value = percent === undefined ? MIDDLE : String(percent);
    range.toggleAttribute('data-untouched', percent === undefined);
    range.setAttribute('aria-valuetext', percent === undefined ? 'not given yet' : `${percent} per cent`);
  };
  const fromSlider = () => {
    const percent = Number(range.value);
    field.write(percent);
    slide(percent);
  };
  const fromField = () => {
    const typed = readTyped(field.input.value, PERCENT);
    const fits = 'value' in typed && forecastGrading.read(typed.value, { resolves, asOf: '' }) !== undefined;
    slide(fits ? typed.value : undefined);
  };
  range.addEventListener('input', fromSlider, { signal });
  // A press on the thumb where it stands moves nothing, and means it.
  range.addEventListener('click', fromSlider, { signal });
  // A finger that turns out to scroll the page has moved the thumb on its way.
  let before = '';
  range.addEventListener(
    'pointerdown',
    () => {
      before = field.input.value;
    },
    { signal },
  );
  range.addEventListener(
    'pointercancel',
    () => {
      field.input.value = before;
      fromField();
    },
    { signal },
  );
  field.input.addEventListener('input', fromField, { signal });

  return {
    read: () => {
      const read = field.read();
      if ('problem' in read) return read;
      if (read.value < 0 || read.value > 100) return { problem: OUT_OF_BOUNDS, field: field.input };
      return { answer: read.value };
    },
    write: (answer) => {
      field.write(answer);
      slide(answer);
    },
    mark: (_, { parts }) => {
      if (resolves === 'unresolved') return;
      if (parts.every(({ right }) => right)) field.mark('right', ', nearer than a coin', note);
      else field.mark('wrong', ', no nearer than a coin', note);
    },
    tell: () => {
      if (resolves !== 'unresolved') field.tell(note);
    },
    unmark: field.unmark,
  };
});
