/** Tag of IFD0 that points to the GPS directory (Exif 2.32, 4.6.3). */
const gpsPointer = 0x8825;

/** Latitude and longitude, of the camera and of what it looked at (Exif 2.32, 4.6.6). */
const places: ReadonlySet<number> = new Set([0x02, 0x04, 0x14, 0x16]);

const entrySize = 12;

interface Tag {
  readonly tag: number;
  readonly value: number;
}

/** The entries of one directory of a TIFF structure; those beyond its end are left out. */
function directory(tiff: Buffer, offset: number, isLittle: boolean): Tag[] {
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  if (offset + 2 > tiff.length) return [];
  const fitting = Math.floor((tiff.length - offset - 2) / entrySize);
  return Array.from({ length: Math.min(short(offset), fitting) }, (_, index) => {
    const at = offset + 2 + index * entrySize;
    return { tag: short(at), value: long(at + 8) };
  });
}

function exifTellsPlace(exif: Buffer): boolean {
  const tiff = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
  if (tiff.length < 8) return false;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  return directory(tiff, first, isLittle)
    .filter(({ tag }) => tag === gpsPointer)
    .flatMap(({ value }) => directory(tiff, value, isLittle))
    .some(({ tag }) => places.has(tag));
}

/** Whether a picture says where it was taken: in its EXIF data, or in XMP, which is plain text. */
export function tellsPlace(bytes: Buffer, exif: Buffer | undefined): boolean {
  if (exif && exifTellsPlace(exif)) return true;
  return ['GPSLatitude', 'GPSLongitude'].some((name) => bytes.includes(`exif:${name}`));
}
