import type { Build } from './builds.ts';
import type { Figures } from './measure.ts';
import { slowed } from './searchSpeed.ts';
import { kilobytes, megabytes, ratio, seconds, table } from './table.ts';

function buildRow(name: string, build: Build | undefined): string[][] {
  if (!build) return [];
  const { seconds: wall, cpu, memory, pages } = build;
  return [[name, String(pages), seconds(wall), seconds(cpu), megabytes(memory)]];
}

function stepRows(name: string, build: Build | undefined): string[][] {
  return (build?.steps ?? []).map((step) => [
    `${name}: ${step.name}`,
    seconds(step.seconds),
    seconds(step.cpu),
  ]);
}

function ratios({ ours, rebuild, bare }: Figures): string[] {
  return [
    ...(bare
      ? [
          `This site / bare Astro + Pagefind: ${ratio(ours.seconds, bare.seconds)} of the time, ` +
            `${ratio(ours.cpu, bare.cpu)} of the processor time, ${ratio(ours.pages, bare.pages)} of the pages ` +
            `(${ours.pages} against ${bare.pages}: this site has lists, too)`,
        ]
      : []),
    ...(rebuild
      ? [
          `Rebuild after one edit / full build: ${ratio(rebuild.seconds, ours.seconds)} of the time, ${ratio(rebuild.cpu, ours.cpu)} of the processor time`,
        ]
      : []),
  ];
}

/** The figures as text for people. */
export function report(figures: Figures): string {
  const { entries, organisations, ours, rebuild, bare, weights, search, speed, finder } = figures;
  const builds = [
    ...buildRow('this site, cold', ours),
    ...buildRow('this site, one entry edited', rebuild),
    ...buildRow('bare Astro + Pagefind, cold', bare),
  ];
  const steps = [
    ...stepRows('cold', ours),
    ...stepRows('edited', rebuild),
    ...stepRows('bare', bare),
  ];
  const pages = weights.map(({ page, html, css, js, fonts }) => [
    page,
    ...[html + css + js, html, css, js, fonts].map(kilobytes),
  ]);
  const searches = search.map(({ index, files, first, worst, disk }) => [
    index,
    ...[first, worst, ...Object.values(files)].map(kilobytes),
    megabytes(disk),
  ]);
  const speeds = speed.map(({ locale, first, kinds }) => [
    locale,
    `${first.toFixed(0)} ms`,
    ...Object.values(kinds).map(({ p50, p95 }) => `${p50.toFixed(1)} / ${p95.toFixed(1)} ms`),
  ]);
  const finders = finder.map(({ locale, data, p50, p95 }) => [
    locale,
    kilobytes(data),
    `${p50.toFixed(1)} / ${p95.toFixed(1)} ms`,
  ]);
  const kinds = Object.keys(speed[0]?.kinds ?? {});
  const parts = Object.keys(search[0]?.files ?? {});
  return [
    `${entries} entries and ${organisations} organisations in three languages`,
    ratios(figures).join('\n'),
    table(['build', 'pages', 'time', 'processor', 'memory'], builds),
    table(['step', 'time', 'processor'], steps),
    ...(pages.length > 0
      ? [table(['page (brotli)', 'HTML+CSS+JS', 'HTML', 'CSS', 'JS', 'fonts'], pages)]
      : []),
    ...(searches.length > 0
      ? [table(['first search (brotli)', 'all', 'worst', ...parts, 'on disk'], searches)]
      : []),
    ...(speeds.length > 0
      ? [table([`query, processor ${slowed}x slowed (half / 19 of 20)`, 'first', ...kinds], speeds)]
      : []),
    ...(finders.length > 0
      ? [
          table(
            [
              'directory',
              'data (brotli)',
              `a choice, processor ${slowed}x slowed (half / 19 of 20)`,
            ],
            finders,
          ),
        ]
      : []),
  ].join('\n\n');
}
