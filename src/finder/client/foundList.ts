import { element, part } from '../../dom/element.ts';
import type { Directory, FoundGroup } from '../directory.ts';
import type { FinderWords } from '../words.ts';

/** How many rows are shown at once. */
export const step = 30;

/** The organisations that were found, in rows made from the page's template. */
export class FoundList {
  readonly #root: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #words: FinderWords;
  #directory: Directory | undefined;
  #waiting: { readonly heading: string | undefined; readonly row: number }[] = [];
  #list: HTMLElement | undefined;
  #heading: string | undefined;

  constructor(root: HTMLElement, template: HTMLTemplateElement, words: FinderWords) {
    this.#root = root;
    this.#template = template;
    this.#words = words;
  }

  /** How many rows wait to be shown. */
  get rest(): number {
    return this.#waiting.length;
  }

  /** Shows the first rows of groups in place of what was shown. */
  show(directory: Directory, groups: readonly FoundGroup[]): void {
    this.#directory = directory;
    this.#waiting = groups.flatMap(({ reach, rows }) => {
      const heading = reach && this.#words.reach[reach];
      return rows.map((row) => ({ heading, row }));
    });
    this.#list = undefined;
    this.#root.replaceChildren();
    this.more(step);
  }

  clear(): void {
    this.#waiting = [];
    this.#root.replaceChildren();
  }

  /** @returns the first row that was added */
  more(count: number): HTMLElement | undefined {
    const added = this.#waiting.splice(0, count).map(({ heading, row }) => {
      if (!this.#list || heading !== this.#heading) {
        if (heading !== undefined) this.#root.append(element('h2', {}, heading));
        this.#list = element('ul', {});
        this.#root.append(this.#list);
        this.#heading = heading;
      }
      const made = this.#row(row, heading === undefined ? 'h2' : 'h3');
      this.#list.append(made);
      return made;
    });
    return added[0];
  }

  #row(row: number, level: 'h2' | 'h3'): HTMLElement {
    const data = this.#directory?.data;
    const made = element('li', {}, this.#template.content.cloneNode(true));
    const language = data?.languages[row] ?? this.#words.place.locale;
    const link = part(made, 'a', HTMLAnchorElement);
    link.textContent = data?.titles[row] ?? '';
    link.href = `${this.#words.pages[language] ?? ''}${data?.slugs[row] ?? ''}/`;
    const fill = (name: string, text: string | undefined) => {
      const place = part(made, `[data-${name}]`, HTMLElement);
      if (text) place.textContent = text;
      else place.remove();
      return place;
    };
    const lead = fill('lead', data?.leads[row]);
    fill('where', data?.where[row]);
    fill('state', data?.states[row]);
    const mark = part(made, '[title]', HTMLElement);
    const { code, name } = this.#words.marks[language] ?? { code: '', name: '' };
    if (language === this.#words.place.locale) mark.remove();
    else {
      mark.title = name;
      // The code for the eye, the name for the ear.
      const [seen, heard] = mark.children;
      if (seen) seen.textContent = code;
      if (heard) heard.textContent = ` (${name})`;
      for (const one of [link, lead]) one.lang = language;
      link.hreflang = language;
    }
    // The headings of groups stand between those of the page and those of the rows.
    const title = part(made, '[data-title]', HTMLElement);
    if (title.localName !== level) {
      const other = element(level, {}, ...title.childNodes);
      for (const { name, value } of title.attributes) other.setAttribute(name, value);
      title.replaceWith(other);
    }
    return made;
  }
}
