import { bind } from '../controls.browser.ts';
import { optionList } from '../optionList.browser.ts';
import { choiceGrading } from './grade.ts';

/** Radio buttons; a digit chooses. */
export const bindChoice = bind(choiceGrading, (fieldset, { options }) => {
  const list = optionList(fieldset, options);
  return {
    read: () => {
      const [answer] = list.chosen();
      return answer === undefined
        ? { problem: 'Choose an option first.', field: list.inputs[0] }
        : { answer };
    },
    write: (answer) => list.choose(answer === undefined ? [] : [answer]),
    mark: (answer) => list.mark([answer]),
    unmark: list.unmark,
    choose: (index) => {
      if (list.inputs[index] === undefined) return undefined;
      list.choose([index]);
      return `${index + 1} chosen.`;
    },
  };
});
