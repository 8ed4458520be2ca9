/** Lines of a table for a terminal: the first column to the left, figures to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const [first, ...rest] = all.map(line);
  return [first, widths.map((width) => '-'.repeat(width)).join('  '), ...rest].join('\n');
}

const missing = 'not available';

export function seconds(value: number | undefined): string {
  return value === undefined ? missing : `${value.toFixed(1)} s`;
}

export function megabytes(value: number | undefined): string {
  return value === undefined ? missing : `${Math.round(value / 1e6)} MB`;
}

export function kilobytes(value: number): string {
  return `${(value / 1000).toFixed(1)} KB`;
}

export function ratio(one: number | undefined, other: number | undefined): string {
  return one === undefined || !other ? missing : `${(one / other).toFixed(2)}x`;
}
