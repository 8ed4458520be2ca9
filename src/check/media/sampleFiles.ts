/** The smallest files that pass the check, for tests. */

/** A JPEG of 2 × 2 pixels. */
export const samplePicture = Buffer.from(
  '/9j/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAACAAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKAB/9k=',
  'base64',
);

/** A drawing with `content` in it. */
export function sampleDrawing(content = '', attributes = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"${attributes}>\n${content}\n</svg>\n`;
}

/**
 * A PDF with one empty page. Its catalogue has `entries` besides, and `objects` follow, written
 * out from their numbers on (5 and up).
 */
export function samplePdf(entries = '', objects: readonly (string | Buffer)[] = []): Buffer {
  const head = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R ${entries} >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >> endobj
`;
  const body = objects.map((object) => Buffer.concat([Buffer.from(object), Buffer.from('\n')]));
  const start = Buffer.concat([Buffer.from(head), ...body]);
  const end = `trailer << /Root 1 0 R /Size 9 >>\nstartxref\n${start.length}\n%%EOF\n`;
  return Buffer.concat([start, Buffer.from(end)]);
}
