import { drawingFaults } from './drawing/drawing.ts';
import { fault, type Fault } from './faults.ts';
import { extensionOf, kinds, type Format } from './kinds.ts';
import { officeFaults } from './office/office.ts';
import { pdfFaults } from './pdf/pdf.ts';
import { pictureFaults } from './picture/picture.ts';
import { typeOf } from './signatures.ts';
import { tableFaults, textFaults } from './text.ts';

/** Formats that begin as any text may; of these only what certainly is something else is refused. */
const texts: ReadonlySet<Format> = new Set<Format>(['svg', 'csv', 'txt']);

/** Formats whose beginning is that of the container in which they come. */
const containers: Readonly<Partial<Record<Format, string>>> = { ooxml: 'zip', odf: 'zip' };

function isOfType(type: string | undefined, format: Format): boolean {
  if (type === (containers[format] ?? format)) return true;
  return type === undefined && texts.has(format);
}

async function contentFaults(format: Format, bytes: Buffer, file: string): Promise<Fault[]> {
  switch (format) {
    case 'svg':
      return drawingFaults(bytes);
    case 'pdf':
      return pdfFaults(bytes);
    case 'ooxml':
    case 'odf':
      return officeFaults(bytes, extensionOf(file));
    case 'csv':
      return tableFaults(bytes);
    case 'txt':
      return textFaults(bytes);
    default:
      return pictureFaults(bytes, file);
  }
}

/** What a file's name alone says against it. */
export function nameFaults(file: string): Fault[] {
  const extension = extensionOf(file);
  return kinds.has(extension)
    ? []
    : [fault('media-kind', { extension, allowed: [...kinds.keys()] })];
}

/**
 * What is wrong with a media file, told from its bytes. `file` is how an editor would name it, and
 * has one of the allowed extensions.
 */
export async function mediaFaults(file: string, bytes: Buffer): Promise<Fault[]> {
  const extension = extensionOf(file);
  const kind = kinds.get(extension);
  if (!kind) return nameFaults(file);
  const type = typeOf(bytes);
  if (!isOfType(type, kind.format)) return [fault('media-type', { extension, found: type })];
  return contentFaults(kind.format, bytes, file);
}
