import type { Position } from '../repository/yaml.ts';
import type { Catalogue, Details, MessageKey } from './messages/catalogue.ts';
import type { Document } from './documents.ts';

/** Where a problem stands. */
export interface Place {
  /** Absolute path of a file or folder. */
  readonly path: string;
  readonly at: Position;
  /** The field as an editor would write it, `files[0].path`; empty for a whole file. */
  readonly field: string;
}

/** A problem before it is put into words. */
export interface Finding extends Place {
  readonly key: MessageKey;
  say(messages: Catalogue): string;
}

export function finding<K extends MessageKey>(key: K, place: Place, details: Details[K]): Finding {
  return { ...place, key, say: (messages) => messages[key](details) };
}

/** Writes the path of a value as one name. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`;
    return name === '' ? String(step) : `${name}.${String(step)}`;
  }, '');
}

/** A file or folder as a whole. */
export function wholeFile(path: string): Place {
  return { path, at: { line: 1, column: 1 }, field: '' };
}

/** A field of a document; where the field is missing, the nearest thing that is there. */
export function inDocument(document: Document, path: readonly PropertyKey[]): Place {
  return { path: document.path, at: document.yaml.locate(path), field: fieldName(path) };
}
