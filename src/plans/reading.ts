import { idPattern, limits, planFormat, planVersion, type Plan, type PlanRow } from './plan.ts';

/** Why something is not read as a plan. */
export type Refusal =
  /** It is no plan. */
  | { readonly problem: 'foreign' }
  /** It was written by a later version of the site. */
  | { readonly problem: 'newer' }
  /** It is a plan of which something is wrong: where. */
  | { readonly problem: 'damaged'; readonly where: string };

class Damage extends Error {}

type Known = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Known {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function object(value: unknown, where: string, keys: readonly string[]): Known {
  if (!isRecord(value)) throw new Damage(where);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new Damage(`${where} ${unknown.slice(0, 40)}`.trim());
  return value;
}

function text(value: unknown, where: string, longest: number = limits.text): string {
  if (typeof value !== 'string' || value.length > longest) throw new Damage(where);
  return value;
}

function id(value: unknown, where: string): string {
  const given = text(value, where);
  if (!idPattern.test(given)) throw new Damage(where);
  return given;
}

function moment(value: unknown, where: string): string {
  const given = text(value, where);
  const time = Date.parse(given);
  // A year has four digits: what is written after the last moment there is could not be told.
  if (!/^\d{4}-/.test(given) || Number.isNaN(time) || new Date(time).toISOString() !== given)
    throw new Damage(where);
  return given;
}

function list<T>(
  value: unknown,
  where: string,
  read: (item: unknown, where: string) => T,
): readonly T[] {
  if (!Array.isArray(value) || value.length > limits.count) throw new Damage(where);
  return value.map((item: unknown, at) => read(item, `${where} ${at + 1}`));
}

function record<T>(
  value: unknown,
  where: string,
  read: (item: unknown, where: string) => T,
): Readonly<Record<string, T>> {
  if (!isRecord(value)) throw new Damage(where);
  const entries = Object.entries(value);
  if (entries.length > limits.count) throw new Damage(where);
  return Object.fromEntries(
    entries.map(([key, item]) => [id(key, where), read(item, `${where} ${key}`)]),
  );
}

function tick(value: unknown, where: string): true {
  if (value !== true) throw new Damage(where);
  return value;
}

function row(value: unknown, where: string): PlanRow {
  const given = object(value, where, ['id', 'cells']);
  return { id: id(given['id'], where), cells: record(given['cells'], `${where} cells`, text) };
}

const keys: readonly (keyof Plan)[] = [
  'format',
  'version',
  'id',
  'worksheet',
  'name',
  'created',
  'changed',
  'audiences',
  'answers',
  'checks',
  'tables',
  'labels',
  'steps',
];

/**
 * Reads what may be a plan: every value is held against the format, and nothing else is kept.
 * @param data what was parsed from a file or a link, whatever it is
 */
export function readPlan(data: unknown): Plan | Refusal {
  if (!isRecord(data) || data['format'] !== planFormat) return { problem: 'foreign' };
  const { version } = data;
  if (typeof version === 'number' && version > planVersion) return { problem: 'newer' };
  try {
    if (version !== planVersion) throw new Damage('version');
    const given = object(data, '', keys);
    return {
      format: planFormat,
      version,
      id: id(given['id'], 'id'),
      worksheet: id(given['worksheet'], 'worksheet'),
      name: text(given['name'], 'name', limits.name),
      created: moment(given['created'], 'created'),
      changed: moment(given['changed'], 'changed'),
      audiences: list(given['audiences'], 'audiences', id),
      answers: record(given['answers'], 'answers', text),
      checks: record(given['checks'], 'checks', tick),
      tables: record(given['tables'], 'tables', (rows, where) => list(rows, where, row)),
      labels: record(given['labels'], 'labels', (names, where) => record(names, where, text)),
      steps: record(given['steps'], 'steps', id),
    };
  } catch (error) {
    if (error instanceof Damage) return { problem: 'damaged', where: error.message };
    throw error;
  }
}

/** Reads the text of a file; a text that is no JSON is no plan. */
export function readPlanText(text: string): Plan | Refusal {
  try {
    return readPlan(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: 'foreign' };
    throw error;
  }
}
