import { bind } from '../controls.browser.ts';
import { listed } from '../listed.ts';
import { markOption, unmarkOption } from '../marks.browser.ts';
import { matchGrading } from './grade.ts';

/** A list of right sides for each left side; what is right is told beside what was chosen. */
export const bindMatch = bind(matchGrading, (fieldset, { lefts, rights }) => {
  const rows = [...fieldset.querySelectorAll<HTMLElement>('.quiz-pair')];
  const selects = [...fieldset.querySelectorAll('select')];
  return {
    read: () => {
      const left = selects.flatMap(({ value }, i) => (value === '' ? [i + 1] : []));
      const [first] = left;
      if (first === undefined) return { answer: selects.map(({ value }) => Number(value)) };
      const which = left.length === selects.length ? 'each first' : `${listed(left)} too`;
      return { problem: `Choose what goes with ${which}.`, field: selects[first - 1] };
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
