import { examples } from '../examples.ts';
import type { YamlFault } from '../yamlFault.ts';
import type { Kind, Wording } from './catalogue.ts';
import { counter } from './plural.ts';
import { mediaLv } from './mediaLv.ts';
import { policyLv } from './policyLv.ts';
import { worksheetLv } from './worksheetLv.ts';
import { digits, list } from './phrases.ts';

const count = counter('lv');
const errorForms = { zero: 'kļūdu', one: 'kļūda', other: 'kļūdas' };
const warningForms = { zero: 'brīdinājumu', one: 'brīdinājums', other: 'brīdinājumi' };
const checkedForms = {
  zero: 'ierakstu pārbaudīts',
  one: 'ieraksts pārbaudīts',
  other: 'ieraksti pārbaudīti',
};
const characters = { zero: 'rakstzīmju', one: 'rakstzīme', other: 'rakstzīmes' };
const items = { zero: 'vienumu', one: 'vienums', other: 'vienumi' };
const digitForms = { zero: 'ciparu', one: 'cipars', other: 'cipari' };

function quoted(text: string): string {
  return `„${text}”`;
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Vai domājāt ${quoted(suggestion)}?`;
}

const kinds: Readonly<Record<Kind, string>> = {
  text: 'tekstu vienā rindā, piemēram, title: Gada pārskats',
  integer: 'veselu skaitli, piemēram, 12',
  number: 'skaitli, piemēram, 12 vai 12.5',
  boolean: 'true (jā) vai false (nē)',
  list: 'sarakstu: katrs vienums savā rindā aiz defises, piemēram, - vienums',
  mapping: 'lauku grupu: rindas veidā lauks: vērtība ar divu atstarpju atkāpi',
};

const faults: Readonly<Record<YamlFault, string>> = {
  colon:
    'Kols ar atstarpi aiz tā sadala šo tekstu divās daļās. Lieciet visu tekstu pēdiņās: title: "Pirmā daļa: sākums".',
  indent:
    'Atkāpe nav pareiza. Vienas grupas lauki un saraksta vienumi sākas vienā slejā; katram līmenim ir divu atstarpju atkāpe.',
  tab: 'Pirms teksta ir tabulators. Atkāpei lietojiet atstarpes.',
  'open-quote': 'Pēdiņas ir atvērtas, bet nav aizvērtas. Teksta beigās pielieciet tādas pašas.',
  'after-quote':
    'Aiz aizverošajām pēdiņām vēl ir teksts. Ja tekstā ir ", rakstiet to starp vienpēdiņām: title: \'Pētījums "Mājas"\'.',
  escape:
    "Starp dubultpēdiņām slīpsvītrai \\ ir īpaša nozīme. Rakstiet tekstu starp vienpēdiņām: 'C:\\dati'.",
  character: 'Teksts nevar sākties ar šo zīmi. Lieciet visu tekstu pēdiņās: "@biedriba".',
  'no-key':
    'Šī rinda nav lauks. Rakstiet lauks: vērtība, aiz kola liekot atstarpi; gara teksta nākamajām rindām vajag atkāpi.',
  bracket: 'Iekava [ vai { ir atvērta, bet nav aizvērta. Aizveriet to vai lieciet tekstu pēdiņās.',
  'second-document': 'Vidū ir rinda ar ---. Tādas ir tikai divas: pirms pirmā un aiz pēdējā lauka.',
  alias:
    'Teksts, kas sākas ar *, tiek saprasts kā komanda. Lieciet to pēdiņās: title: "*Svarīgs* jaunums".',
  tag: 'Teksts, kas sākas ar !, tiek saprasts kā komanda. Lieciet to pēdiņās: title: "!Svarīgi".',
  anchor: 'Teksts, kas sākas ar &, tiek saprasts kā komanda. Lieciet to pēdiņās: title: "&Co".',
  merge: 'Atslēga << ņemtu laukus no citurienes. Ierakstiet šeit pašus laukus.',
  directive: 'Rinda, kas sākas ar %, ir komanda. Dzēsiet to.',
  'complex-key':
    'Lauka nosaukums ir viens vienkāršs vārds. Rakstiet lauks: vērtība, bez [, { vai ? tā priekšā.',
  other:
    'Šo nevar izlasīt kā YAML. Salīdziniet ar blakus rindām: lauks: vērtība, pēdiņas, atkāpes.',
};

/** Latvian. */
export const lv: Wording = {
  warning: 'brīdinājums',
  closing: ({ errors, warnings, entries }) =>
    `${count(errors, errorForms)}, ${count(warnings, warningForms)}; ${count(entries, checkedForms)}.`,
  allWell: ({ entries }) => `Viss kārtībā: ${count(entries, checkedForms)}.`,
  refused: ({ errors }) => `Saturā ir ${count(errors, errorForms)}; saraksts ir augstāk.`,
  messages: {
    ...policyLv,
    ...worksheetLv,
    ...mediaLv,
    'unknown-key': ({ key, suggestion, allowed }) =>
      `Lauka ${quoted(key)} nav.${meant(suggestion) || (allowed.length > 0 ? ` Šeit zināmie lauki: ${list(allowed)}.` : ' Dzēsiet to vai meklējiet īsto nosaukumu satura rakstīšanas ceļvedī.')}`,
    'missing-field': ({ key, example }) =>
      `Trūkst lauka ${quoted(key)}. Pievienojiet rindu ${key}: ${example ?? '…'}`,
    'empty-value': ({ key }) =>
      `Laukam ${quoted(key)} nav vērtības. Ierakstiet to; nevajadzīgu lauku var dzēst.`,
    'wrong-type': ({ wanted }) => `Vērtības veids nav pareizs. Rakstiet ${kinds[wanted]}.`,
    'needs-quotes': ({ value }) =>
      `${quoted(value)} tiek saprasts kā skaitlis vai jā/nē, bet vajag tekstu. Lieciet to pēdiņās: "${value}"`,
    'too-short': ({ actual, limit }) =>
      `Tekstā ir ${count(actual, characters)}; vajag vismaz ${limit}.`,
    'too-long': ({ actual, limit }) =>
      `Tekstā ir ${count(actual, characters)}; drīkst būt ne vairāk kā ${limit}. Saīsiniet to.`,
    'too-few': ({ actual, limit }) => `Sarakstā ir ${count(actual, items)}; vajag vismaz ${limit}.`,
    'too-many': ({ actual, limit }) =>
      `Sarakstā ir ${count(actual, items)}; drīkst būt ne vairāk kā ${limit}. Atstājiet svarīgākos.`,
    'too-small': ({ value, bound, inclusive }) =>
      `${value} ir par maz. Rakstiet skaitli, kas ${inclusive ? `nav mazāks par ${bound}` : `ir lielāks par ${bound}`}.`,
    'too-large': ({ value, bound, inclusive }) =>
      `${value} ir par daudz. Rakstiet skaitli, kas ${inclusive ? `nav lielāks par ${bound}` : `ir mazāks par ${bound}`}.`,
    'wrong-choice': ({ value, choices, suggestion }) =>
      `${quoted(value)} nav starp iespējām: ${list(choices)}.${meant(suggestion)}`,
    'wrong-format': ({ value, pattern }) =>
      `${quoted(value)} nav pareizi pierakstīts (paraugs: ${pattern}).`,
    'wrong-value': ({ reason }) => `Vērtība neder: ${reason}.`,
    'time-zone': ({ value }) =>
      `Laika joslas ${quoted(value)} nav. Rakstiet nosaukumu no IANA datubāzes, piemēram, Europe/Riga.`,

    slug: ({ value }) =>
      `${quoted(value)} nav mapes nosaukums vai identifikators: tajā drīkst būt tikai a–z, 0–9 un pa vienai defisei. Piemērs: ${examples.slug}`,
    'file-name': ({ value }) =>
      `${quoted(value)} neder par faila nosaukumu: tajā drīkst būt tikai a–z, 0–9, punkti, defises un pasvītras, beigās paplašinājums. Pārdēvējiet failu un labojiet šo rindu. Piemērs: ${examples['file-name']}`,
    'picture-file': ({ value }) =>
      `${quoted(value)} nav attēls. Attēli ir avif, gif, jpg, png, svg vai webp faili, piemēram, ${examples['picture-file']}`,
    'language-code': ({ value }) =>
      `${quoted(value)} nav valodas kods: tie ir divi mazie burti, piemēram, lv, en, ru, de.`,
    day: ({ value }) =>
      `${quoted(value)} nav diena. Rakstiet gads-mēnesis-diena; tādai dienai ir jābūt kalendārā. Piemērs: ${examples.day}`,
    'partial-date': ({ value }) =>
      `${quoted(value)} nav datums. Rakstiet gadu pēdiņās, gads-mēnesis vai gads-mēnesis-diena. Piemērs: "2026", ${examples['partial-date']} vai ${examples.day}`,
    moment: ({ value }) =>
      `${quoted(value)} nav datums ar laiku. Rakstiet dienu vai dienu un laiku ar T starp tiem. Piemērs: ${examples.moment}`,
    'real-date': ({ value }) =>
      `Tāda datuma kā ${quoted(value)} nav. Pārbaudiet mēnesi un dienu. Piemērs: ${examples.day}`,
    'date-order': ({ value, against }) =>
      `Beigas (${value}) ir pirms sākuma${against === undefined ? '' : ` (${against})`}. Labojiet vienu no tiem.`,
    'web-address': ({ value }) =>
      `${quoted(value)} nav tīmekļa adrese. Tā sākas ar https:// vai http://. Piemērs: ${examples['web-address']}`,
    'secure-address': ({ value }) =>
      `${quoted(value)} nav adrese, uz kuru drīkst sūtīt lasītāju datus: tai jāsākas ar https://. Piemērs: ${examples['secure-address']}`,
    'e-mail': ({ value }) => `${quoted(value)} nav e-pasta adrese. Piemērs: ${examples['e-mail']}`,
    phone: ({ value }) =>
      `${quoted(value)} nav tālruņa numurs: tajā ir cipari un atstarpes, priekšā var būt +. Piemērs: ${examples.phone}`,
    'register-number': ({ value }) =>
      /^\d{11}$/.test(value)
        ? `${quoted(value)} nav reģistrācijas numurs: nesakrīt kontrolsumma. Salīdziniet ar reģistru.`
        : `${quoted(value)}: ${count(digits(value), digitForms)}, bet reģistrācijas numurā ir tieši 11 ciparu un nekā cita. Piemērs: ${examples['register-number']}`,
    postcode: ({ value }) => `${quoted(value)} nav pasta indekss. Piemērs: ${examples.postcode}`,
    repeated: ({ value }) => `${quoted(value)} šajā sarakstā ir divreiz. Vienu no tiem dzēsiet.`,
    colour: ({ value }) =>
      `${quoted(value)} nav krāsa. Rakstiet # un sešus ciparus vai mazos burtus a–f, visu pēdiņās. Piemērs: "${examples.colour}"`,
    contrast: ({ value }) =>
      `Krāsa ${quoted(value)} pārāk maz atšķiras no fona, lai to izlasītu (kontrasts mazāks par 4,5 pret 1). Uz gaiša fona vajag tumšāku, uz tumša fona – gaišāku.`,
    membership: () =>
      'Dalība nosauc to, pie kā organizācija pieder: vai nu organisation (mape organisations/), vai network (identifikators vocabularies/networks.yaml), tikai vienu no abiem.',
    'unnamed-source': () =>
      'Avotam nav ne nosaukuma, ne adreses. Pievienojiet url: vai title:, vislabāk abus.',
    'budget-without-sum': () =>
      'Budžetā nav summas. Pievienojiet planned: vai final: ar summu eiro, piemēram, final: 19447',
    'entry-address': ({ value }) =>
      `${quoted(value)} nenosauc bibliotēkas ierakstu. Rakstiet abas mapes: ${examples['entry-address']}`,
    'open-ring': () =>
      'Kontūras līnija nav noslēgta. Tajā jābūt vismaz četriem punktiem, un pēdējam jāsakrīt ar pirmo.',
    contact: () =>
      'Sadaļā contact nav norādīts, kā sazināties ar redaktoriem. Pievienojiet email: vai repository:, piemēram, email: office@example.org',
    'future-day': ({ value, today }) =>
      `${quoted(value)} vēl nav pienācis; šodien ir ${today}. Rakstiet dienu, kurā tas notika.`,
    'card-locale': ({ value, against }) =>
      `Oriģinālvaloda ir ${quoted(value)}, bet teksta šajā valodā nav${against === undefined ? '' : ` (${against})`}. Pievienojiet failu vai norādiet citu valodu.`,

    unreadable: () =>
      'Failu nevar izlasīt. Pārbaudiet, vai tas ir fails un vai drīkstat to atvērt.',
    'not-utf8': () => 'Fails nav UTF-8 kodējumā. Saglabājiet to no jauna, izvēloties UTF-8.',
    'byte-order-mark': () =>
      'Faila sākumā ir neredzama zīme (BOM). Saglabājiet to no jauna, izvēloties UTF-8 bez BOM.',
    'front-matter-missing': () =>
      'Failam jāsākas ar lauku bloku: pašā pirmajā rindā ---, tad lauki, tad vēl viena rinda ar ---.',
    'front-matter-open': () =>
      'Lauku bloks nav noslēgts. Aiz pēdējā lauka pievienojiet rindu ar ---.',
    'empty-document': () =>
      'Šeit nav neviena lauka. Rakstiet rindas veidā lauks: vērtība; tukša vārdnīca ir {}.',
    'not-a-mapping': () => 'Šeit jābūt laukiem: rindām veidā lauks: vērtība.',
    'yaml-syntax': ({ fault, parser }) =>
      fault === 'other' ? `${faults.other} (YAML: ${parser})` : faults[fault],
    'duplicate-key': ({ key }) => `Lauks ${quoted(key)} šeit ir divreiz. Atstājiet vienu.`,
    'symbolic-link': () => 'Šī ir simboliskā saite. Ievietojiet šeit pašu failu.',

    'content-missing': () =>
      'Tādas mapes nav. Izveidojiet to vai norādiet citu vides mainīgajā CONTENT_DIR.',
    'site-missing': () =>
      'Trūkst faila site.yaml, kurā teikts, kam vietne pieder. Nokopējiet to no parauga un pārveidojiet.',
    'vocabulary-missing': ({ name }) =>
      `Trūkst vārdnīcas ${name}.yaml. Izveidojiet to; ja terminu vēl nav, ierakstiet tajā {}.`,
    'unknown-item': ({ name, suggestion }) =>
      `${quoted(name)} šeit neiederas: vietnē no tā nekas neparādītos.${meant(suggestion) || ' Pārvietojiet vai dzēsiet to.'}`,
    'unknown-vocabulary': ({ name, suggestion }) =>
      `Vārdnīcas ${quoted(name)} nav.${meant(suggestion) || ' Pārvietojiet vai dzēsiet šo failu.'}`,
    'loose-file': ({ name, home }) =>
      `${quoted(name)} atrodas ārpus ieraksta. Katrs ieraksts ir mape: ielieciet failu tādā, piemēram, ${home}index.lv.md`,
    'folder-name': ({ name, suggestion }) =>
      `${quoted(name)} neder par ieraksta mapes nosaukumu: tajā drīkst būt tikai a–z, 0–9 un pa vienai defisei, kopā ne vairāk kā 80 zīmju.${suggestion === undefined ? ` Piemērs: ${examples.slug}` : ` Pārdēvējiet to par ${quoted(suggestion)}.`}`,
    'folder-twin': ({ name, other }) =>
      `${quoted(name)} un ${quoted(other)} dažam datoram ir viens un tas pats nosaukums. Vienu no mapēm pārdēvējiet vai dzēsiet.`,
    'no-text': ({ file }) => `Mapē nav teksta. Pievienojiet ${file} vai dzēsiet mapi.`,
    'orphan-translation': ({ file }) =>
      `Šis ir tulkojums bez pamata: trūkst faila ${file}. Pievienojiet to ar virsrakstu, kopsavilkumu un faktiem.`,
    'unknown-language': ({ language, known }) =>
      `Valodas ${quoted(language)} šajā vietnē nav; ir tikai ${list(known)}. Pārdēvējiet vai dzēsiet failu.`,
    'unpublished-language': ({ language, published }) =>
      `Vietne valodā ${quoted(language)} netiek publicēta. Pievienojiet valodu faila site.yaml laukam languages (tagad: ${list(published)}) vai dzēsiet šo failu.`,
    'doubled-text': ({ name, other }) =>
      `Ir gan ${other}, gan ${name}: vienā valodā divi teksti. Vienu no tiem dzēsiet.`,
    'stray-markdown': ({ name, suggestion }) =>
      `${quoted(name)} nekad netiktu parādīts. Ja tas ir šī ieraksta teksts, nosauciet to ${quoted(suggestion)}; ja tas ir lejupielādējams, norādiet to laukā files.`,
    'nested-entry': ({ name, collection }) =>
      `Mapē ${quoted(name)} ir teksti, bet ierakstā cita ieraksta būt nevar. Pārceliet to uz ${collection}/`,
    'empty-mdx': () =>
      'MDX failā zem lauku bloka jābūt tekstam. Uzrakstiet to vai mainiet faila paplašinājumu uz .md.',
    'file-missing': ({ name, suggestion }) =>
      `Faila ${quoted(name)} šajā mapē nav.${meant(suggestion) || ' Pievienojiet to vai labojiet nosaukumu; lielie un mazie burti atšķiras.'}`,
    'file-unreferenced': ({ name }) =>
      `${quoted(name)} nekur nav minēts, tāpēc lasītājs to neredzēs. Norādiet to laukā files vai cover vai tekstā, vai arī dzēsiet.`,
    'icon-missing': ({ name }) =>
      `Blakus site.yaml nav faila ${quoted(name)}. Pievienojiet ikonu vai labojiet nosaukumu.`,
    'reserved-slug': ({ name }) =>
      `${quoted(name)} ir vārds, ko vietne lieto savās adresēs. Nosauciet mapi citādi.`,
    'map-missing': ({ name }) =>
      `Blakus site.yaml nav faila ${quoted(name)}. Pievienojiet karti vai izlabojiet nosaukumu; ja kartes nav, dzēsiet šo lauku.`,

    'fact-in-translation': ({ key, home }) =>
      `${quoted(key)} ir fakts, un fakti ir tikai vienā vietā, failā ${home}. Pārceliet to uz turieni; ja tas tur jau ir, dzēsiet šeit.`,
    'unknown-entry': ({ collection, value, suggestion }) =>
      `Mapē ${collection}/ nav ieraksta ${quoted(value)}.${meant(suggestion) || ' Rakstiet ieraksta mapes nosaukumu.'}`,
    'unknown-term': ({ vocabulary, value, suggestion }) =>
      `Vārdnīcā vocabularies/${vocabulary}.yaml nav termina ${quoted(value)}.${meant(suggestion) || ' Izvēlieties terminu no tās vai pievienojiet to tur.'}`,
    'wrong-target': ({ value, wanted, found }) =>
      `Šeit vajag nosaukumu no ${wanted}, bet ${quoted(value)} ir ${list(found)}. Ierakstiet to tam paredzētajā laukā vai norādiet citu.`,
    'draft-reference': ({ value }) =>
      `${quoted(value)} ir melnraksts, un vietnē tā nav. Publicējiet to (dzēsiet tajā draft: true) vai noņemiet atsauci.`,
    'self-reference': ({ value }) => `${quoted(value)} ir šis pats ieraksts. Noņemiet atsauci.`,
    'broader-cycle': ({ chain }) =>
      `Šie termini ir cits virs cita pa apli: ${chain.join(' → ')}. Dzēsiet vienu no broader rindām.`,
    'text-missing': ({ languages }) =>
      `Trūkst teksta šajās vietnes valodās: ${list(languages)}. Pievienojiet to, piemēram, ${languages[0] ?? ''}: …`,
    'definition-missing': ({ languages }) =>
      `Nav definīcijas šajās valodās: ${list(languages)}. Lasītājs to redzēs citā valodā.`,
    'cover-alt-missing': ({ cover }) =>
      `Trūkst lauka coverAlt: pasakiet šajā valodā, kas redzams attēlā ${quoted(cover)}, tiem, kuri to neredz.`,
    'achieved-without-date': ({ id }) =>
      `Rezultātam ${quoted(id)} nav teikts, kad tas bija sasniegts. Pievienojiet asOf: ${examples['partial-date']}`,
    'label-missing': ({ ids }) =>
      `Laukā resultLabels šajā valodā nav teikts, ko skaita šie rezultāti: ${list(ids)}. Pievienojiet rindas veidā identifikators: teksts.`,
    'label-without-result': ({ id, suggestion }) =>
      `Rezultāta ${quoted(id)} nav.${meant(suggestion) || ' Dzēsiet šo rindu vai pievienojiet rezultātu.'}`,
    'result-twice': ({ id }) =>
      `Ir divi rezultāti ${quoted(id)}. Vienam no tiem dodiet citu identifikatoru.`,
    'link-form': ({ url }) =>
      `Saite ${quoted(url)} nekur neved. Saitē uz citu ierakstu norāda tā mapi: ../../studies/ngo-review/`,
    'link-language': ({ slug, language, languages }) =>
      `Ierakstam ${quoted(slug)} nav teksta valodā ${language}, ir tikai: ${list(languages)}. Norādiet valodu, kas tam ir: ../../…/${slug}/index.${languages[0] ?? ''}.md`,
    'year-list': ({ year }) =>
      `Rinda, kas sākas ar ${quoted(`${String(year)}.`)}, kļūst par numurētu sarakstu. Sāciet teikumu ar citu vārdu vai rakstiet ${String(year)}\\.`,
    'former-slug-taken': ({ name }) =>
      `Adrese ${quoted(name)} ir aizņemta: tur jau ir ieraksts vai vietnes saraksts. Laukā formerSlugs raksta tikai nosaukumus, kas mapei bija agrāk un kuru vairs nav, piemēram, formerSlugs: [vecais-nosaukums]. Dzēsiet šo.`,
    'former-slug-twice': ({ name, other }) =>
      `Agrākais nosaukums ${quoted(name)} jau ir norādīts ierakstā ${other}, bet vecā adrese var vest tikai uz vienu vietu. Atstājiet to tikai vienā no abiem ierakstiem.`,
    'step-text-missing': ({ ids }) =>
      `Laukā stepTexts šajā valodā nav teikts, kāpēc lasīt: ${list(ids)}. Pievienojiet rindas veidā ieraksts: teksts.`,
    'text-without-step': ({ id, suggestion }) =>
      `Soļa ${quoted(id)} nav.${meant(suggestion) || ' Dzēsiet šo tekstu vai pievienojiet soli.'}`,
    'testimonial-text-missing': ({ ids }) =>
      `Laukā testimonialTexts šajā valodā trūkst šo atsauksmju teksta: ${list(ids)}. Zem katras atsauksmes id pievienojiet quote un attribution.`,
    'text-without-testimonial': ({ id, suggestion }) =>
      `Atsauksmes ${quoted(id)} nav.${meant(suggestion) || ' Dzēsiet tās tekstu vai pievienojiet atsauksmi ar piekrišanu to publicēt.'}`,
    'testimonial-twice': ({ id }) =>
      `Ir divas atsauksmes ${quoted(id)}. Vienai no tām dodiet citu id.`,
    'inferred-unknown': ({ key, suggestion }) =>
      `Laukā inferred minēts ${quoted(key)}, bet šajā ierakstā tāda fakta nav.${meant(suggestion) || ' Dzēsiet nosaukumu vai pievienojiet faktu.'}`,
    'unused-term': ({ id }) =>
      `Terminu ${quoted(id)} nelieto neviens ieraksts, un lasītāji to neatradīs. Dzēsiet terminu vai lietojiet to.`,
    'register-number-taken': ({ value, other }) =>
      `Reģistrācijas numurs ${value} ir arī profilam ${quoted(other)}. Pārbaudiet to reģistrā: numurs pieder vienai organizācijai. Ja abi profili ir par vienu organizāciju, apvienojiet tos.`,
    'tile-taken': ({ tile, other }) =>
      `Flīze [${tile}] jau pieder pašvaldībai ${quoted(other)}. Norādiet šai pašvaldībai citu kolonnu vai rindu.`,
  },
};
