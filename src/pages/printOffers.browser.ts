/** The PDFs of the site as links in the print menu. */
import { OFFERS_FILE, type Offer, readOffers } from './paper/offers.ts';

/** Puts links to the PDFs before what the menu has already; without any, or without a network, it stays as it is. */
export async function fillMenu(menu: HTMLElement): Promise<void> {
  const list = menu.querySelector('ul');
  if (list === null || menu.dataset.printMenu !== '') return;
  menu.dataset.printMenu = 'asked';
  const offers = await fetchOffers();
  list.prepend(...offers.map(renderOffer));
}

async function fetchOffers(): Promise<readonly Offer[]> {
  try {
    const response = await fetch(OFFERS_FILE);
    return response.ok ? readOffers(await response.json()) : [];
  } catch {
    return [];
  }
}

function renderOffer({ file, title, pages }: Offer): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = new URL(file, new URL(OFFERS_FILE, document.baseURI)).href;
  link.textContent = `${title} (PDF, ${pages} ${pages === 1 ? 'page' : 'pages'})`;
  item.append(link);
  return item;
}
