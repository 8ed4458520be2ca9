import { basename } from 'node:path';
import { finding, inDocument, type Finding } from './findings.ts';
import type { Repository } from './model.ts';
import { translationsOf } from './translations.ts';

/** A translation that says which state of the original it was made from is not behind it. */
export function translationRules({ entries }: Repository): Finding[] {
  return entries.flatMap((entry) =>
    translationsOf(entry)
      .filter(({ named, hash }) => named !== undefined && named !== hash)
      .map(({ text, original, hash }) =>
        finding('stale-translation', inDocument(text.document, ['sourceHash']), {
          original: basename(original.path),
          language: original.locale,
          hash,
        }),
      ),
  );
}
