import type { Code } from '../check/codes.ts';
import type { MessageKey } from './messages/catalogue.ts';

/** The stable codes of problems with the built site, KL5xx; src/check/codes.ts has the others. Each is an error. */
export const auditCodes: Readonly<Record<MessageKey, Code>> = {
  'broken-link': 'KL501',
  'broken-anchor': 'KL502',
  'repeated-id': 'KL503',
  'inline-handler': 'KL504',
  'inline-script': 'KL505',
  'inline-style': 'KL506',
  'unsafe-address': 'KL507',
  'foreign-resource': 'KL508',
  'not-a-file': 'KL509',
  'page-language': 'KL510',
  'page-title': 'KL511',
  'page-heading': 'KL512',
  'forbidden-element': 'KL513',
  'output-missing': 'KL514',
};
