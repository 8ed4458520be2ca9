/**
 * What the pipeline gives components beside the properties that an editor writes: what follows from
 * where they stand. Texts all; an editor cannot write them, for the policy does not know them.
 */
export const given: Readonly<Record<string, readonly string[]>> = {
  Worksheet: ['locale', 'entry'],
  Audiences: ['locale'],
  Help: ['locale'],
  Example: ['locale'],
  // What the answer is about, for those who hear its label alone.
  Answer: ['locale', 'about'],
  // The columns as JSON, a list of { title, kind }.
  Table: ['locale', 'columns'],
  Download: ['href', 'detail'],
};
