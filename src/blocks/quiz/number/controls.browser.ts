import { bind } from '../controls.browser.ts';
import { typedField, typedFields } from '../typedField.browser.ts';
import { numberGrading } from './grade.ts';

/** One field; the right number is told beside a wrong one. */
export const bindNumber = bind(numberGrading, (fieldset, { unit, shown }) => {
  const field = typedField(typedFields(fieldset)[0], unit, 'Write a number first.');
  return {
    read: () => {
      const read = field.read();
      return 'problem' in read ? read : { answer: read.value };
    },
    write: field.write,
    mark: (_, { score }) =>
      score === 1
        ? field.mark('right', ', correct', '')
        : field.mark('wrong', ', not correct', `Right: ${shown}`),
    unmark: field.unmark,
  };
});
