import type { WorksheetCatalogue } from './catalogue.ts';
import { list, shortened } from './phrases.ts';

function quoted(text: string): string {
  return `„${shortened(text)}”`;
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Vai domājāt ${quoted(suggestion)}?`;
}

/** What is said of worksheets in Latvian. */
export const worksheetLv: WorksheetCatalogue = {
  'second-worksheet': () =>
    'Tekstā var būt viena darba lapa, un šī ir otrā. Pārceliet tās saturu uz pirmo kā atsevišķu Step.',
  'part-twice': ({ name }) =>
    `${name} ir divreiz, tāpēc divos laukos glabātos viens un tas pats. Dodiet šim citu id; Answer bez sava id pārņem to no Statement vai Step, kurā tas ir.`,
  'unknown-audience': ({ id, known, suggestion }) =>
    `Auditorijas ${quoted(id)} nav.${meant(suggestion)} ${known.length > 0 ? `Ir: ${list(known)}.` : 'Pievienojiet to darba lapas sākumā: <Audiences>'}`,
  'part-missing': ({ names, languages }) =>
    `Darba lapā citā valodā (${list(languages)}) ir tas, kā šeit trūkst: ${list(names)}. Pievienojiet to ar tiem pašiem id vai dzēsiet tur.`,
  'other-audiences': ({ name, language, audiences }) =>
    audiences.length > 0
      ? `${name} šeit domāts citiem nekā tekstā valodā ${language}. Rakstiet for="${audiences.join(' ')}" vai labojiet tur.`
      : `${name} tekstā valodā ${language} domāts visiem. Dzēsiet for="…" vai pievienojiet to tur.`,
  'download-unlisted': ({ path, suggestion }) =>
    `Ieraksts nepiedāvā failu ${quoted(path)}.${meant(suggestion)} Ielieciet to mapē un nosauciet faktos: files: - path: ${path}`,
};
