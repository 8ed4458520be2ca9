import type { Details, MessageKey, Wording } from './messages/catalogue.ts';

/** Where in a file something stands, counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  /** The element and attribute, `img[src]`; empty for a whole file. */
  readonly field: string;
}

/** A problem within a file of the built site before it is put into words. */
export interface Finding extends Spot {
  readonly key: MessageKey;
  say(messages: Wording['messages']): string;
}

/** An address that a file names, as the file has it. */
export interface Address extends Spot {
  readonly url: string;
  /** Whether a program answers there, so that no file has to exist. */
  readonly isPosted?: boolean;
}

/** What one file of the built site says of itself and others. */
export interface FileFacts {
  readonly findings: readonly Finding[];
  /** Addresses that readers may follow: what lies on this site must exist. */
  readonly links: readonly Address[];
  /** Addresses that a browser loads by itself: they must lie on this site. */
  readonly resources: readonly Address[];
  /** The places that an anchor may name. */
  readonly ids: ReadonlySet<string>;
}

export const wholeFile: Spot = { line: 1, column: 1, field: '' };

/** How much of an address a message shows; one in `data:` may be as long as a picture. */
const shown = 120;

/** An address as a message shows it. */
export function shortened(url: string): string {
  return url.length > shown ? `${url.slice(0, shown)}…` : url;
}

export function finding<K extends MessageKey>(key: K, spot: Spot, details: Details[K]): Finding {
  const { line, column, field } = spot;
  return { line, column, field, key, say: (messages) => messages[key](details) };
}
