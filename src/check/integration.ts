import type { AstroIntegration } from 'astro';
import { contentDir } from '../repository/location.ts';
import { inspect } from './check.ts';
import { formatText } from './formats.ts';

/**
 * Checks the content before Astro reads it. Astro itself would show the first bad entry only,
 * without its line; with errors here neither a build nor the development server starts.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const report = await inspect(contentDir(), undefined, { isCached: true });
        const text = formatText(report);
        if (report.problems.length === 0) logger.info(text.trimEnd());
        else process.stderr.write(`\n${text}\n`);
        if (report.counts.errors === 0) return;
        const refusal = new Error(report.wording.refused(report.counts));
        // The fault is in the content: Astro's print of where in the code it came up would mislead.
        refusal.stack = '';
        throw refusal;
      },
    },
  };
}
