import type { z } from 'zod';
import { isMapping } from './documents.ts';
import { valueAt } from './values.ts';

type Issue = z.core.$ZodIssue;

/** Whether a branch of a union fails because the value is of another kind altogether. */
function isOtherKind(branch: readonly Issue[]): boolean {
  return branch.some(
    ({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'),
  );
}

/** The branch of a union that the author of a value most likely had in mind. */
function likelyBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] {
  const likely = isMapping(value)
    ? branches.find((branch) => !isOtherKind(branch))
    : branches.find((branch) => branch.some((issue) => issue.code === 'invalid_value'));
  return likely ?? branches[0] ?? [];
}

/** Replaces what zod says of a union by what it says of the branch that was meant. */
export function flattenUnion(issue: Issue, data: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  if ('options' in issue && issue.options) {
    // A value that should tell the branches apart, and does not, is a wrong choice.
    const values = issue.options.map(String);
    return [{ code: 'invalid_value', values, path: issue.path, message: issue.message }];
  }
  const branch = likelyBranch(issue.errors, valueAt(data, issue.path));
  if (branch.length === 0) return [issue];
  return branch
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap((inner) => flattenUnion(inner, data));
}
