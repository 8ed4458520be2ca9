import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { given } from '../worksheet/given.ts';
import { components } from './components.ts';

function file(name: string): string {
  const folder = name === 'Callout' ? '' : 'worksheet/';
  return `src/components/${folder}${name}.astro`;
}

test.each(Object.entries(components))(
  '%s takes the properties that the policy allows, and what the pipeline gives it',
  (name, { properties }) => {
    const source = readFileSync(file(name), 'utf8');
    const [, props = ''] = /interface Props \{([\s\S]*?)\n\}/.exec(source) ?? [];
    const declared = [...props.matchAll(/readonly (\w+)\??: ([^;]+);/g)].map(
      ([, key = '', type = '']) => {
        const words = [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word);
        return [key, words.length > 0 ? words : 'text'];
      },
    );
    const wanted = Object.entries(properties).map(([key, property]) => {
      return [key, typeof property === 'string' ? 'text' : property];
    });
    const own = new Set((given[name] ?? []).map((key) => key));
    expect(Object.fromEntries(declared.filter(([key]) => !own.has(String(key))))).toEqual(
      Object.fromEntries(wanted),
    );
    const handed = declared.map(([key]) => key).filter((key) => own.has(String(key)));
    expect(new Set(handed)).toEqual(own);
  },
);
