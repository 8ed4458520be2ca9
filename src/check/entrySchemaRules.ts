import { basename } from 'node:path';
import { collections } from '../schemas/collections.ts';
import type { Entry, EntryText } from './entries.ts';
import { finding, inDocument, type Finding } from './findings.ts';
import { schemaFindings } from './issues.ts';
import type { Repository } from './model.ts';
import { nearest } from './nearest.ts';
import { unknownKey, type UnknownKey } from './unknownKeys.ts';

/** Fact keys that stand in an entry's translations. */
function strayFacts({ texts, main }: Entry): string[] {
  return texts
    .filter((text) => text !== main)
    .flatMap(({ split }) => Object.keys(split?.facts ?? {}));
}

function unknownKeys({ bundle, main }: Entry, text: EntryText): UnknownKey[] {
  const { facts, text: words } = collections[bundle.collection];
  const own = Object.keys(words.shape);
  const factKeys = Object.keys(facts.shape);
  return (text.split?.unknown ?? []).map((key) => {
    const isTranslation = text !== main && nearest(key, own) !== undefined;
    return unknownKey(text.document, [key], isTranslation ? own : [...own, ...factKeys]);
  });
}

function misplacedFacts({ main }: Entry, text: EntryText): Finding[] {
  if (!main || text === main) return [];
  const home = basename(main.path);
  return Object.keys(text.split?.facts ?? {}).map((key) =>
    finding('fact-in-translation', inDocument(text.document, [key]), { key, home }),
  );
}

function inText(entry: Entry, text: EntryText): Finding[] {
  const { document, split } = text;
  if (!split) return [];
  const { facts, text: words } = collections[entry.bundle.collection];
  const unknown = unknownKeys(entry, text);
  const meant = unknown.flatMap((one) => one.meant ?? []);
  const excused = new Set([...meant, ...strayFacts(entry)]);
  return [
    ...unknown.map((one) => one.finding),
    ...misplacedFacts(entry, text),
    ...schemaFindings({ document, data: split.text, schema: words, excused }),
    ...(text === entry.main
      ? schemaFindings({ document, data: split.facts, schema: facts, excused })
      : []),
  ];
}

/** Facts and texts fit the schema of their collection, and facts stand in one file only. */
export function entrySchemaRules({ entries }: Repository): Finding[] {
  return entries.flatMap((entry) => entry.texts.flatMap((text) => inText(entry, text)));
}
