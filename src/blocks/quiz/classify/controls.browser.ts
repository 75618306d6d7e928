import { bind } from '../controls.browser.ts';
import { listed } from '../listed.ts';
import { markOption, unmarkOption } from '../marks.browser.ts';
import { classifyGrading, mended } from './grade.ts';

/** A group of radio buttons for each claim; a digit sorts the first claim that is left. */
export const bindClassify = bind(classifyGrading, (fieldset, { categories, claims }) => {
  const rows = [...fieldset.querySelectorAll<HTMLElement>('.quiz-claim')];
  const groups = rows.map((row) => [...row.querySelectorAll('input')]);
  /** For each claim the category chosen; -1 where there is none. */
  const chosen = () => groups.map((inputs) => inputs.findIndex(({ checked }) => checked));
  return {
    read: () => {
      const answer = chosen();
      const left = answer.flatMap((category, i) => (category === -1 ? [i + 1] : []));
      const [first] = left;
      if (first === undefined) return { answer };
      const field = groups[first - 1]?.[0];
      if (left.length === claims.length) return { problem: 'Sort the claims first.', field };
      const which = left.length === 1 ? `Claim ${first} is` : `Claims ${listed(left)} are`;
      return { problem: `${which} left to sort.`, field };
    },
    write: (answer) => {
      for (const [i, inputs] of groups.entries())
        for (const [category, input] of inputs.entries()) input.checked = answer?.[i] === category;
    },
    mark: (answer) => {
      for (const [i, row] of rows.entries()) {
        const claim = claims[i];
        if (claim === undefined) continue;
        if (answer[i] === claim.is) markOption(row, 'right', ', correct:', claim.feedback);
        else markOption(row, 'wrong', ', not correct:', mended(claim, categories));
      }
    },
    unmark: () => {
      for (const row of rows) unmarkOption(row);
    },
    choose: (index) => {
      const category = categories[index];
      if (category === undefined) return undefined;
      const next = chosen().indexOf(-1);
      const input = groups[next]?.[index];
      if (input === undefined) return 'All claims are sorted.';
      input.checked = true;
      return `Claim ${next + 1}: ${category}.`;
    },
  };
});
