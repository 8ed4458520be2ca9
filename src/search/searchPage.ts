import { isLocale } from '../i18n/locales.ts';
import { plural, type Forms } from '../i18n/plural.ts';
import { excerptNodes } from './excerpt.ts';
import { loadPagefind, type Pagefind, type PagefindAnswer, type PagefindPage } from './pagefind.ts';

/** How many results are shown at a time. */
const step = 10;
/** How long typing rests before a search begins, in milliseconds. */
const pause = 200;

/** The words of the page that the script needs. `{query}` stands for what was searched. */
interface Words {
  readonly results: Forms;
  readonly loading: string;
  readonly none: string;
  readonly failed: string;
}

function words(text: string): Words {
  // Written by Search.astro from the typed strings.
  return JSON.parse(text) as Words;
}

/** `<site-search>`: the search page. The query and the chosen type live in the address. */
class SiteSearch extends HTMLElement {
  #locale = document.documentElement.lang;
  #form = this.#find('form', HTMLFormElement);
  #field = this.#find('input[name="q"]', HTMLInputElement);
  #status = this.#find('[data-status]', HTMLElement);
  #types = this.#find('[data-types]', HTMLFieldSetElement);
  #list = this.#find('[data-results]', HTMLElement);
  #help = this.#find('[data-help]', HTMLElement);
  #more = this.#find('[data-more]', HTMLButtonElement);
  #retry = this.#find('[data-retry]', HTMLButtonElement);
  #item = this.#find('template', HTMLTemplateElement);
  #words = words(this.#find('[data-words]', HTMLScriptElement).text);
  #pagefind: Pagefind | undefined;
  #answer: PagefindAnswer | undefined;
  #attempt = 0;
  /** Counts searches, so that a late answer to an earlier one is dropped. */
  #search = 0;
  #timer = 0;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#run('push');
    });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#run('replace'), pause);
    });
    this.#types.addEventListener('change', () => this.#run('push'));
    this.#more.addEventListener('click', () => void this.#show());
    this.#retry.addEventListener('click', () => this.#run('replace'));
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  #find<T extends Element>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`the search page has no ${selector}`);
    return found;
  }

  #readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    this.#field.value = parameters.get('q') ?? '';
    const wanted = parameters.get('type') ?? '';
    const inputs = [...this.#types.querySelectorAll('input')];
    const chosen = inputs.find(({ value }) => value === wanted) ?? inputs[0];
    if (chosen) chosen.checked = true;
    this.#run('keep');
  }

  #type(): string {
    return this.#types.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
  }

  #writeAddress(how: 'push' | 'replace' | 'keep'): void {
    const parameters = new URLSearchParams();
    if (this.#field.value.trim()) parameters.set('q', this.#field.value.trim());
    if (this.#type()) parameters.set('type', this.#type());
    const query = parameters.toString();
    const address = query ? `?${query}` : location.pathname;
    if (how === 'push' && location.search !== `?${query}`) history.pushState(null, '', address);
    else if (how !== 'keep') history.replaceState(null, '', address);
  }

  #run(how: 'push' | 'replace' | 'keep'): void {
    clearTimeout(this.#timer);
    this.#writeAddress(how);
    void this.#answerQuery();
  }

  async #answerQuery(): Promise<void> {
    const query = this.#field.value.trim();
    const search = (this.#search += 1);
    if (!query) return this.#clear('');
    if (!this.#pagefind) this.#say(this.#words.loading);
    try {
      this.#pagefind ??= await loadPagefind(
        this.dataset['index'] ?? '',
        this.dataset['base'] ?? '/',
        this.#attempt,
      );
      const filters: Record<string, string> = this.#type() ? { type: this.#type() } : {};
      const answer = await this.#pagefind.search(query, { filters });
      if (search === this.#search) await this.#present(answer, query);
    } catch {
      this.#attempt += 1;
      if (search === this.#search) this.#clear(this.#words.failed, true);
    }
  }

  async #present(answer: PagefindAnswer, query: string): Promise<void> {
    const { results } = answer;
    const locale = isLocale(this.#locale) ? this.#locale : 'en';
    this.#clear(
      results.length > 0
        ? plural(locale, this.#words.results, results.length)
        : this.#words.none.replace('{query}', query),
    );
    this.#answer = answer;
    this.#help.hidden = results.length > 0;
    this.#countTypes(answer.totalFilters['type'] ?? {});
    await this.#show();
  }

  #countTypes(counts: Readonly<Record<string, number>>): void {
    this.#types.hidden = false;
    for (const input of this.#types.querySelectorAll('input')) {
      const count = input.value
        ? (counts[input.value] ?? 0)
        : Object.values(counts).reduce((sum, each) => sum + each, 0);
      const label = input.closest('label');
      if (label) label.hidden = count === 0 && input.value !== '' && !input.checked;
      const number = label?.querySelector('[data-count]');
      if (number) number.textContent = String(count);
    }
  }

  async #show(): Promise<void> {
    const search = this.#search;
    const from = this.#list.childElementCount;
    const results = this.#answer?.results ?? [];
    const pages = await Promise.all(
      results.slice(from, from + step).map((result) => result.data()),
    );
    if (search !== this.#search) return;
    this.#list.append(...pages.map((page) => this.#render(page)));
    this.#more.hidden = this.#list.childElementCount >= results.length;
  }

  #render({ url, excerpt, meta }: PagefindPage): DocumentFragment {
    const item = document.importNode(this.#item.content, true);
    const fill = (slot: string, ...content: readonly (Node | string)[]) => {
      item.querySelector(`[data-${slot}]`)?.replaceChildren(...content);
    };
    const link = item.querySelector('a');
    if (link) link.href = url;
    fill('title', meta['title'] ?? url);
    fill('type', meta['type'] ?? '');
    fill('when', meta['when'] ?? '');
    fill('excerpt', ...excerptNodes(excerpt));
    return item;
  }

  #say(message: string): void {
    this.#status.textContent = message;
  }

  #clear(message: string, failed = false): void {
    this.#say(message);
    this.#answer = undefined;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#retry.hidden = !failed;
    this.#help.hidden = !failed;
    this.#types.hidden = true;
  }
}

customElements.define('site-search', SiteSearch);
