// What is taken away: the records of the cards that are chosen and whole, how many they are, and which have to be mended.

import { el, hook } from '../dom.js';
import { strings } from '../strings.js';

const words = strings.article;

export function createBasket() {
  const bar = hook('basket');
  const download = hook('download');
  const note = hook('basket-note');
  let cards = [];
  let address = null;
  let told = '';

  const chosen = () => cards.filter((card) => card.isTaken());
  const whole = () => chosen().filter((card) => !card.toMend());
  const broken = () => chosen().filter((card) => card.toMend());

  download.addEventListener('click', () => {
    // A click takes the focus from a field, and that takes over what was typed; a script's click does not.
    cards.forEach((card) => card.takeTyped());
    const lines = whole().map((card) => `${JSON.stringify(card.record())}\n`);
    if (address) URL.revokeObjectURL(address);
    address = URL.createObjectURL(new Blob(lines, { type: 'application/x-ndjson' }));
    download.href = address;
  });

  function update() {
    const count = whole().length;
    const wrong = broken();
    bar.hidden = cards.length === 0;
    download.hidden = count === 0;
    download.textContent = words.download(count);
    const numbers = wrong.map((card) => card.number).join();
    const state = `${numbers} ${count}`;
    // Buttons that are made anew on every key would lose the focus, and be read aloud again.
    if (state === told) return;
    told = state;
    if (wrong.length > 0) {
      note.replaceChildren(`${words.leftOut(wrong.length)} `, ...wrong.map(mend));
    } else {
      note.replaceChildren(count === 0 ? words.nothingChosen : words.chosen(count, cards.length));
    }
  }

  const mend = (card) =>
    el('button', { type: 'button', class: 'basket__mend', onclick: () => card.toMend()?.focus() }, words.mend(card.number));

  return {
    update,
    fill(newCards) {
      cards = newCards;
      told = '';
      update();
    },
  };
}
