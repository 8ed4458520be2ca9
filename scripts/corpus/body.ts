import type { Writer } from './writer.ts';

/** How many words a body has, give or take a fifth. */
export const bodyWords = 560;

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function paragraph({ random, sentence }: Writer): string {
  return Array.from({ length: random.between(3, 6) }, sentence).join(' ');
}

function list({ random, fill, language }: Writer): string {
  const mark = random.chance(0.3) ? '1.' : '-';
  const items = Array.from({ length: random.between(3, 6) }, () =>
    fill(random.pick(language.patterns.items)),
  );
  return items
    .map((item) => `${mark} ${item}`)
    .join('\n')
    .replace(/;$/, '.');
}

function table({ random, fill, language }: Writer): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = Array.from({ length: random.between(3, 5) }, () =>
    row([fill('{N2}'), fill('{@N1}'), fill('{number}'), fill('{year}')]),
  );
  const { columns } = language.patterns;
  return [row(columns), row(columns.map(() => '---')), ...rows].join('\n');
}

/** Markdown of about so many words: sections with headings, paragraphs, lists, a table, a link. */
export function writeBody(writer: Writer, about = bodyWords): string {
  const { random, fill, language } = writer;
  // The last section goes over the target, by some 40 words on average.
  const target = Math.round(about * (0.8 + random.next() * 0.4)) - 40;
  const blocks = [paragraph(writer)];
  let count = countWords(blocks[0] ?? '');
  const add = (block: string) => {
    blocks.push(block);
    count += countWords(block);
  };
  for (let section = 0; count < target; section += 1) {
    add(`## ${fill(random.pick(language.patterns.headings))}`);
    add(paragraph(writer));
    if (section % 3 === 0) add(list(writer));
    else if (section % 3 === 1) add(`${paragraph(writer)} ${fill(language.patterns.link)}`);
    else add(table(writer));
  }
  return blocks.join('\n\n');
}
