import Callout from './Callout.astro';

/** The components that MDX may use. Anything else is refused by the content check. */
export const mdxComponents = { Callout };
