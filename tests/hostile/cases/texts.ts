import { changed, file, frontMatter, markdown, type HostileCase } from '../hostileCase.ts';

const whole =
  '---\ntitle: A title\nsummary: Two or three sentences that help the reader.\n---\n\nA text.\n';
const { fromCharCode } = String;

/** Made here, so that no scanner of secrets stumbles over this file. */
function made(prefix: string, length: number): string {
  return prefix + 'a1B2c3D4e5'.repeat(20).slice(0, length);
}

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Buffer.from(part as string)));
}

/** What stands in a file and cannot be seen, or should not be. */
export const texts: readonly HostileCase[] = [
  changed('a byte order mark', file, `\uFEFF${whole}`, 1, 'KL103'),
  changed(
    'a byte order mark in a vocabulary',
    'vocabularies/topics.yaml',
    '\uFEFF{}\n',
    1,
    'KL103',
  ),
  changed('UTF-16', file, Buffer.from(`\uFEFF${whole}`, 'utf16le'), 1, 'KL102'),
  changed('Latin-1', file, Buffer.from(whole.replace('A text', 'Ä text'), 'latin1'), 1, 'KL102'),
  changed('a letter cut in half', file, bytes(whole, [0xc4]), 1, 'KL102'),
  changed('an overlong letter', file, bytes(whole, [0xc0, 0xaf]), 1, 'KL102'),
  changed('half of a pair', file, bytes(whole, [0xed, 0xa0, 0x80]), 1, 'KL102'),
  changed('a picture called Markdown', file, bytes([0x89], 'PNG\r\n', [0x1a, 10]), 1, 'KL102'),
  changed('an empty file', file, '', 1, 'KL104'),
  changed('two megabytes', file, `${whole}${'a '.repeat(1_000_000)}`, 1, 'KL113'),
  changed('line ends of Windows', file, whole.replaceAll('\n', '\r\n'), 1, 'KL614'),
  changed('one line end of Windows', file, whole.replace('A text.\n', 'A text.\r\n'), 6, 'KL614'),
  markdown('a line end of the old Macintosh', 'One\rTwo', 'KL616'),
  markdown('an embedding of right-to-left', 'a \u202Bb', 'KL615'),
  markdown('an override of right-to-left', 'invoice\u202Efdp.exe', 'KL615'),
  markdown('an isolate', 'One\n\na \u2067b\u2069', 'KL615', 3),
  markdown('a mark of direction', 'a\u200Fb', 'KL615'),
  markdown('a zero-width space', 'pass\u200Bword', 'KL615'),
  markdown('a zero-width joiner between letters', 'pass\u200Dword', 'KL615'),
  markdown('a word joiner', 'pass\u2060word', 'KL615'),
  markdown('a soft hyphen', 'pass\u00ADword', 'KL615'),
  markdown('a byte order mark within a text', 'pass\uFEFFword', 'KL615'),
  markdown('a filler', 'a\u3164b', 'KL615'),
  markdown('letters of the tag plane', 'a\u{E0041}\u{E0042}b', 'KL615'),
  markdown('text hidden in selectors', 'a\uFE00\u{E0100}b', 'KL615'),
  frontMatter('a zero-width space in a title', 'title: A ti\u200Btle', 'KL615', 2),
  frontMatter('an override in a title', 'title: A \u202Etitle', 'KL615', 2),
  markdown('a zero', `a${fromCharCode(0)}b`, 'KL616'),
  markdown('a bell', `a${fromCharCode(7)}b`, 'KL616'),
  markdown('a colour for terminals', `a${fromCharCode(27)}[31mb`, 'KL616'),
  markdown('a next line', 'a\u0085b', 'KL616'),
  markdown('a line separator', 'a\u2028b', 'KL616'),
  markdown('marks of a merge', '<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> branch', 'KL617'),
  markdown('marks of a merge with an ancestor', 'A\n\n||||||| base\nOne', 'KL617', 3),
  markdown('the end of a merge', 'One\n\n>>>>>>> branch', 'KL617', 3),
  frontMatter(
    'a merge in front matter',
    '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> x',
    'KL617',
    2,
  ),
  changed(
    'a merge in a vocabulary',
    'vocabularies/topics.yaml',
    ['second:', '<<<<<<< HEAD\nsecond:'],
    5,
    'KL617',
  ),
  markdown('a private key', `A\n\n-----BEGIN RSA ${'PRIVATE'} KEY-----`, 'KL618', 3),
  markdown('a key of OpenSSH', `-----BEGIN OPENSSH ${'PRIVATE'} KEY-----`, 'KL618'),
  markdown('a key of PGP', `-----BEGIN PGP ${'PRIVATE'} KEY BLOCK-----`, 'KL618'),
  markdown('a token of GitHub', `Use ${made('ghp_', 36)}.`, 'KL618'),
  markdown('a fine-grained token of GitHub', made('github_pat_', 60), 'KL618'),
  markdown('a key of AWS', `AKIA${'ABCDEFGH'.repeat(2)}`, 'KL618'),
  markdown('a key of Google', made('AIza', 35), 'KL618'),
  markdown('a token of Slack', made('xoxb-', 30), 'KL618'),
  markdown(
    'a web hook of Slack',
    `https://hooks.${'slack'}.com/services/T0001/B0001/abcd1234`,
    'KL618',
  ),
  markdown('a token of GitLab', made('glpat-', 20), 'KL618'),
  markdown('a JSON web token', `${made('eyJ', 20)}.${made('eyJ', 20)}.${made('', 20)}`, 'KL618'),
  markdown('a key by its name', `api_key=${made('', 24)}`, 'KL618'),
  markdown('a password by its name', `password: "${made('', 20)}"`, 'KL618'),
  markdown('a secret in code', `\`\`\`\ntoken = ${made('', 24)}\n\`\`\``, 'KL618', 2),
  frontMatter('a secret in front matter', `title: ${made('ghp_', 36)}`, 'KL618', 2),
  changed(
    'a secret in site.yaml',
    'site.yaml',
    ['lv: Parauga vietne', `lv: ${made('ghp_', 36)}`],
    5,
    'KL618',
  ),
  markdown('a personal code', 'Anna, 010190-12345', 'KL619'),
  markdown('a personal code of this century', 'p.k. 291104-21234.', 'KL619'),
  markdown('a personal code of the new kind', '(320001-12345)', 'KL619'),
  markdown('a personal code with a dash', '010190–12345', 'KL619'),
  markdown('a personal code in a table', '| a |\n| - |\n| 311299-10001 |', 'KL619', 3),
  frontMatter('a personal code in a title', 'title: Anna 010190-12345', 'KL619', 2),
];
