import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatText } from '../check/formats.ts';
import { basePath, defaultLocale, siteUrl } from '../site.ts';
import { audit } from './audit.ts';

/** Audits the site when all else has been built; the build fails when something is wrong. */
export function siteAudit(): AstroIntegration {
  return {
    name: 'site-audit',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = { dir: fileURLToPath(dir), url: siteUrl, basePath };
        const report = await audit(site, defaultLocale);
        const text = formatText(report);
        if (report.counts.errors === 0) {
          logger.info(text.trimEnd());
          return;
        }
        process.stderr.write(`\n${text}\n`);
        const refusal = new Error(report.wording.refused(report.counts));
        // The fault is in what was built: where in the code it came up would mislead.
        refusal.stack = '';
        throw refusal;
      },
    },
  };
}
