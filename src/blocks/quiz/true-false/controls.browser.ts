import { bind } from '../controls.browser.ts';
import type { OptionKey } from '../optionKey.ts';
import { optionList } from '../optionList.browser.ts';
import { FIRST_REASON, trueFalseGrading, valueName } from './grade.ts';

/** Two groups of radio buttons: true or false, and the reason. Digits go through both as they are numbered. */
export const bindTrueFalse = bind(trueFalseGrading, (fieldset, { answer, reasons }) => {
  const part = (selector: string, options: readonly OptionKey[]) => {
    const root = fieldset.querySelector<HTMLElement>(selector);
    if (root === null) throw new Error(`a statement has no ${selector}`);
    return optionList(root, options);
  };
  const values = part(
    '.quiz-values',
    [true, false].map((value) => ({ text: valueName(value), correct: value === answer, feedback: '' })),
  );
  const why = part('.quiz-reasons', reasons);
  return {
    read: () => {
      const [value] = values.chosen();
      const [reason] = why.chosen();
      if (value === undefined && reason === undefined)
        return { problem: 'Choose true or false and a reason first.', field: values.inputs[0] };
      if (value === undefined) return { problem: 'Choose true or false too.', field: values.inputs[0] };
      if (reason === undefined) return { problem: 'Choose a reason too.', field: why.inputs[0] };
      return { answer: { value: value === 0, reason } };
    },
    write: (given) => {
      values.choose(given === undefined ? [] : [given.value ? 0 : 1]);
      why.choose(given === undefined ? [] : [given.reason]);
    },
    mark: ({ value, reason }) => {
      values.mark([value ? 0 : 1]);
      why.mark([reason]);
    },
    unmark: () => {
      values.unmark();
      why.unmark();
    },
    choose: (index) => {
      const reason = index + 1 - FIRST_REASON;
      if (reason < 0) {
        values.choose([index]);
        return `${valueName(index === 0)} chosen.`;
      }
      if (why.inputs[reason] === undefined) return undefined;
      why.choose([reason]);
      return `${index + 1} chosen.`;
    },
  };
});
