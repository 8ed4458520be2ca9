import { searchFacets } from '../../i18n/facets.ts';
import type { Locale } from '../../i18n/locales.ts';
import { plural } from '../../i18n/plural.ts';
import type { Choices, Counts } from '../engine/facets.ts';
import { chosenCount } from './addressState.ts';
import { part } from '../../dom/element.ts';
import { FacetGroup } from './facetGroup.ts';
import type { FacetNames } from './messages.ts';
import type { PageWords } from './words.ts';

/** From which width on the facets stand beside the results, as the style says. */
const beside = matchMedia('(min-width: 48rem)');

/** The facets of the search page. */
export class FacetPanel {
  readonly #root: HTMLDetailsElement;
  readonly #summary: HTMLElement;
  readonly #clear: HTMLButtonElement;
  readonly #region: HTMLElement;
  readonly #groups: ReadonlyMap<string, FacetGroup>;
  readonly #locale: Locale;
  readonly #words: PageWords;

  /** @param changed what to do when the reader chooses */
  constructor(root: HTMLDetailsElement, locale: Locale, words: PageWords, changed: () => void) {
    this.#root = root;
    this.#locale = locale;
    this.#words = words;
    this.#summary = part(root, 'summary', HTMLElement);
    this.#clear = part(root, '[data-clear]', HTMLButtonElement);
    this.#region = part(root, '[data-groups]', HTMLElement);
    this.#groups = new Map(
      searchFacets.map((facet) => [facet, new FacetGroup(facet, locale, words)]),
    );
    this.#clear.before(...[...this.#groups.values()].map((group) => group.root));
    root.addEventListener('change', changed);
    beside.addEventListener('change', () => this.#place());
    this.#place();
  }

  /** What is chosen, by facet. */
  get choices(): Choices {
    return Object.fromEntries(
      [...this.#groups].map(([facet, group]) => [facet, group.chosen] as const),
    );
  }

  /** @param anew whether the values are put in order again, as for another query */
  show(names: FacetNames, counts: Counts, choices: Choices, anew: boolean): void {
    for (const facet of searchFacets) {
      const state = { names: names[facet], counts: counts[facet], chosen: choices[facet] ?? [] };
      this.#groups.get(facet)?.show(state, anew);
    }
    const chosen = chosenCount(choices);
    const { filters, activeFilters } = this.#words;
    this.#summary.textContent = chosen > 0 ? plural(this.#locale, activeFilters, chosen) : filters;
    this.#clear.hidden = chosen === 0;
    this.#root.hidden = [...this.#groups.values()].every(({ root }) => root.hidden);
  }

  hide(): void {
    this.#root.hidden = true;
  }

  /** Takes the focus to where the reader was, when the button that was pressed is gone. */
  focus(): void {
    this.#region.focus({ preventScroll: true });
  }

  /** Beside the results the facets come after them, on narrow screens before: for the eye and for Tab. */
  #place(): void {
    const hall = this.#root.parentElement;
    if (beside.matches) hall?.append(this.#root);
    else hall?.prepend(this.#root);
  }
}
