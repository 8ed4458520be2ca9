import { changed, type HostileCase } from '../hostileCase.ts';

const card = 'title: A title\nsummary: Two or three sentences that help the reader.\n';
const record = 'originalLanguage: lv\nadded: 2026-01-02\n';
const consent = 'consent: {date: 2026-01-01, record: Letter 1}';

/** A service with these lines more; the first of them is the eighth of its file. */
function service(name: string, lines: string, line: number, code: string): HostileCase {
  const text = `---\n${card}${record}provider: alpha\nkind: service\n${lines}\n---\n`;
  return changed(name, 'services/help/index.lv.md', text, line, code);
}

/** An expert with these lines more; the first of them is the eighth of the file. */
function expert(name: string, lines: string, line: number, code: string): HostileCase {
  const text = `---\n${card}${record}role: Lawyer\nfields: [first]\n${lines}\n---\n`;
  return changed(name, 'experts/ada/index.lv.md', text, line, code);
}

function testimonial(fields: string): string {
  return `testimonials:\n  - {id: member, language: lv, ${fields}}`;
}

/** Services that lead astray, and people who were not asked. */
export const services: readonly HostileCase[] = [
  service('javascript: where to apply', 'applyUrl: javascript:alert(1)', 8, 'KL018'),
  service('a name before an @ where to apply', 'applyUrl: https://a.lv@evil.example/', 8, 'KL604'),
  service('a copy to others in an e-mail', 'applyEmail: "a@b.example?bcc=c@d.example"', 8, 'KL019'),
  service('a second recipient in an e-mail', 'applyEmail: "a@b.example,c@d.example"', 8, 'KL019'),
  service('a price of its own', 'price: "<b>free</b>"', 8, 'KL008'),
  service('a testimonial without consent', testimonial('organisation: alpha'), 9, 'KL002'),
  service('consent that is only claimed', testimonial('consent: true'), 9, 'KL004'),
  service(
    'a testimonial under the name of an inherited property',
    `testimonials:\n  - {id: constructor, language: lv, ${consent}}`,
    2,
    'KL340',
  ),
  service(
    'the words of a testimonial under __proto__',
    'testimonialTexts:\n  __proto__: {quote: It helped us all., attribution: A}',
    9,
    'KL111',
  ),
  expert('an expert who was not asked', 'languages: [lv]', 2, 'KL002'),
  expert('consent without a proof', 'consent: {date: 2026-01-01}', 8, 'KL002'),
  expert('consent in the future tense', 'consent: {date: soon, record: Letter}', 8, 'KL013'),
  expert('a telephone', `${consent}\ncontacts: {phone: "+371 20000000"}`, 9, 'KL001'),
  expert('javascript: as a page', `${consent}\ncontacts: {website: "javascript:x"}`, 9, 'KL018'),
  expert('a personal code', `${consent}\norganisationName: "010190-10006"`, 9, 'KL619'),
];
