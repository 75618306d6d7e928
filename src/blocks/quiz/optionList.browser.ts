/** The list of options in the browser, for all types that have one: which are chosen, and their marks. */
import { type Mark, markOption, unmarkOption } from './marks.browser.ts';
import { type OptionKey, unchosenText } from './optionKey.ts';

const FATES: Readonly<Record<Mark, string>> = {
  right: 'right, you chose it',
  wrong: 'not right, you chose it',
  missed: 'right, you missed it',
};

export interface OptionList {
  /** Indices of the options chosen. */
  readonly chosen: () => number[];
  readonly choose: (indices: readonly number[]) => void;
  /** Marks what was chosen, and what should have been. */
  readonly mark: (chosen: readonly number[]) => void;
  readonly unmark: () => void;
  readonly inputs: readonly HTMLInputElement[];
}

/** @param root what holds the options and no others */
export function optionList(root: HTMLElement, options: readonly OptionKey[]): OptionList {
  const elements = [...root.querySelectorAll<HTMLElement>('.quiz-option')];
  const inputs = [...root.querySelectorAll<HTMLInputElement>('.quiz-option input')];
  return {
    inputs,
    chosen: () => inputs.flatMap((input, i) => (input.checked ? [i] : [])),
    choose: (indices) => {
      for (const [i, input] of inputs.entries()) input.checked = indices.includes(i);
    },
    mark: (chosen) => {
      for (const [i, element] of elements.entries()) {
        const option = options[i];
        const mark = option && markOf(option, chosen.includes(i));
        if (option === undefined || mark === undefined) continue;
        const feedback = mark === 'missed' ? unchosenText(option) : option.feedback;
        markOption(element, mark, `, ${FATES[mark]}:`, feedback);
        element.querySelector('.quiz-feedback')?.prepend(drawFate(mark));
      }
    },
    unmark: () => {
      for (const element of elements) unmarkOption(element);
    },
  };
}

function markOf({ correct }: OptionKey, isChosen: boolean): Mark | undefined {
  if (correct) return isChosen ? 'right' : 'missed';
  return isChosen ? 'wrong' : undefined;
}

/** What became of an option, seen; heard it is with the option's name. */
function drawFate(mark: Mark): HTMLElement {
  const element = document.createElement('strong');
  element.className = 'quiz-fate';
  element.setAttribute('aria-hidden', 'true');
  const words = FATES[mark];
  element.textContent = `${words.charAt(0).toUpperCase()}${words.slice(1)}. `;
  return element;
}
