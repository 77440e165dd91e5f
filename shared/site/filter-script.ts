/**
 * The front page's filter, as the text of a classic script: from `file:` a page may load no modules.
 * It is written as text because a compiled function would drag its compiler's helpers along.
 *
 * It turns the links to tag pages into buttons that choose. A story is shown when it carries one of
 * the chosen tags of each facet; each button counts what choosing it would show. The choice is kept
 * in the address (`#maerker=a,b`), so that it can be sent to somebody and the back button undoes it.
 */
export const filterScript = `'use strict';
(() => {
  const filter = document.querySelector('[data-filter]');
  const list = document.querySelector('[data-cards]');
  if (filter === null || list === null) return;

  const status = document.querySelector('[data-filter-status]');
  const clear = document.querySelector('[data-filter-clear]');
  const everything = status.textContent;
  const cards = Array.from(list.children, (element) => ({
    element,
    tags: new Set(element.dataset.tags.split(' ')),
  }));
  const facetOf = new Map();
  const buttons = new Map();
  let chosen = new Set();

  for (const link of filter.querySelectorAll('a[data-tag]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.append(...link.childNodes);
    const tag = link.dataset.tag;
    facetOf.set(tag, link.closest('[data-facet]').dataset.facet);
    buttons.set(tag, button);
    button.addEventListener('click', () => {
      const next = new Set(chosen);
      if (!next.delete(tag)) next.add(tag);
      location.hash = next.size === 0 ? 'alle' : 'maerker=' + [...next].join(',');
    });
    link.replaceWith(button);
  }

  const groupsOf = (tags) => {
    const groups = new Map();
    for (const tag of tags) {
      const facet = facetOf.get(tag);
      groups.set(facet, [...(groups.get(facet) || []), tag]);
    }
    return groups;
  };
  const matches = (card, groups, exceptFacet) =>
    [...groups].every(
      ([facet, tags]) => facet === exceptFacet || tags.some((tag) => card.tags.has(tag)),
    );

  const count = (groups) => {
    const counts = new Map();
    for (const facet of new Set(facetOf.values())) {
      for (const card of cards) {
        if (!matches(card, groups, facet)) continue;
        for (const tag of card.tags) {
          if (facetOf.get(tag) === facet) counts.set(tag, (counts.get(tag) || 0) + 1);
        }
      }
    }
    return counts;
  };

  const show = () => {
    const groups = groupsOf(chosen);
    const counts = count(groups);
    let shown = 0;
    for (const card of cards) {
      const isShown = matches(card, groups);
      card.element.hidden = !isShown;
      if (isShown) shown += 1;
    }
    for (const [tag, button] of buttons) {
      const number = counts.get(tag) || 0;
      button.setAttribute('aria-pressed', String(chosen.has(tag)));
      button.classList.toggle('choice-empty', number === 0);
      button.querySelector('.choice-count').textContent = String(number);
    }
    clear.hidden = chosen.size === 0;
    const words = shown === 0 ? filter.dataset.none : filter.dataset.some;
    status.textContent =
      chosen.size === 0
        ? everything
        : words.replace('{count}', String(shown)).replace('{total}', String(cards.length));
  };

  const read = () => {
    const match = /^#maerker=(.+)$/.exec(location.hash);
    const tags = match === null ? [] : match[1].split(',');
    chosen = new Set(tags.filter((tag) => buttons.has(tag)));
    show();
  };

  clear.addEventListener('click', () => {
    location.hash = 'alle';
    list.parentElement.querySelector('[data-filter-status]').scrollIntoView({ block: 'nearest' });
    filter.querySelector('summary').focus();
  });
  window.addEventListener('hashchange', read);
  read();

  const isWide = matchMedia('(min-width: 64rem)').matches;
  for (const facet of filter.querySelectorAll('[data-facet]')) {
    if (isWide || facet.querySelector('[aria-pressed="true"]') !== null) facet.open = true;
  }
})();
`;
