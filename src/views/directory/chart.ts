import type { Locale } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/plural.ts';
import { strings } from '../../i18n/strings.ts';

/** What a bar stands for, before it is measured. */
export interface BarInput {
  readonly label: string;
  readonly href?: string | undefined;
  /** The parts of the bar in order; most bars have one. */
  readonly counts: readonly number[];
}

/** A part of a bar: where it begins and how long it is, in units of the chart. */
export interface BarPart {
  readonly x: number;
  readonly width: number;
}

export interface Bar {
  readonly lines: readonly string[];
  readonly label: string;
  readonly href: string | undefined;
  readonly parts: readonly BarPart[];
  /** The whole bar in numbers of the language. */
  readonly total: string;
  /** What the table says: each part and, where there are several, the whole. */
  readonly cells: readonly string[];
  /** Where the label begins, from the top. */
  readonly y: number;
}

export interface Chart {
  readonly id: string;
  readonly title: string;
  /** What the chart shows at a glance, and what is to be known of its numbers. */
  readonly notes: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  /** Headings of the table: what the rows are, then one for each number. */
  readonly columns: readonly string[];
  /** Names of the parts of the bars, where there are several. */
  readonly legend: readonly string[];
}

export interface ChartInput {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly rowHeading: string;
  readonly bars: readonly BarInput[];
  readonly legend?: readonly string[];
}

/** Sizes of a chart in its own units: about a pixel each where it stands in a column. */
export const sizes = { width: 340, number: 40, line: 17, bar: 12, gap: 12 } as const;

/** Letters that a line of a label has room for. */
const lineLength = 44;

/** A label in lines that fit, parted between words. */
export function labelLines(label: string): string[] {
  return label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > lineLength) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** The label that most organisations have, in a sentence; none where many share the first place. */
export function mostOften(locale: Locale, bars: readonly BarInput[]): string[] {
  const most = Math.max(0, ...bars.map(({ counts }) => sum(counts)));
  const first = bars.filter(({ counts }) => sum(counts) === most);
  if (most === 0 || first.length > 2) return [];
  const names = new Intl.ListFormat(locale).format(first.map(({ label }) => label));
  return [strings(locale).directory.mostOften(names, formatNumber(locale, most))];
}

/** A chart of horizontal bars: the longest fills the width that the numbers leave. */
export function chart(locale: Locale, input: ChartInput): Chart {
  const { id, title, notes, rowHeading, legend = [] } = input;
  const most = Math.max(1, ...input.bars.map(({ counts }) => sum(counts)));
  const scale = (sizes.width - sizes.number) / most;
  const round = (value: number) => Math.round(value * 10) / 10;
  let y = 0;
  const bars = input.bars.map(({ label, href, counts }): Bar => {
    const lines = labelLines(label);
    const top = y;
    y += lines.length * sizes.line + sizes.bar + sizes.gap;
    const total = formatNumber(locale, sum(counts));
    const numbers = counts.map((count) => formatNumber(locale, count));
    return {
      label,
      lines,
      href,
      total,
      cells: counts.length > 1 ? [...numbers, total] : numbers,
      parts: counts.map((count, index) => ({
        x: round(sum(counts.slice(0, index)) * scale),
        width: round(count * scale),
      })),
      y: top,
    };
  });
  const t = strings(locale).directory;
  return {
    id,
    title,
    notes,
    width: sizes.width,
    height: y,
    bars,
    columns: [rowHeading, ...(legend.length > 0 ? [...legend, t.regionTogether] : [t.count])],
    legend,
  };
}
