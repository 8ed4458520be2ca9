/** Grammatical case and number of a noun: A2 is the accusative plural. English has N1 and N2 only. */
export type Code = `${'N' | 'G' | 'D' | 'A' | 'I' | 'L'}${1 | 2}`;

/** A noun in all its forms, with the key by which adjectives agree with it. */
export interface Noun {
  readonly gender: string;
  form(code: Code): string;
}

/** What a text generator needs to know of a language. */
export interface Language {
  /** Common words first. */
  readonly nouns: readonly Noun[];
  readonly adjectives: readonly string[];
  /** Transitive verbs, as they stand after a plural subject. */
  readonly verbs: readonly string[];
  readonly adverbs: readonly string[];
  /** First parts of compound nouns, which make the long tail of rare words. */
  readonly prefixes: readonly string[];
  readonly places: readonly Noun[];
  readonly givenNames: readonly string[];
  readonly surnames: readonly string[];
  agree(adjective: string, noun: Noun, code: Code): string;
  /** A noun with another in the genitive: "goals of the project". */
  possess(head: string, owner: string): string;
  /** Puts right what depends on the neighbouring word. */
  polish(text: string): string;
  readonly patterns: Patterns;
}

/** Patterns of texts; the slots are explained in writer.ts. */
export interface Patterns {
  readonly sentences: readonly string[];
  readonly headings: readonly string[];
  readonly titles: readonly string[];
  readonly items: readonly string[];
  readonly link: string;
  readonly columns: readonly string[];
  readonly durations: readonly string[];
  readonly organisations: readonly string[];
}

/** The words of a list that is written with spaces between them. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Items of several lists in turn, so that none of the lists is the rarest. */
export function interleave<T>(...lists: readonly (readonly T[])[]): T[] {
  const placed = lists.flatMap((list) =>
    list.map((item, index) => ({ item, place: index / list.length })),
  );
  return placed.sort((a, b) => a.place - b.place).map(({ item }) => item);
}

/** A noun whose forms are a stem and an ending, in the order of `codes`. */
export function declined(
  stem: string,
  gender: string,
  codes: readonly Code[],
  endings: readonly string[],
): Noun {
  const forms = new Map(codes.map((code, index) => [code, `${stem}${endings[index] ?? ''}`]));
  return { gender, form: (code) => forms.get(code) ?? stem };
}
