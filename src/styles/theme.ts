import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';

const id = 'virtual:theme.css';

/** The colours of site.yaml in place of those in tokens.css; empty where it names none. */
function css(): string {
  if (!site.colours) return '';
  const { accent, accentDark } = site.colours;
  return `:root{--accent:${accent}}@media screen and (prefers-color-scheme:dark){:root{--accent:${accentDark}}}`;
}

/** Serves the site's own colours as a style sheet, so that no page needs a style attribute. */
export function theme(): AstroIntegration {
  return {
    name: 'theme',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'theme',
          resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
          load: (resolved: string) => (resolved === `\0${id}` ? css() : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
