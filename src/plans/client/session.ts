import { draftOf, field, key, merged, newDraft, planOf, written, type Draft } from '../draft.ts';
import { limits, randomId, type Plan } from '../plan.ts';
import { PlanStorage, type Kept } from '../storage.ts';
import { remember, remembered } from './memory.ts';

/** How the plan that is open stands: as keeping it ended, not begun yet, or deleted in another tab. */
export type State = Kept | 'new' | 'gone';

/** How long typing rests before it is kept, in milliseconds. */
const pause = 300;

/** Whether a draft holds all of another, as late or later. */
function covers(draft: Draft, other: Draft): boolean {
  return [...other.fields].every(
    ([name, [time]]) => (draft.fields.get(name)?.[0] ?? -Infinity) >= time,
  );
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
  /** Plans that this page alone holds, because the browser does not keep them (any more). */
  readonly #held = new Map<string, Draft>();
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
    const last = this.#last();
    this.#draft = last ?? newDraft(place.worksheet);
    if (last) this.#state = 'kept';
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
    return this.#isLoose || this.#held.size > 0;
  }

  /** All plans of this worksheet, the one that is open as it is now. */
  get drafts(): readonly Draft[] {
    const all = new Map(this.#storage.drafts().map((draft) => [draft.id, draft]));
    for (const draft of this.#held.values()) all.set(draft.id, draft);
    const { id, fields } = this.#draft;
    if (all.has(id) || fields.size > 0) all.set(id, this.#draft);
    return [...all.values()];
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

  /** Opens a plan that is kept, or held in this page. */
  open(id: string): void {
    this.#leave();
    const held = this.#held.get(id);
    const kept = this.#storage.draft(id);
    if (held) this.restore(held);
    else if (kept) this.#show(kept, 'kept');
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
    this.restore(written(draft, { [key.name]: this.#free(name) }));
  }

  /** Deletes the open plan, and opens another. Returns what was deleted. */
  remove(): Draft {
    const removed = this.#draft;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#storage.remove(removed.id);
    this.#held.delete(removed.id);
    this.#show(newDraft(this.#worksheet), 'new');
    const next = this.drafts.at(-1);
    if (next) this.open(next.id);
    return removed;
  }

  /** Keeps the open plan (again), though it was deleted elsewhere. */
  restore(draft = this.#draft): void {
    this.#leave();
    this.#show(draft, 'new');
    this.#keep();
  }

  /** Whether the open plan holds something that the browser does not keep. */
  get #isLoose(): boolean {
    return !['new', 'kept'].includes(this.#state) && this.#draft.fields.size > 0;
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

  /** Keeps the open plan before another takes its place; where that fails, this page holds it. */
  #leave(): void {
    this.flush();
    if (this.#isLoose) this.#held.set(this.#draft.id, this.#draft);
  }

  #show(draft: Draft, state: State): void {
    this.#draft = draft;
    this.#state = this.#storage.works() ? state : 'unavailable';
    remember(this.#memory, draft.id);
    this.#onChange(true);
  }

  #keep(): void {
    const { kept, draft } = this.#storage.keep(this.#draft);
    this.#draft = draft;
    this.#state = kept;
    if (kept === 'kept') this.#held.delete(draft.id);
    remember(this.#memory, draft.id);
    this.#onChange(false);
  }

  /** What another tab did. */
  #hear({ key: name, newValue }: StorageEvent): void {
    if (name !== null && !this.#storage.owns(name)) return;
    const isOwn = name === null || name === this.#storage.key(this.#draft.id);
    if (isOwn && newValue !== null) return this.#refresh();
    if (isOwn) this.#lose();
    else this.#onChange(false);
  }

  /** The open plan is not kept any more: it was deleted elsewhere. */
  #lose(): void {
    if (this.#state === 'kept') this.#state = 'gone';
    this.#onChange(false);
  }

  /** Takes over what is kept of the plan by now, and keeps what is not kept of it yet. */
  #refresh(): void {
    const kept = this.#storage.draft(this.#draft.id);
    if (!kept) return this.#lose();
    this.#state = 'kept';
    this.#draft = merged(this.#draft, kept);
    if (!covers(kept, this.#draft)) this.#keep();
    else this.#onChange(false);
  }

  #last(): Draft | undefined {
    const ids = remembered(this.#memory);
    const [found] = ids.flatMap((id) => this.#storage.draft(id) ?? []);
    return found ?? this.#storage.drafts().at(-1);
  }
}
