import { merged, type Draft, type Stamped } from './draft.ts';
import { idPattern } from './plan.ts';

/** How keeping a draft ended. */
export type Kept =
  | 'kept'
  /** The browser has no more room for this site. */
  | 'full'
  /** The browser keeps nothing at all. */
  | 'unavailable';

/** What of the browser's storage is needed. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

function isStamped(value: unknown): value is Stamped {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'number' &&
    typeof value[1] === 'string'
  );
}

/** The version of what is kept; what a later version of the site has kept is left alone. */
const version = 1;

function readDraft(text: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { id, worksheet, created, fields, ...rest } = { ...kept } as Record<string, unknown>;
    if (rest['version'] !== version || typeof fields !== 'object' || fields === null)
      return undefined;
    if (typeof id !== 'string' || !idPattern.test(id) || typeof worksheet !== 'string')
      return undefined;
    if (typeof created !== 'string' || Number.isNaN(Date.parse(created))) return undefined;
    const stamped = Object.entries(fields).filter((entry): entry is [string, Stamped] =>
      isStamped(entry[1]),
    );
    return { id, worksheet, created, fields: new Map(stamped) };
  } catch {
    return undefined;
  }
}

function draftText({ fields, ...draft }: Draft): string {
  return JSON.stringify({ version, ...draft, fields: Object.fromEntries(fields) });
}

/**
 * The plans of one worksheet in the browser's storage, one key a plan. Two sites of one origin keep
 * theirs apart by their base paths. Nothing here throws: where the browser refuses, what is
 * returned says so.
 */
export class PlanStorage {
  readonly #shelf: () => Shelf;
  readonly #place: string;
  readonly #worksheet: string;

  /**
   * @param shelf gives the storage; it may throw, as browsers do that keep nothing
   * @param base the path below which the site is served
   */
  constructor(shelf: () => Shelf, base: string, worksheet: string) {
    this.#shelf = shelf;
    this.#place = `plans:${base}:${worksheet}:`;
    this.#worksheet = worksheet;
  }

  /** Whether the browser gives any storage at all. */
  works(): boolean {
    try {
      return this.#shelf().length >= 0;
    } catch {
      return false;
    }
  }

  /** The key of a plan, as storage events name it. */
  key(id: string): string {
    return this.#place + id;
  }

  /** Whether a key is that of a plan of this worksheet. */
  owns(key: string): boolean {
    return key.startsWith(this.#place);
  }

  /** All plans of the worksheet, the oldest first. What cannot be read is passed over and left alone. */
  drafts(): readonly Draft[] {
    try {
      const shelf = this.#shelf();
      const keys = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '');
      return keys
        .filter((key) => this.owns(key))
        .flatMap((key) => this.#read(shelf.getItem(key)) ?? [])
        .sort((one, other) => (one.created < other.created ? -1 : 1));
    } catch {
      return [];
    }
  }

  /** A plan as it is kept now. */
  draft(id: string): Draft | undefined {
    try {
      return this.#read(this.#shelf().getItem(this.key(id)));
    } catch {
      return undefined;
    }
  }

  #read(text: string | null): Draft | undefined {
    const draft = text === null ? undefined : readDraft(text);
    return draft?.worksheet === this.#worksheet ? draft : undefined;
  }

  /** Joins a draft with what is kept of it by now, and keeps both. What another tab wrote stays. */
  keep(draft: Draft): { readonly kept: Kept; readonly draft: Draft } {
    const now = this.draft(draft.id);
    const joined = now ? merged(now, draft) : draft;
    return { kept: this.#set(this.key(draft.id), draftText(joined)), draft: joined };
  }

  /** Takes a plan away, and says whether it is away. */
  remove(id: string): boolean {
    try {
      this.#shelf().removeItem(this.key(id));
      return true;
    } catch {
      return false;
    }
  }

  #set(key: string, text: string): Kept {
    try {
      const shelf = this.#shelf();
      shelf.setItem(key, text);
      return 'kept';
    } catch (error) {
      const isFull = error instanceof DOMException && /quota/i.test(error.name);
      return isFull ? 'full' : 'unavailable';
    }
  }
}
