import type { MediaCatalogue } from './catalogue.ts';
import { list, shortened } from './phrases.ts';

function quoted(text: string): string {
  return `„${shortened(text)}”`;
}

/** What is said of pictures and other files in Latvian. */
export const mediaLv: MediaCatalogue = {
  'media-kind': ({ extension, allowed }) =>
    `Šeit nevar glabāt failus ar paplašinājumu ${quoted(extension)}. Atļauti ir: ${list(allowed)}. Saglabājiet failu vienā no šiem veidiem (tekstu kā pdf, fotoattēlu kā jpg) vai dzēsiet to un ielieciet saiti uz vietu tīmeklī, kur tas atrodams.`,
  'media-type': ({ extension, found }) =>
    `Nosaukumā ir ${quoted(extension)}, bet saturs ir ${found === undefined ? 'kas cits' : quoted(found)}. Pārdēvējot fails netiek pārveidots: atveriet to programmā un saglabājiet vai eksportējiet kā ${extension}.`,
  'media-bytes': ({ actual, limit }) =>
    `Faila apjoms ir ${String(actual)} MB, bet drīkst būt ne vairāk kā ${String(limit)} MB. Samaziniet to: attēlam pietiek ar 1600 pikseļu platumu, PDF var eksportēt tīmeklim.`,
  'media-packed': ({ limit }) =>
    `Atpakots fails pārsniedz ${String(limit)} MB. Eksportējiet to no jauna no programmas, kurā tas veidots.`,
  'picture-pixels': ({ width, height, side, megapixels }) =>
    `Attēla izmērs ir ${String(width)} × ${String(height)} pikseļi, bet drīkst būt ne vairāk kā ${String(side)} katrā malā un ${String(megapixels)} miljoni kopā. Samaziniet attēlu; pietiek ar 1600 pikseļu platumu.`,
  'picture-frames': ({ frames, limit }) =>
    `Kustīgā attēla kadru skaits ir ${String(frames)}, bet šāda izmēra attēlā drīkst būt ne vairāk kā ${String(limit)}. Saīsiniet vai samaziniet to, vai arī ievietojiet filmu video platformā un norādiet saiti.`,
  'picture-broken': () =>
    'Attēls ir bojāts vai nepilnīgs. Nokopējiet to šurp vēlreiz vai atveriet programmā un saglabājiet no jauna.',
  'picture-place': ({ file }) =>
    `Attēlā norādīts, kur tas uzņemts (GPS). Izņemiet to: npm run content -- strip ${file}`,
  'drawing-syntax': ({ parser }) =>
    `SVG zīmējumu nevar izlasīt (${parser}). Saglabājiet to no jauna kā vienkāršu SVG („plain SVG”), kura pirmajā elementā ir xmlns="http://www.w3.org/2000/svg".`,
  'drawing-active': ({ what }) =>
    `Zīmējumā nedrīkst būt nekas izpildāms: ${quoted(what)}. Dzēsiet to vai saglabājiet zīmējumu no jauna kā vienkāršu SVG („plain SVG”).`,
  'drawing-outside': ({ what }) =>
    `Zīmējumam jābūt patstāvīgam, bet ${quoted(what)} ved ārpus faila. Atļautas tikai atsauces faila iekšienē, piemēram, href="#forma"; fotoattēlus glabājiet atsevišķos failos.`,
  'drawing-declaration': ({ what }) =>
    `${quoted(what)} zīmējumā neiederas. Dzēsiet šo deklarāciju vai saglabājiet zīmējumu no jauna kā vienkāršu SVG („plain SVG”) UTF-8 kodējumā.`,
  'drawing-heavy': () =>
    'Zīmējumā ir tik daudz cita citā ieliktu vai kopētu (use) daļu, ka pārlūks to nespētu parādīt. Vienkāršojiet to vai saglabājiet kā png.',
  'pdf-broken': () =>
    'PDF fails ir bojāts, nepilnīgs vai neparasti iepakots. Eksportējiet to no jauna no programmas, kurā tas veidots.',
  'pdf-active': ({ what }) =>
    `Šis PDF nav tikai lasāms: tajā ir ${what} (skripti, darbības, nosūtāmas veidlapas vai pielikumi). Izdrukājiet to jaunā PDF failā vai eksportējiet bez tā.`,
  'pdf-encrypted': () =>
    'PDF ir aizsargāts ar paroli vai ierobežojumiem, tāpēc to nevar nolasīt ne ekrānlasītāji, ne šī pārbaude. Eksportējiet to bez aizsardzības.',
  'office-broken': ({ extension }) =>
    `Šis nav vesels, neaizsargāts ${quoted(extension)} fails. Atveriet to, noņemiet paroli, ja tāda ir, un saglabājiet no jauna kā ${extension}.`,
  'office-macro': ({ what }) =>
    `Dokumentā ir makro vai citas programmas (${what}). Saglabājiet to bez tām vai eksportējiet kā PDF.`,
  'office-outside': ({ what }) =>
    `Atverot dokumentu, tas kaut ko ielādē no citurienes (${what}). Saistītos attēlus iegulstiet un veidni atvienojiet vai eksportējiet dokumentu kā PDF.`,
  'table-formula': ({ cell }) =>
    `Šo šūnu izklājlapu programma rēķinātu kā formulu: ${quoted(cell)}. Formulas vietā rakstiet rezultātu; tekstu sāciet ar citu rakstzīmi.`,
  'alt-missing': ({ picture }) =>
    `Attēlam ${quoted(picture)} nav apraksta tiem, kuri to neredz. Pasakiet, kas tajā redzams: ![Bērni pie galda, zīmējums](${picture})`,
  'alt-file-name': ({ alt }) =>
    `${quoted(alt)} ir faila nosaukums, nevis apraksts. Pasakiet, kas attēlā redzams, tiem, kuri to neredz, piemēram: Bērni pie galda, zīmējums`,
  'alt-title': () =>
    'coverAlt atkārto virsrakstu. Pasakiet, kas attēlā redzams, tiem, kuri to neredz, piemēram, coverAlt: Bērni pie galda, zīmējums',
};
