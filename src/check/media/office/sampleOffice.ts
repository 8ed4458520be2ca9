import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive made for a test: its contents, or besides how it is to lie about itself. */
export type SampleEntry =
  | string
  | Buffer
  | { readonly data: string | Buffer; readonly flags?: number; readonly size?: number };

function entryParts(name: string, entry: SampleEntry, offset: number) {
  const isPlain = typeof entry === 'string' || Buffer.isBuffer(entry);
  const data = Buffer.from(isPlain ? entry : entry.data);
  const packed = deflateRawSync(data);
  const file = Buffer.from(name);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(isPlain ? 0 : (entry.flags ?? 0), 2);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt32LE(crc32(data), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(isPlain ? data.length : (entry.size ?? data.length), 18);
  shared.writeUInt16LE(file.length, 22);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), shared, file, packed]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, tail, file]),
  };
}

/** A zip archive of these entries. */
export function sampleZip(
  entries: readonly (readonly [name: string, entry: SampleEntry])[],
): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, entry] of entries) {
    const { local, central } = entryParts(name, entry, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(centrals).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...centrals, Buffer.from('PK\x05\x06'), end]);
}

const openXmlTypes: Readonly<Record<string, string>> = {
  docx: 'wordprocessingml.document',
  xlsx: 'spreadsheetml.sheet',
  pptx: 'presentationml.presentation',
};

/** The smallest Office file (docx, xlsx, pptx) that passes the check, with more entries. */
export function sampleOpenXml(
  extension: string,
  more: Readonly<Record<string, SampleEntry>> = {},
): Buffer {
  const type = `application/vnd.openxmlformats-officedocument.${openXmlTypes[extension] ?? ''}.main+xml`;
  const types = `<Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`;
  return sampleZip(Object.entries({ '[Content_Types].xml': types, 'main.xml': '<m/>', ...more }));
}

const openDocumentTypes: Readonly<Record<string, string>> = {
  odt: 'text',
  ods: 'spreadsheet',
  odp: 'presentation',
};

/** The smallest OpenDocument file (odt, ods, odp) that passes the check, with more entries. */
export function sampleOpenDocument(
  extension: string,
  more: Readonly<Record<string, SampleEntry>> = {},
): Buffer {
  const type = `application/vnd.oasis.opendocument.${openDocumentTypes[extension] ?? ''}`;
  const manifest = '<manifest/>';
  return sampleZip(Object.entries({ mimetype: type, 'META-INF/manifest.xml': manifest, ...more }));
}

/** A part of an Office file that names something outside of it. */
export function sampleRelations(type: string, target: string): string {
  const relation = `Id="r1" Type="http://x/${type}" Target="${target}" TargetMode="External"`;
  return `<Relationships><Relationship ${relation}/></Relationships>`;
}
