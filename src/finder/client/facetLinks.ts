import { part } from '../../dom/element.ts';
import { opensElsewhere } from '../../dom/opensElsewhere.ts';
import type { OrganisationFacet } from '../../i18n/facets.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber, plural } from '../../i18n/plural.ts';
import type { Counts } from '../../search/engine/facets.ts';
import { chosenCount, isFacet, stateQuery, toggled, type FinderState } from '../state.ts';
import type { FinderWords } from '../words.ts';

/** A link that stands for a value of a facet: in the list of filters, on the map, among the tiles. */
interface ValueLink {
  readonly link: Element;
  readonly facet: OrganisationFacet;
  readonly value: string;
  readonly count: Element | null;
  /** Its place in a list of choices, which goes away with it; places on the map stay. */
  readonly item: HTMLElement | undefined;
}

/** Finds what a link stands for: `data-value` on itself, `data-facet` on itself or around it. */
function valueLink(link: Element): ValueLink | undefined {
  const facet = link.closest('[data-facet]')?.getAttribute('data-facet') ?? undefined;
  const value = link.getAttribute('data-value');
  if (!isFacet(facet) || value === null) return undefined;
  const item = link.closest('[data-choices] > li') ?? undefined;
  const count = (item ?? link).querySelector('[data-count]');
  return { link, facet, value, count, item: item instanceof HTMLElement ? item : undefined };
}

/** The values of all facets as links: each leads to the state in which it is chosen, or no longer chosen. */
export class FacetLinks {
  readonly #root: Element;
  readonly #locale: Locale;
  readonly #words: FinderWords;
  readonly #links: readonly ValueLink[];

  /** @param choose what to do when the reader chooses a value */
  constructor(
    root: Element,
    words: FinderWords,
    choose: (facet: OrganisationFacet, value: string) => void,
  ) {
    this.#root = root;
    this.#locale = words.place.locale;
    this.#words = words;
    this.#links = [...root.querySelectorAll('a[data-value]')].flatMap(
      (link) => valueLink(link) ?? [],
    );
    root.addEventListener('click', (event) => {
      const { target } = event;
      const link = target instanceof Element ? target.closest('a[data-value]') : null;
      const found = this.#links.find((one) => one.link === link);
      // Browsers fire `click` as a PointerEvent.
      if (!found || opensElsewhere(event as PointerEvent)) return;
      event.preventDefault();
      choose(found.facet, found.value);
    });
  }

  /**
   * Shows what is chosen and what each value would give.
   * @param counts undefined while they are not known: then they stay as they are
   */
  show(state: FinderState, counts: Counts<OrganisationFacet> | undefined): void {
    for (const { link, facet, value, count, item } of this.#links) {
      const isChosen = state.choices[facet]?.includes(value) ?? false;
      const query = stateQuery(toggled(state, facet, value));
      link.setAttribute('href', query || location.pathname);
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      if (!counts) continue;
      const number = counts[facet][value] ?? 0;
      if (count) count.textContent = formatNumber(this.#locale, number);
      // What gives nothing goes away, but not from under the reader, nor from the map.
      if (item) item.hidden = number === 0 && !isChosen && document.activeElement !== link;
      link.toggleAttribute('data-none', number === 0);
    }
    this.#foldAndName(state);
  }

  #foldAndName(state: FinderState): void {
    for (const group of this.#root.querySelectorAll<HTMLElement>('section[data-facet]')) {
      const items = [...group.querySelectorAll<HTMLElement>('[data-choices] > li')];
      group.hidden = items.every((item) => item.hidden);
      const fold = group.querySelector('details');
      if (!fold) continue;
      if (fold.querySelector('[aria-current]')) fold.open = true;
      const folded = fold.querySelectorAll('[data-choices] > li:not([hidden])').length;
      fold.hidden = folded === 0;
      part(fold, '[data-folded]', HTMLElement).textContent = String(folded);
    }
    const summary = this.#root.querySelector('[data-filters] > summary');
    const chosen = chosenCount(state);
    const { filters, activeFilters } = this.#words;
    if (summary)
      summary.textContent = chosen > 0 ? plural(this.#locale, activeFilters, chosen) : filters;
  }
}
