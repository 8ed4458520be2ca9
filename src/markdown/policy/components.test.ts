import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { components } from './components.ts';

test.each(Object.entries(components))(
  '%s takes the properties that the policy allows',
  (name, properties) => {
    const source = readFileSync(`src/components/${name}.astro`, 'utf8');
    const [, props = ''] = /interface Props \{([\s\S]*?)\n\}/.exec(source) ?? [];
    const declared = [...props.matchAll(/readonly (\w+)\??: ([^;]+);/g)].map(
      ([, key = '', type = '']) => [
        key,
        type === 'string' ? 'text' : [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word),
      ],
    );
    expect(Object.fromEntries(declared)).toEqual(properties);
  },
);
