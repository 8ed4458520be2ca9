import { z } from 'zod';
import { locale } from '../../src/schemas/fields.ts';

/** An evaluation file: texts, and queries with the texts that answer them. */
export const evaluationShape = z.strictObject({
  language: locale,
  documents: z.array(z.strictObject({ id: z.string(), text: z.string() })).min(1),
  queries: z
    .array(
      z.strictObject({
        id: z.string(),
        variant: z.string(),
        query: z.string(),
        /** Documents that should be found. */
        relevant: z.array(z.string()),
        /** Documents that may be found, those above among them. */
        acceptable: z.array(z.string()),
      }),
    )
    .min(1),
});

export type Evaluation = z.infer<typeof evaluationShape>;
export type EvaluationQuery = Evaluation['queries'][number];

/** How well one variant of queries is answered; shares from 0 to 1. */
export interface Quality {
  readonly n: number;
  /** Share of the relevant documents, at most five of them, among the first five results; of queries that have any. */
  readonly recallAt5: number;
  /** Share of all returned documents that are acceptable. */
  readonly precision: number;
  /** Returned documents that are not acceptable, a query. */
  readonly falsePerQuery: number;
  readonly emptyRate: number;
}

const depth = 5;

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(4));
}

/** Measures the answers to the queries of one variant. */
export function quality(
  answered: readonly { readonly query: EvaluationQuery; readonly results: readonly string[] }[],
): Quality {
  let recall = 0;
  let judged = 0;
  let returned = 0;
  let wrong = 0;
  for (const { query, results } of answered) {
    const relevant = new Set(query.relevant);
    const acceptable = new Set([...query.acceptable, ...query.relevant]);
    if (relevant.size > 0) {
      const found = results.slice(0, depth).filter((id) => relevant.has(id)).length;
      recall += found / Math.min(depth, relevant.size);
      judged += 1;
    }
    returned += results.length;
    wrong += results.filter((id) => !acceptable.has(id)).length;
  }
  const empty = answered.filter(({ results }) => results.length === 0).length;
  return {
    n: answered.length,
    recallAt5: share(recall, judged),
    precision: share(returned - wrong, returned),
    falsePerQuery: share(wrong, answered.length),
    emptyRate: share(empty, answered.length),
  };
}

/** The value below which a share of the numbers lies; 0 for none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
