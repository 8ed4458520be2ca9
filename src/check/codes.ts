import type { MessageKey } from './messages/catalogue.ts';

export type Code = `KL${number}`;

export type Severity = 'error' | 'warning';

/**
 * The stable code of each problem: KL0xx a value, KL1xx a file that cannot be read, KL2xx what lies
 * where, KL3xx what entries and terms say of each other. A code is never given a new meaning.
 */
export const codes: Readonly<Record<MessageKey, Code>> = {
  'unknown-key': 'KL001',
  'missing-field': 'KL002',
  'empty-value': 'KL003',
  'wrong-type': 'KL004',
  'needs-quotes': 'KL005',
  'too-short': 'KL006',
  'too-long': 'KL007',
  'wrong-choice': 'KL008',
  slug: 'KL009',
  'file-name': 'KL010',
  'language-code': 'KL011',
  'register-number': 'KL012',
  day: 'KL013',
  'partial-date': 'KL014',
  moment: 'KL015',
  'real-date': 'KL016',
  'date-order': 'KL017',
  'web-address': 'KL018',
  'e-mail': 'KL019',
  phone: 'KL020',
  postcode: 'KL021',
  repeated: 'KL022',
  colour: 'KL023',
  contrast: 'KL024',
  'card-locale': 'KL025',
  'wrong-format': 'KL026',
  'time-zone': 'KL027',
  'too-few': 'KL028',
  'too-many': 'KL029',
  'too-small': 'KL030',
  'too-large': 'KL031',
  'wrong-value': 'KL032',

  unreadable: 'KL101',
  'not-utf8': 'KL102',
  'byte-order-mark': 'KL103',
  'front-matter-missing': 'KL104',
  'front-matter-open': 'KL105',
  'empty-document': 'KL106',
  'not-a-mapping': 'KL107',
  'yaml-syntax': 'KL108',
  'duplicate-key': 'KL109',
  'symbolic-link': 'KL110',

  'content-missing': 'KL201',
  'site-missing': 'KL202',
  'vocabulary-missing': 'KL203',
  'unknown-item': 'KL204',
  'unknown-vocabulary': 'KL205',
  'loose-file': 'KL206',
  'folder-name': 'KL207',
  'folder-twin': 'KL208',
  'no-text': 'KL209',
  'orphan-translation': 'KL210',
  'unknown-language': 'KL211',
  'unpublished-language': 'KL212',
  'doubled-text': 'KL213',
  'stray-markdown': 'KL214',
  'nested-entry': 'KL215',
  'empty-mdx': 'KL216',
  'file-missing': 'KL217',
  'file-unreferenced': 'KL218',
  'icon-missing': 'KL219',
  'reserved-slug': 'KL220',

  'fact-in-translation': 'KL301',
  'unknown-entry': 'KL302',
  'unknown-term': 'KL303',
  'wrong-target': 'KL304',
  'draft-reference': 'KL305',
  'self-reference': 'KL306',
  'broader-cycle': 'KL307',
  'text-missing': 'KL308',
  'definition-missing': 'KL309',
  'cover-alt-missing': 'KL310',
  'achieved-without-date': 'KL311',
  'label-missing': 'KL312',
  'label-without-result': 'KL313',
  'result-twice': 'KL314',
  'link-form': 'KL315',
  'link-language': 'KL316',
  'year-list': 'KL317',
};

const warnings: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'file-unreferenced',
  'definition-missing',
  'achieved-without-date',
]);

/** Whether a problem stops the build. */
export function severity(key: MessageKey): Severity {
  return warnings.has(key) ? 'warning' : 'error';
}
