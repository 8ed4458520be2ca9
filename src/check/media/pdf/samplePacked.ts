import { deflateSync } from 'node:zlib';
import { samplePdf } from '../sampleFiles.ts';

/** A PDF whose object 5, hidden in a packed object stream, is `object`. */
export function packedPdf(object: string, entries = '', filter = '/FlateDecode'): Buffer {
  const data = deflateSync(Buffer.from(`5 0 ${object}`));
  const head = `6 0 obj << /Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${data.length} >>\nstream\n`;
  const end = Buffer.from('\nendstream\nendobj');
  return samplePdf(entries, [Buffer.concat([Buffer.from(head), data, end])]);
}
