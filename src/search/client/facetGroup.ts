import type { SearchFacet } from '../../i18n/facets.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber, plural } from '../../i18n/plural.ts';
import { element } from '../../dom/element.ts';
import type { PageWords } from './words.ts';

/** How many values stand in the open; the rest is folded. */
const open = 8;

/** One value: its box, and how many pages have it. */
interface Value {
  readonly label: HTMLLabelElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

/** What is shown of a facet. */
export interface GroupState {
  readonly names: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: readonly string[];
}

/** One facet of the results: boxes for its values, the most frequent first, years the newest first. */
export class FacetGroup {
  readonly root: HTMLFieldSetElement;
  readonly #facet: SearchFacet;
  readonly #locale: Locale;
  readonly #values = new Map<string, Value>();
  readonly #list = element('div', { class: 'values' });
  readonly #rest = element('div', { class: 'values' });
  readonly #summary = element('summary', {});
  readonly #fold = element('details', {}, this.#summary, this.#rest);
  readonly #moreValues: PageWords['moreValues'];

  constructor(facet: SearchFacet, locale: Locale, words: PageWords) {
    this.#facet = facet;
    this.#locale = locale;
    this.#moreValues = words.moreValues;
    const legend = element('legend', {}, words.facets[facet]);
    this.root = element('fieldset', {}, legend, this.#list, this.#fold);
  }

  /** The values that are ticked. */
  get chosen(): string[] {
    return [...this.#values.values()].flatMap(({ box }) => (box.checked ? [box.value] : []));
  }

  /**
   * @param anew whether the values are put in order again; otherwise those that are there stay where
   * they are, so that none runs away from under the pointer
   */
  show(state: GroupState, anew: boolean): void {
    const { names, chosen } = state;
    // A value may have the name of what every object has.
    const counts = new Map(Object.entries(state.counts));
    const shown = Object.keys(names).filter((value) => counts.has(value) || chosen.includes(value));
    const fresh = shown.filter((value) => anew || !this.#values.has(value));
    if (anew) {
      this.#values.clear();
      this.#list.replaceChildren();
      this.#rest.replaceChildren();
      this.#fold.open = false;
    }
    for (const value of fresh.sort(this.#order(state))) this.#add(value, names[value] ?? value);
    for (const [value, { label, box, count }] of this.#values) {
      box.checked = chosen.includes(value);
      count.textContent = formatNumber(this.#locale, counts.get(value) ?? 0);
      // What the reader stands on does not go away.
      label.hidden = !counts.has(value) && !box.checked && document.activeElement !== box;
    }
    this.#foldRest();
  }

  #order({ names, counts, chosen }: GroupState): (one: string, other: string) => number {
    if (this.#facet === 'year') return (one, other) => other.localeCompare(one);
    const rank = (value: string) => (chosen.includes(value) ? 1 : 0);
    return (one, other) =>
      rank(other) - rank(one) ||
      (counts[other] ?? 0) - (counts[one] ?? 0) ||
      (names[one] ?? one).localeCompare(names[other] ?? other, this.#locale);
  }

  #add(value: string, name: string): void {
    const box = element('input', { type: 'checkbox', name: this.#facet, value });
    const count = element('span', { class: 'count' });
    const label = element('label', {}, box, element('span', {}, name), ' ', count);
    this.#values.set(value, { label, box, count });
    const isOpen = this.#list.childElementCount < open;
    (isOpen ? this.#list : this.#rest).append(label);
  }

  #foldRest(): void {
    const rest = [...this.#values.values()].filter(({ label }) => this.#rest.contains(label));
    const visible = rest.filter(({ label }) => !label.hidden);
    this.#summary.textContent = plural(this.#locale, this.#moreValues, visible.length);
    this.#fold.hidden = visible.length === 0;
    if (visible.some(({ box }) => box.checked)) this.#fold.open = true;
    this.root.hidden = [...this.#values.values()].every(({ label }) => label.hidden);
  }
}
