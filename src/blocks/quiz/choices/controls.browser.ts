import { bind } from '../controls.browser.ts';
import { optionList } from '../optionList.browser.ts';
import { choicesGrading } from './grade.ts';

/** Checkboxes; a digit chooses, and takes back. */
export const bindChoices = bind(choicesGrading, (fieldset, { options }) => {
  const list = optionList(fieldset, options);
  return {
    read: () => {
      const answer = list.chosen();
      return answer.length === 0
        ? { problem: 'Choose at least one option first.', field: list.inputs[0] }
        : { answer };
    },
    write: (answer) => list.choose(answer ?? []),
    mark: list.mark,
    unmark: list.unmark,
    choose: (index) => {
      const input = list.inputs[index];
      if (input === undefined) return undefined;
      input.checked = !input.checked;
      return `${index + 1} ${input.checked ? 'chosen' : 'taken back'}.`;
    },
  };
});
