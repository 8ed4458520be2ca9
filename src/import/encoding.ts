/** Letters and signs of texts in the languages of the Baltics; another reading of the bytes gives others. */
const baltic =
  /^[\t\n\r -~\u00a0§«»°€£©®±²³·×÷‘’“”„‚–—…•āčēģīķļņōŗšūžĀČĒĢĪĶĻŅŌŖŠŪŽäöüõåéóßÄÖÜÕÅÉÓąęėįųĄĘĖĮŲłńśźżćŁŃŚŹŻĆøæØÆ]*$/u;

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** UTF-16 as its byte order mark says, or, without one, as the zero bytes of ASCII letters lie. */
function utf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second !== 0) return 'utf-16be';
  return second === 0 && first !== 0 ? 'utf-16le' : undefined;
}

/**
 * The text of a table without its byte order mark: UTF-8, UTF-16 or Windows-1257. Undefined when it
 * is none of them, or when Windows-1257 gives letters that no text in the Baltics would hold.
 */
export function decodeTable(bytes: Uint8Array): string | undefined {
  const wide = utf16(bytes);
  if (wide !== undefined) return decoded(bytes, wide);
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  const text = decoded(bytes, 'windows-1257');
  return text !== undefined && baltic.test(text) ? text : undefined;
}
