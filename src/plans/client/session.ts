import { draftOf, field, key, merged, newDraft, planOf, written, type Draft } from '../draft.ts';
import { limits, randomId, type Plan } from '../plan.ts';
import { PlanStorage, type Kept } from '../storage.ts';

/** How the plan that is open stands: as keeping it ended, not begun yet, or deleted in another tab. */
export type State = Kept | 'new' | 'gone';

/** How long typing rests before it is kept, in milliseconds. */
const pause = 300;

/** Where it is remembered which plan was open: in this tab first, then in the browser. Either may throw. */
const memories = [() => sessionStorage, () => localStorage];

function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Whether a draft holds all of another, as late or later. */
function covers(draft: Draft, other: Draft): boolean {
  return [...other.fields].every(([name, [time]]) => (draft.fields.get(name)?.[0] ?? -1) >= time);
}

/**
 * The plan that is open in this tab. What is written stays in memory, is kept a moment later, and is
 * joined with what other tabs keep. This tab remembers which plan was open, and so does the browser
 * for new tabs.
 */
export class PlanSession {
  readonly #storage: PlanStorage;
  readonly #memory: string;
  readonly #worksheet: string;
  readonly #newName: string;
  readonly #onChange: (isOther: boolean) => void;
  #draft: Draft;
  #state: State = 'new';
  #timer = 0;

  /**
   * @param newName what a plan is called that nobody named
   * @param onChange called when the plan has changed, or its state; `isOther` when it is another one
   */
  constructor(
    place: { readonly base: string; readonly worksheet: string },
    newName: string,
    onChange: (isOther: boolean) => void,
  ) {
    this.#storage = new PlanStorage(() => localStorage, place.base, place.worksheet);
    this.#memory = `plan:${place.base}:${place.worksheet}`;
    this.#worksheet = place.worksheet;
    this.#newName = newName;
    this.#onChange = onChange;
    this.#draft = this.#last() ?? newDraft(place.worksheet);
    if (!this.#storage.works()) this.#state = 'unavailable';
    window.addEventListener('storage', (event) => this.#hear(event));
    window.addEventListener('pagehide', () => this.flush());
    window.addEventListener('pageshow', () => this.#refresh());
    document.addEventListener('visibilitychange', () => this.flush());
    window.addEventListener('beforeunload', (event) => {
      this.flush();
      if (this.isAtRisk) event.preventDefault();
    });
  }

  get draft(): Draft {
    return this.#draft;
  }

  get state(): State {
    return this.#state;
  }

  /** When the last of what is kept was written. */
  get keptAt(): Date {
    return new Date(planOf(this.#draft).changed);
  }

  /** Whether something would be lost with this page. */
  get isAtRisk(): boolean {
    return !['new', 'kept'].includes(this.#state) && this.#draft.fields.size > 0;
  }

  /** All plans of this worksheet, the one that is open as it is now. */
  get drafts(): readonly Draft[] {
    const { id, fields } = this.#draft;
    const kept = this.#storage.drafts();
    const all = kept.map((draft) => (draft.id === id ? this.#draft : draft));
    return all.includes(this.#draft) || fields.size === 0 ? all : [...all, this.#draft];
  }

  /** Writes fields of the open plan. */
  write(texts: Readonly<Record<string, string>>): void {
    const name = field(this.#draft, key.name) || this.#free(this.#newName);
    this.#draft = written(this.#draft, { [key.name]: name, ...texts });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.flush(), pause);
    this.#onChange(false);
  }

  /** Keeps at once what was written. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#timer === 0 || this.#state === 'gone') return;
    this.#timer = 0;
    this.#keep();
  }

  /** Opens a plan that is kept. */
  open(id: string): void {
    this.flush();
    const draft = this.#storage.draft(id);
    if (draft) this.#show(draft, 'kept');
  }

  /** Opens an empty plan. */
  create(): void {
    this.add(newDraft(this.#worksheet), this.#newName);
  }

  /** Opens a copy of the open plan. */
  duplicate(): void {
    const created = new Date().toISOString();
    this.add({ ...this.#draft, id: randomId(), created }, this.#name);
  }

  /** Opens a plan that came from elsewhere, beside those that are here. */
  adopt(plan: Plan): void {
    const draft = draftOf(plan);
    const isKnown = this.drafts.some(({ id }) => id === draft.id);
    this.add(isKnown ? { ...draft, id: randomId() } : draft, plan.name || this.#newName);
  }

  /** Opens a draft under a name that no other plan has, and keeps it. */
  add(draft: Draft, name: string): void {
    this.flush();
    this.#show(written(draft, { [key.name]: this.#free(name) }), 'new');
    this.#keep();
  }

  /** Deletes the open plan, and opens another. Returns what was deleted. */
  remove(): Draft {
    const removed = this.#draft;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#storage.remove(removed.id);
    const next = this.#storage.drafts().at(-1);
    this.#show(next ?? newDraft(this.#worksheet), next ? 'kept' : 'new');
    return removed;
  }

  /** Keeps the open plan (again), though it was deleted elsewhere. */
  restore(draft = this.#draft): void {
    this.flush();
    this.#show(draft, 'new');
    this.#keep();
  }

  get #name(): string {
    return field(this.#draft, key.name) || this.#newName;
  }

  /** A name that no plan has: with a number after it where need be. */
  #free(wanted: string): string {
    const taken = new Set(this.drafts.map((draft) => field(draft, key.name)));
    const base = wanted.replace(/ \(\d+\)$/, '').slice(0, limits.name - 6);
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${base} (${number})`;
    return name;
  }

  #show(draft: Draft, state: State): void {
    this.#draft = draft;
    this.#state = this.#storage.works() ? state : 'unavailable';
    this.#remember();
    this.#onChange(true);
  }

  #keep(): void {
    const { kept, draft } = this.#storage.keep(this.#draft);
    this.#draft = draft;
    this.#state = kept;
    this.#remember();
    this.#onChange(false);
  }

  /** What another tab did. */
  #hear({ key: name, newValue }: StorageEvent): void {
    if (name !== null && !this.#storage.owns(name)) return;
    const isOwn = name === null || name === this.#storage.key(this.#draft.id);
    if (isOwn && newValue !== null) return this.#refresh();
    if (isOwn && this.#state === 'kept') this.#state = 'gone';
    this.#onChange(false);
  }

  /** Takes over what is kept of the plan by now, and keeps what is not kept of it yet. */
  #refresh(): void {
    const kept = this.#storage.draft(this.#draft.id);
    if (!kept) return;
    this.#state = 'kept';
    this.#draft = merged(this.#draft, kept);
    if (!covers(kept, this.#draft)) this.#keep();
    else this.#onChange(false);
  }

  #last(): Draft | undefined {
    const ids = memories.map((memory) => tried(() => memory().getItem(this.#memory)));
    const [found] = ids.flatMap((id) => (id && this.#storage.draft(id)) || []);
    return found ?? this.#storage.drafts().at(-1);
  }

  #remember(): void {
    for (const memory of memories) tried(() => memory().setItem(this.#memory, this.#draft.id));
  }
}
