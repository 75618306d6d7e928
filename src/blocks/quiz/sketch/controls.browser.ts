import { readAmount } from '../../sketch/amount.ts';
import { followField, writeField } from '../../sketch/field.browser.ts';
import { makeSlider } from '../../sketch/slider.browser.ts';
import { amountText, bareText } from '../amountText.ts';
import { bind } from '../controls.browser.ts';
import { typedField, typedFields } from '../typedField.browser.ts';
import { sketchGrading } from './grade.ts';
import { plotOf, type Shape } from './plot.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** A finger finds it. */
const LEAST_WIDTH = 48;

/** A bar whose end is dragged, or whose height is typed; after the check the true one stands beside it. */
export const bindSketch = bind(sketchGrading, (fieldset, key, signal) => {
  const { label, value, shown, unit, known } = key;
  const part = (name: string) => {
    const found = fieldset.querySelector(`.quiz-${name}`);
    if (found === null) throw new Error(`a sketch has no ${name}`);
    return found;
  };
  const [scale, bars, given, message] = [
    part('sketch-scale'),
    part('sketch-bars'),
    part('sketch-given'),
    part('message'),
  ];
  const stage = part('sketch-stage');
  const field = typedField(typedFields(fieldset)[0], unit, '');
  if (!(stage instanceof HTMLElement) || !(message instanceof HTMLElement))
    throw new Error('a sketch has no stage');

  const heights = known.map((bar) => bar.value);
  const whole = [value, ...heights].every(Number.isInteger);
  let guess: number | undefined;
  let room = 0;
  let checked = false;

  const plot = () => plotOf({ known: heights, guess, truth: checked ? value : undefined, room });
  const place = () => {
    const { clientWidth, clientHeight } = stage;
    const column = clientWidth / (known.length + 1);
    const width = Math.max(column, LEAST_WIDTH);
    slider.place(checked ? undefined : { left: clientWidth - width, top: 0, width, height: clientHeight });
  };
  const draw = () => {
    const now = plot();
    scale.replaceChildren(...now.scale.map(drawShape));
    bars.replaceChildren(...now.bars.map(drawShape));
    const told = [
      guess !== undefined && `yours ${bareText(guess, unit)}`,
      checked && `answer ${bareText(value, unit)}`,
    ];
    given.textContent = told.filter((part) => part !== false).join(', ') || '?';
    place();
  };
  const slider = makeSlider({
    parent: stage,
    label,
    describedBy: part('how').id,
    axis: () => ({ scale: 'linear', min: 0, max: plot().end, whole }),
    value: () => guess,
    inWords: (amount) => amountText(amount, unit),
    // An axis that made room for the hand keeps it: the bar stays where the hand is.
    set: (amount) => {
      room = Math.max(plot().end, amount);
      guess = amount;
      writeField(field.input, message, amount);
      draw();
    },
    signal,
  });
  followField({
    field: field.input,
    message,
    whole,
    unit,
    set: (amount) => {
      guess = amount;
      room = 0;
      draw();
    },
    signal,
  });
  const observer = new ResizeObserver(place);
  observer.observe(stage);
  signal.addEventListener('abort', () => observer.disconnect());
  draw();

  return {
    read: () => {
      const typed = readAmount(field.input.value, whole, unit);
      if ('problem' in typed) return { ...typed, field: field.input };
      if (typed.value === undefined)
        return { problem: 'Draw the bar first, or type a number.', field: field.input };
      return { answer: typed.value };
    },
    write: (answer) => {
      guess = answer;
      room = 0;
      writeField(field.input, message, answer);
      draw();
    },
    mark: (_, { parts }) => {
      checked = true;
      draw();
      const isNear = parts.every(({ right }) => right);
      field.mark(isNear ? 'right' : 'wrong', isNear ? ', near' : ', far off', `It is ${shown}`);
    },
    tell: () => {
      checked = true;
      draw();
      field.tell(`It is ${shown}`);
    },
    unmark: () => {
      checked = false;
      field.unmark();
      draw();
    },
  };
});

function drawShape({ tag, attributes, text = '' }: Shape): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}
