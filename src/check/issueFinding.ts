import type { z } from 'zod';
import type { Rule } from '../schemas/fields.ts';
import type { Document } from './documents.ts';
import { examples } from './examples.ts';
import { finding, inDocument, type Finding, type Place } from './findings.ts';
import type { Kind } from './messages/catalogue.ts';
import { nearest } from './nearest.ts';
import { isRule } from './ruleKeys.ts';
import { shown, valueAt } from './values.ts';

type Issue = z.core.$ZodIssue;
type Of<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

const kinds: Readonly<Record<string, Kind>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
  record: 'mapping',
};

function missingField(issue: Issue, place: Place): Finding {
  const choice = issue.code === 'invalid_value' ? String(issue.values[0]) : undefined;
  const example = isRule(issue.message) ? examples[issue.message] : choice;
  return finding('missing-field', place, { key: String(issue.path.at(-1) ?? ''), example });
}

/** A register number as it was written, for a number read from it may have lost digits. */
function registerNumber(place: Place, document: Document, value: unknown): Finding {
  const line = document.source.split('\n')[place.at.line - 1] ?? '';
  const [, written = shown(value)] = /registerNumber["']?\s*:\s*([\w.+-]+)/.exec(line) ?? [];
  return finding('register-number-quotes', place, { value: written });
}

function wrongType(
  issue: Of<'invalid_type'>,
  place: Place,
  value: unknown,
  document: Document,
): Finding {
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  if (issue.expected === 'string' && isPlain) {
    if (issue.path.at(-1) === 'registerNumber') return registerNumber(place, document, value);
    return finding('needs-quotes', place, { value: shown(value) });
  }
  const wanted = kinds[issue.expected];
  if (!wanted) return finding('wrong-value', place, { reason: issue.message });
  return finding('wrong-type', place, { wanted });
}

function wrongSize(issue: Of<'too_small' | 'too_big'>, place: Place, value: unknown): Finding {
  const isSmall = issue.code === 'too_small';
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (typeof value === 'string') {
    const actual = value.trim().length;
    return finding(isSmall ? 'too-short' : 'too-long', place, { actual, limit });
  }
  if (Array.isArray(value)) {
    return finding(isSmall ? 'too-few' : 'too-many', place, { actual: value.length, limit });
  }
  const details = { value: shown(value), bound: limit, inclusive: issue.inclusive ?? true };
  return finding(isSmall ? 'too-small' : 'too-large', place, details);
}

function wrongChoice(issue: Of<'invalid_value'>, place: Place, value: unknown): Finding {
  const choices = issue.values.map(String);
  const suggestion = nearest(shown(value), choices);
  return finding('wrong-choice', place, { value: shown(value), choices, suggestion });
}

function brokenRule(rule: Rule, document: Document, issue: Issue, value: unknown): Finding {
  if (rule !== 'repeated' || !Array.isArray(value)) {
    return finding(rule, inDocument(document, issue.path), { value: shown(value) });
  }
  const index = value.findIndex((item, at) => value.indexOf(item) < at);
  const place = inDocument(document, [...issue.path, index]);
  return finding(rule, place, { value: shown(value[index]) });
}

/** What one issue of zod says to an editor. Unions and unknown keys are taken apart before. */
export function issueFinding(issue: Issue, document: Document, data: unknown): Finding {
  const value = valueAt(data, issue.path);
  const place = inDocument(document, issue.path);
  if (issue.code === 'invalid_key')
    return finding('slug', place, { value: shown(issue.path.at(-1)) });
  if (value === undefined) return missingField(issue, place);
  if (value === null) {
    return finding('empty-value', place, { key: place.field });
  }
  if (issue.code === 'invalid_type') return wrongType(issue, place, value, document);
  if (isRule(issue.message)) return brokenRule(issue.message, document, issue, value);
  switch (issue.code) {
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, place, value);
    case 'invalid_value':
      return wrongChoice(issue, place, value);
    case 'invalid_format':
      return finding('wrong-format', place, {
        value: shown(value),
        pattern: String(issue.pattern ?? issue.format),
      });
    default:
      return finding('wrong-value', place, { reason: issue.message });
  }
}
