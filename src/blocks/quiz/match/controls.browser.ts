import { bind } from '../controls.browser.ts';
import { markOption, unmarkOption } from '../marks.browser.ts';
import { matchGrading } from './grade.ts';

/** A list of right sides for each left side; what is right is told beside what was chosen. */
export const bindMatch = bind(matchGrading, (fieldset, { lefts, rights }) => {
  const rows = [...fieldset.querySelectorAll<HTMLElement>('.quiz-pair')];
  const selects = [...fieldset.querySelectorAll('select')];
  return {
    read: () => {
      const left = selects.filter(({ value }) => value === '').length;
      if (left === 0) return { answer: selects.map(({ value }) => Number(value)) };
      if (left === selects.length) return { problem: 'Choose what goes with each first.' };
      return {
        problem: `Choose for the ${left === 1 ? 'one' : left} that ${left === 1 ? 'is' : 'are'} left.`,
      };
    },
    write: (answer) => {
      for (const [i, select] of selects.entries()) select.value = String(answer?.[i] ?? '');
    },
    mark: (answer) => {
      for (const [i, row] of rows.entries()) {
        const { right, feedback = '' } = lefts[i] ?? {};
        const isRight = answer[i] === right;
        markOption(row, isRight ? 'right' : 'wrong', isRight ? ', correct:' : ', not correct:', feedback);
        if (isRight || right === undefined) continue;
        const mended = document.createElement('p');
        mended.className = 'quiz-mended';
        mended.textContent = `Right: ${rights[right]}`;
        selects[i]?.after(mended);
      }
    },
    unmark: () => {
      for (const row of rows) {
        unmarkOption(row);
        row.querySelector('.quiz-mended')?.remove();
      }
    },
  };
});
