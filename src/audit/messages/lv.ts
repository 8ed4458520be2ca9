import { counter } from '../../check/messages/plural.ts';
import type { Wording } from './catalogue.ts';

const count = counter('lv');
const errorForms = { zero: 'kļūdu', one: 'kļūda', other: 'kļūdas' };
const pageForms = {
  zero: 'lapu pārbaudīts',
  one: 'lapa pārbaudīta',
  other: 'lapas pārbaudītas',
};

/** Latvian. */
export const lv: Wording = {
  warning: 'brīdinājums',
  closing: ({ errors, pages }) => `${count(errors, errorForms)}; ${count(pages, pageForms)}.`,
  allWell: ({ pages }) => `Uzbūvētā vietne ir kārtībā: ${count(pages, pageForms)}.`,
  refused: ({ errors }) =>
    `Uzbūvētajā vietnē ir ${count(errors, errorForms)}; saraksts ir augstāk.`,
  messages: {
    'broken-link': ({ url, suggestion }) =>
      `Adrese „${url}” šajā vietnē nekur neved.${suggestion === undefined ? ' Labojiet adresi šīs lapas tekstā vai noņemiet saiti. Saitē uz ierakstu norāda tā mapi: ../../studies/ngo-review/' : ` Rakstiet „${suggestion}”.`}`,
    'broken-anchor': ({ url, id }) =>
      `Lapā, uz kuru ved „${url}”, nav virsraksta vai citas vietas „${id}”. Enkuri rodas no virsrakstiem: apskatiet virsraksta adresi tajā lapā vai dzēsiet to, kas ir aiz #.`,
    'repeated-id': ({ id }) =>
      `Identifikators „${id}” šajā lapā ir vairākkārt, tāpēc saites uz to nav viennozīmīgas. Vienam no tiem dodiet citu: id="${id}-2"`,
    'inline-handler': ({ name }) =>
      `Atribūts ${name} ir skripts elementā, un vietne tādus nepieļauj. Noņemiet to; darbību apraksta failā mapē src/, piemēram, <script src="…">.`,
    'inline-script': () =>
      'Pašā lapā ir skripts, un vietne tādus nepieļauj. Ielieciet to failā: <script src="…">. Lapā drīkst būt tikai datu bloki (type="application/ld+json").',
    'inline-style': () =>
      'Pašā lapā ir stili, un vietne tādus nepieļauj. Ielieciet tos stilu lapā un norādiet klasi: class="notice".',
    'unsafe-address': ({ url }) =>
      `Adrese „${url}” ir tāda veida, kādu vietne nepieļauj. Rakstiet https:// vai http://, mailto:, tel: vai ceļu šajā vietnē, piemēram, https://example.org/page`,
    'foreign-resource': ({ url }) =>
      `Lapa ielādētu „${url}” no citas vietnes un pavēstītu tai, kas lapu lasa. Iekopējiet failu ieraksta mapē un norādiet to tur, piemēram, files: - path: form.pdf`,
    'not-a-file': () =>
      'Tas nav ne fails, ne mape, bet saite uz tādu, un tā var vest ārpus vietnes. Ievietojiet šeit pašu failu.',
    'page-language': () =>
      'Lapā nav pateikta tās valoda. Tas jādara lapas izkārtojumam: <html lang="lv">.',
    'page-title': () =>
      'Lapai nav nosaukuma. Tas jādod lapas izkārtojumam: <title>Par mums</title>.',
    'page-heading': ({ count: found }) =>
      found === 0
        ? 'Lapai nav galvenā virsraksta. Vajag tieši vienu: <h1>Par mums</h1>.'
        : `Galveno virsrakstu skaits lapā: ${String(found)}. Atstājiet vienu <h1>; teksta virsraksti sākas ar ## (tas ir <h2>).`,
    'forbidden-element': ({ name }) =>
      `Elements <${name}> var ienest lapā svešas lapas un programmas vai mainīt adreses. Noņemiet to; to pašu var izdarīt saite: [noskatīties filmu](https://example.org/film).`,
    'output-missing': () =>
      'Šeit uzbūvētas vietnes nav. Vispirms uzbūvējiet to, npm run build, vai norādiet tās mapi mainīgajā OUT_DIR.',
  },
};
