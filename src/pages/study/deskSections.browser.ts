/** The sections of the study page as far as progress goes: their questions, how many are answered, and a reset. */

/** A question as far as progress is concerned: nothing of it but its place and its name. */
export interface Asked {
  readonly id: string;
  readonly hash: string;
  readonly slide: HTMLElement;
  readonly title: string;
}

export interface Part {
  readonly title: string;
  readonly questions: readonly Asked[];
  /** Where the count of the section stands in the contents. */
  readonly counter: HTMLElement | undefined;
  readonly row: Row;
}

/** A section in the list of those that can be reset. */
interface Row {
  readonly element: HTMLElement;
  readonly count: HTMLElement;
  readonly button: HTMLButtonElement;
}

/** Sections that ask something, in their order. */
export function partsOf(page: Document): Part[] {
  return [...page.querySelectorAll<HTMLElement>('main .section')].flatMap((section) => {
    const questions = [...section.querySelectorAll<HTMLElement>('quiz-question')].flatMap((question) => {
      const slide = question.closest<HTMLElement>('.slide');
      const title = slide?.querySelector('.headline')?.textContent.trim() ?? '';
      return slide === null ? [] : [{ id: question.id, hash: question.dataset.hash ?? '', slide, title }];
    });
    if (questions.length === 0) return [];
    // The first section begins with the title, which stands outside of it.
    const { section: title = '', opener = '' } = section.dataset;
    const link = page.querySelector<HTMLElement>(`.contents-section[href="#${CSS.escape(opener)}"]`);
    return [{ title, questions, counter: counterIn(link), row: rowOf(title) }];
  });
}

/** Where the contents tell of a section how many of its questions are answered. */
function counterIn(link: HTMLElement | null): HTMLElement | undefined {
  if (link === null) return undefined;
  const counter = document.createElement('span');
  counter.className = 'contents-answered';
  link.after(counter);
  return counter;
}

function rowOf(title: string): Row {
  const element = document.createElement('li');
  const name = document.createElement('span');
  name.textContent = title;
  const count = document.createElement('span');
  count.className = 'desk-section-count';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Reset';
  button.setAttribute('aria-label', `Reset the answers of “${title}”`);
  element.append(name, ' ', count, ' ', button);
  return { element, count, button };
}

/** Tells how many questions of a section are answered, on the desk and in the contents. */
export function showSection({ questions, counter, row }: Part, done: number): void {
  row.count.textContent = `${done} of ${questions.length}`;
  if (counter === undefined) return;
  counter.textContent = `${done}/${questions.length}`;
  counter.setAttribute('aria-label', `${done} of ${questions.length} questions answered`);
  counter.setAttribute('role', 'img');
}
