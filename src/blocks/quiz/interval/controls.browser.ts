import { bind } from '../controls.browser.ts';
import { type TypedField, typedField, typedFields } from '../typedField.browser.ts';
import { intervalGrading } from './grade.ts';

/** A field for either end; each is marked by whether the number lies on its side. */
export const bindInterval = bind(intervalGrading, (fieldset, { value, unit, shown }) => {
  const [first, second] = typedFields(fieldset);
  const low = typedField(first, unit, 'Give the lower end.');
  const high = typedField(second, unit, 'Give the upper end.');
  const mark = (field: TypedField, isRight: boolean, way: string) =>
    isRight
      ? field.mark('right', ', it holds', '')
      : field.mark('wrong', `, too ${way}`, `Too ${way}: it is ${shown}`);
  return {
    read: () => {
      const [from, to] = [low.read(), high.read()];
      if ('problem' in from) return from;
      if ('problem' in to) return to;
      if (from.value > to.value)
        return { problem: 'The lower end is above the upper one.', field: low.input };
      return { answer: { low: from.value, high: to.value } };
    },
    write: (answer) => {
      low.write(answer?.low);
      high.write(answer?.high);
    },
    mark: (answer) => {
      mark(low, answer.low <= value, 'high');
      mark(high, value <= answer.high, 'low');
    },
    tell: () => low.tell(`It is ${shown}`),
    unmark: () => {
      low.unmark();
      high.unmark();
    },
  };
});
