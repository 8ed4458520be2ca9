import { fault, type Fault } from '../faults.ts';
import { megabyte } from '../kinds.ts';
import { maxUnpacked, pdfObjects, TooDense, type PdfObject } from './objects.ts';
import { Unreadable } from './reader.ts';
import { hasKey, namesAmong, valuesOf, type PdfValue } from './values.ts';

/** Names that stand only where something would be run, opened, sent or unpacked (12.6.4, 7.11.4). */
const activeNames: ReadonlySet<string> = new Set([
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'GoToR',
  'Rendition',
  'XFA',
]);

/** Short names, which may mean something else where they are no keys of a dictionary. */
const activeKeys: ReadonlySet<string> = new Set(['JS', 'AA', 'EF']);

function activeIn(value: PdfValue): string[] {
  if (value.kind === 'name') return activeNames.has(value.name) ? [value.name] : [];
  if (value.kind !== 'list' && value.kind !== 'dictionary') return [];
  return value.items.flatMap((item, index) => {
    const isKey = value.kind === 'dictionary' && item.kind === 'name' && activeKeys.has(item.name);
    // The value of a key is no key itself: a font may be called AA.
    const before = value.items[index - 1];
    const isValue = before?.kind === 'name' && index % 2 === 1;
    return isKey && !isValue ? [item.name] : activeIn(item);
  });
}

function openActions(value: PdfValue): PdfValue[] {
  return valuesOf(value, 'OpenAction');
}

/** Whether something other than a view of a page is opened with the file. */
function opensMore(objects: readonly PdfObject[]): boolean {
  const actions = objects.flatMap(({ value }) => openActions(value));
  const targets = new Set(
    actions.flatMap((action) => (action.kind === 'reference' ? [action.target] : [])),
  );
  const referred = objects
    .filter(({ number }) => number !== undefined && targets.has(number))
    .map(({ value }) => value);
  return [...actions, ...referred].some((action) =>
    namesAmong(valuesOf(action, 'S')).some((type) => type !== 'GoTo'),
  );
}

function objectFaults(objects: readonly PdfObject[]): Fault[] {
  const values = objects.map(({ value }) => value);
  if (values.some((value) => hasKey(value, 'Encrypt'))) return [fault('pdf-encrypted', {})];
  if (!values.some((value) => hasKey(value, 'Root'))) return [fault('pdf-broken', {})];
  const active = values.flatMap(activeIn);
  const names = new Set(opensMore(objects) ? [...active, 'OpenAction'] : active);
  if (names.size === 0) return [];
  return [fault('pdf-active', { what: [...names].map((name) => `/${name}`).join(', ') })];
}

/** What is wrong with a PDF file: broken, encrypted, or more than something to read. */
export function pdfFaults(bytes: Buffer): Fault[] {
  if (!bytes.subarray(-1024).includes('%%EOF')) return [fault('pdf-broken', {})];
  try {
    return objectFaults(pdfObjects(bytes));
  } catch (error) {
    if (error instanceof TooDense) {
      return [fault('media-packed', { limit: maxUnpacked / megabyte })];
    }
    if (error instanceof Unreadable) return [fault('pdf-broken', {})];
    throw error;
  }
}
