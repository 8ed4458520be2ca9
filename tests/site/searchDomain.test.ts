import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serveFolder } from '../../scripts/searchEval/fileServer.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { indexPath } from '../../src/routes/paths.ts';
import { answer } from '../../src/search/engine/engine.ts';
import { openLanguage } from '../../src/search/engine/language.ts';
import type { Language } from '../../src/search/engine/searcher.ts';
import { answerElsewhere } from '../../src/search/engine/translation.ts';
import { shipped } from '../setup/builds.ts';

const entries = z.array(z.string());

/** Questions of readers, and what has to come up (tests/search). */
const questions = z
  .array(
    z.strictObject({
      query: z.string(),
      why: z.string(),
      /** Among the first five results. */
      finds: entries.optional(),
      /** Not among the results. */
      not: entries.optional(),
      none: z.literal(true).optional(),
      /** What is searched for in place of a slip. */
      correction: z.string().optional(),
      /** Found in other languages. */
      elsewhere: z.partialRecord(z.enum(locales), entries).optional(),
    }),
  )
  .min(40);

const first = 5;

describe.each(locales)('the search over the shipped content in %s', (locale) => {
  const asked = questions.parse(
    JSON.parse(readFileSync(join('tests', 'search', `domain.${locale}.json`), 'utf8')),
  );
  const opened = new Map<Locale, Language>();
  let server: Server | undefined;

  const language = (of: Locale): Language => {
    const found = opened.get(of);
    if (!found) throw new Error(`The search in ${of} is not open`);
    return found;
  };
  const names = (of: Locale, ranked: readonly { readonly page: number }[]) =>
    ranked.map(({ page }) => language(of).table.entries[page]);

  beforeAll(async () => {
    const served = await serveFolder(shipped.out);
    server = served.server;
    for (const of of locales)
      opened.set(of, await openLanguage(`${served.origin}${indexPath(of)}`, '/'));
  });

  afterAll(() => server?.close());

  it.each(asked)('answers «$query» ($why)', async (question) => {
    const { ranked, corrections } = await answer(language(locale), question.query, false);
    const results = names(locale, ranked);
    if (question.none) expect(results).toEqual([]);
    expect(results.slice(0, first)).toEqual(expect.arrayContaining(question.finds ?? []));
    expect(results.filter((entry) => entry && question.not?.includes(entry))).toEqual([]);
    if (question.correction) expect(corrections.map(({ to }) => to)).toContain(question.correction);
    for (const other of locales) {
      const wanted = question.elsewhere?.[other];
      if (!wanted) continue;
      const found = await answerElsewhere(language(locale), language(other), question.query);
      expect(names(other, found.ranked)).toEqual(expect.arrayContaining(wanted));
    }
  });
});
