import type { Directory, Profile } from './directory.ts';
import type { Draft } from './draft.ts';
import { problem, type Problem } from './problem.ts';

/** A row and the profile that it is about, if there is one. */
export interface Match {
  readonly draft: Draft;
  readonly profile: Profile | undefined;
}

/** A name without marks of quotation, punctuation and case. */
function folded(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join(' ') ?? '';
}

function numberOf({ facts }: Profile): string | undefined {
  const number = facts['registerNumber'];
  return typeof number === 'string' ? number : undefined;
}

function officialNames({ facts }: Profile): unknown[] {
  const titles = facts['titles'];
  if (!Array.isArray(titles)) return [];
  return titles.map((one: unknown) =>
    typeof one === 'object' && one !== null ? Reflect.get(one, 'title') : undefined,
  );
}

function namesOf(profile: Profile): string[] {
  const titles = profile.texts.map(({ split }) => split?.text['title']);
  const names = [...titles, ...officialNames(profile)].filter((name) => typeof name === 'string');
  return [...new Set(names.map(folded).filter((name) => name !== ''))];
}

/** Profiles by what they are found by. */
function grouped(pairs: readonly (readonly [string, Profile])[]): Map<string, Profile[]> {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map([...groups].map(([key, same]) => [key, same.map(([, profile]) => profile)]));
}

/** Finds the profile of a row: by its key, else by its name among the profiles without a number. */
export class Matcher {
  readonly #bySlug: ReadonlyMap<string, Profile>;
  readonly #byNumber: ReadonlyMap<string, readonly Profile[]>;
  readonly #byName: ReadonlyMap<string, readonly Profile[]>;
  readonly #isBySlug: boolean;

  constructor({ profiles }: Directory, key: 'registerNumber' | 'slug') {
    const numbered = profiles.flatMap((profile) => {
      const number = numberOf(profile);
      return number === undefined ? [] : [[number, profile] as const];
    });
    const nameless = profiles.filter((profile) => numberOf(profile) === undefined);
    this.#bySlug = new Map(profiles.map((profile) => [profile.slug, profile]));
    this.#byNumber = grouped(numbered);
    this.#byName = grouped(
      nameless.flatMap((profile) => namesOf(profile).map((name) => [name, profile] as const)),
    );
    this.#isBySlug = key === 'slug';
  }

  #several(draft: Draft, value: string, found: readonly Profile[]): readonly Problem[] {
    const slugs = found.map(({ slug }) => slug).join(', ');
    const place = { row: draft.row, column: draft.keyColumn };
    return [problem('twiceInContent', { value, slugs }, place)];
  }

  #bySlugOf(draft: Draft): Match | readonly Problem[] {
    const profile = this.#bySlug.get(draft.key);
    const number = draft.facts.get('registerNumber');
    const owner = this.#byNumber.get(String(number?.value))?.[0];
    if (number && owner && owner !== profile) {
      const place = { row: draft.row, column: number.column };
      return [problem('otherOwner', { value: number.raw, slug: owner.slug }, place)];
    }
    return { draft, profile };
  }

  match(draft: Draft): Match | readonly Problem[] {
    if (this.#isBySlug) return this.#bySlugOf(draft);
    const numbered = this.#byNumber.get(draft.key) ?? [];
    if (numbered.length > 1) return this.#several(draft, draft.key, numbered);
    if (numbered[0]) return { draft, profile: numbered[0] };
    const titles = [...draft.texts.values()].flatMap((words) => words.get('title')?.raw ?? []);
    const named = new Set(titles.flatMap((title) => this.#byName.get(folded(title)) ?? []));
    const [profile, ...more] = named;
    if (more.length > 0) return this.#several(draft, titles.join(', '), [...named]);
    return { draft, profile };
  }
}

/** What must stand in one row only: the key, and the register number. */
function uniqueValues({
  key,
  keyColumn,
  facts,
}: Draft): [value: string, column: string | undefined][] {
  const number = facts.get('registerNumber');
  const own: [string, string | undefined] = [key, keyColumn];
  return number && number.value !== key ? [own, [String(number.value), number.column]] : [own];
}

/** No two rows have one key, and no two are one profile. */
export function repetitions(matches: readonly Match[]): Problem[] {
  const firsts = new Map<string, number>();
  const rows = new Map<Profile, number>();
  return matches.flatMap(({ draft, profile }) => {
    const { row, keyColumn } = draft;
    const twice = uniqueValues(draft).flatMap(([value, column]) => {
      const first = firsts.get(value);
      if (first !== undefined) {
        return [problem('twiceInTable', { value, row: first }, { row, column })];
      }
      firsts.set(value, row);
      return [];
    });
    if (twice.length > 0) return twice;
    const other = profile && rows.get(profile);
    if (profile && other !== undefined) {
      return [
        problem('sameProfile', { slug: profile.slug, row: other }, { row, column: keyColumn }),
      ];
    }
    if (profile) rows.set(profile, row);
    return [];
  });
}
