import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const versions = z.record(z.string(), z.string());

const manifestSchema = z.object({
  dependencies: versions,
  devDependencies: versions,
  allowScripts: z.record(z.string(), z.boolean()),
});

const lockedSchema = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  inBundle: z.boolean().optional(),
  link: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  dependencies: versions.optional(),
  devDependencies: versions.optional(),
});

const lockfileSchema = z.object({
  lockfileVersion: z.number(),
  packages: z.record(z.string(), lockedSchema),
});

const manifest = manifestSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const lockfile = lockfileSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const { '': root, ...installed } = lockfile.packages;

/** The name of a package, from where it is installed. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

describe('the dependencies', () => {
  it('have exact versions', () => {
    const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('stand in the lockfile as in package.json', () => {
    expect(root?.dependencies).toEqual(manifest.dependencies);
    expect(root?.devDependencies).toEqual(manifest.devDependencies);
    const locked = Object.keys(direct).map((name) => [
      name,
      installed[`node_modules/${name}`]?.version,
    ]);
    expect(Object.fromEntries(locked)).toEqual(direct);
  });

  it('each have a reason in docs/architecture.md, and no other does', () => {
    const text = readFileSync(join('docs', 'architecture.md'), 'utf8');
    const [, section = ''] = text.split('## Dependencies and why');
    const rows = (section.split('\n## ')[0] ?? '').matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm);
    const reasons = [...rows].slice(1).flatMap(([, names = '', reason = '']) => {
      expect(reason.trim().length).toBeGreaterThan(5);
      return names.split(',').map((name) => name.trim());
    });
    expect(reasons.sort()).toEqual(Object.keys(direct).sort());
  });
});

describe('the lockfile', () => {
  it('has a hash for every package', () => {
    const without = Object.entries(installed).filter(
      ([, { integrity, inBundle }]) => !inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('takes nothing from anywhere but the registry', () => {
    const registry = 'https://registry.npmjs.org/';
    const elsewhere = Object.entries(installed).filter(
      ([, { resolved, link, version }]) =>
        link === true ||
        version === undefined ||
        (resolved !== undefined && !resolved.startsWith(registry)),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('lets exactly those packages run scripts on installation that package.json names', () => {
    const scripted = Object.entries(installed)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));
    const allowed = Object.entries(manifest.allowScripts).filter(([, isAllowed]) => isAllowed);
    expect([...new Set(scripted)].sort()).toEqual(allowed.map(([name]) => name).sort());
  });
});

const workflowSchema = z.object({
  on: z.unknown(),
  permissions: versions,
  jobs: z.record(
    z.string(),
    z.object({
      permissions: versions.optional(),
      'timeout-minutes': z.number(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

const workflows = readdirSync(join('.github', 'workflows')).map((name) => {
  const source = readFileSync(join('.github', 'workflows', name), 'utf8');
  const workflow = workflowSchema.parse(parse(source));
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  return { name, source, workflow, steps };
});

describe.each(workflows)('the workflow $name', ({ source, workflow, steps }) => {
  it('pins every action by the hash of a commit and says which version that is', () => {
    const uses = [...source.matchAll(/^\s*(?:- )?uses:\s*(.+)$/gm)].map(([, used = '']) => used);
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    for (const used of uses) expect(used).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read the repository and nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeUndefined();
  });

  it('knows no secret and leaves no token to what it runs', () => {
    expect(source).not.toMatch(/secrets\s*[.[]|pull_request_target|workflow_run/);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('puts nothing of an event into a command line', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  it('installs what the lockfile has', () => {
    for (const { run } of steps) expect(run ?? '').not.toMatch(/npm (?:i|install)\b|npx /);
  });
});

it('one commit stands for each version of an action', () => {
  const pins = new Set(
    workflows.flatMap(({ source }) =>
      [...source.matchAll(/uses:\s*(\S+)@(\S+) # (\S+)/g)].map(([, ...pin]) => pin.join(' ')),
    ),
  );
  const names = [...pins].map((pin) => pin.split(' ')[0]);
  expect(new Set(names).size).toBe(names.length);
});
