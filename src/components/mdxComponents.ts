import type { ComponentName } from '../markdown/policy/components.ts';
import Callout from './Callout.astro';

/** The components that MDX may use, by the names that the content policy knows them under. */
export const mdxComponents = { Callout } satisfies Record<ComponentName, unknown>;
