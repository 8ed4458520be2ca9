import type { ImportWords } from './catalogue.ts';

function quoted(text: string): string {
  return `“${text}”`;
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Varbūt domāts ${quoted(suggestion)}?`;
}

/** Latvian. */
export const lv: ImportWords = {
  place: (row, column) =>
    [
      row === undefined ? '' : `${String(row)}. rinda`,
      column === undefined ? '' : `kolonna ${quoted(column)}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  nothingWritten: (problems) =>
    `Kļūdas: ${String(problems)}. Nekas nav ierakstīts. Izlabojiet tabulu vai kartējumu un importējiet vēlreiz.`,
  create: (slug, title) => `jauns ${slug}: ${title}`,
  update: (slug, fields) => `mainīts ${slug}: ${fields}`,
  unchanged: (slug) => `bez izmaiņām ${slug}`,
  kept: (fields) => `teksti atstāti (tos aizstāj --overwrite): ${fields}`,
  row: (row) => `${String(row)}. rinda`,
  summary: ({ created, updated, unchanged, left }) =>
    `Jauni: ${String(created)}; mainīti: ${String(updated)}; bez izmaiņām: ${String(unchanged)}; bez profila un izlaisti: ${String(left)}.`,
  dryRun: 'Izmēģinājums: nekas nav ierakstīts.',
  progress: (done, all) => `${String(done)}. rinda no ${String(all)}`,
  problems: {
    unreadable: () => 'Failu nevar izlasīt. Pārbaudiet nosaukumu un piekļuves tiesības.',
    kind: () => 'Tas nav ne .csv, ne .xlsx. Saglabājiet tabulu vienā no šiem formātiem.',
    large: ({ megabytes }) =>
      `Fails ir lielāks par ${String(megabytes)} MB. Izņemiet nevajadzīgās kolonnas un rindas.`,
    encoding: () =>
      'Kodējums nav ne UTF-8, ne UTF-16, ne Windows-1257. Izklājlapā izvēlieties “Saglabāt kā” un CSV UTF-8.',
    quotes: ({ line }) =>
      `Pie ${String(line)}. līnijas pēdiņas ir atvērtas un nav aizvērtas vai atrodas šūnas vidū. Šūnu ar pēdiņām rakstiet tā: "pētījums ""Mājas""".`,
    empty: () => 'Tabula ir tukša. Pirmajā rindā ir kolonnu nosaukumi, pārējās – dati.',
    workbook: () => 'Šo .xlsx nevar izlasīt. Saglabājiet to no jauna vai kā CSV UTF-8.',
    bomb: ({ part }) =>
      `Atpakota daļa ${quoted(part)} būtu daudz lielāka, nekā tabulai vajag, tāpēc tā nav atpakota. Saglabājiet tabulu no jauna vai kā CSV UTF-8.`,
    sheet: ({ name, sheets }) => `Lapas ${quoted(name)} nav. Darbgrāmatā ir: ${sheets}.`,
    columnTwice: ({ name }) =>
      `Divas kolonnas saucas ${quoted(name)}. Vienu no tām pirmajā rindā pārdēvējiet.`,
    columnMissing: ({ name, suggestion }) =>
      `Kartējumā minētas kolonnas ${quoted(name)} tabulā nav.${meant(suggestion)}`,
    oneSource: ({ field }) =>
      `Laukam ${quoted(field)} vērtību dod tieši viens no šiem: column, text vai value.`,
    keyUnmapped: ({ field }) =>
      `Rindas atšķir pēc ${field}, bet kartējumā nav teikts, kura kolonna tā ir. Pievienojiet to sadaļā fields vai izvēlieties citu key.`,
    titleUnmapped: ({ field }) =>
      `Jaunam profilam vajag ${field}. Pievienojiet to kartējumam vai rakstiet creates: false.`,
    notPublished: ({ language }) =>
      `Vietnei nav tekstu valodā ${quoted(language)} (languages failā site.yaml).`,
    contentBroken: ({ path }) =>
      `${path} nevar izlasīt. Vispirms izlabojiet to, ko rāda npm run content -- check.`,
    ragged: ({ cells, columns }) =>
      `Rindā šūnu skaits ir ${String(cells)}, virsrakstā – ${String(columns)}. Meklējiet atdalītāju vai jaunu rindu ārpus pēdiņām.`,
    formula: ({ value }) => `${quoted(value)} ir formula. Ierakstiet tās vietā pašu vērtību.`,
    missing: ({ field }) =>
      `Profilam vajag ${quoted(field)}, bet rindā tā nav. Aizpildiet šūnu vai kartējiet citu kolonnu vai nemainīgu tekstu.`,
    noKey: () => 'Šūna, pēc kuras atšķir rindas, ir tukša. Aizpildiet to vai izņemiet rindu.',
    notListed: ({ value, suggestion, choices }) =>
      `${quoted(value)} nav kartējuma vērtībās (${choices}).${meant(suggestion)} Pievienojiet to tur vai labojiet šūnu.`,
    term: ({ value, suggestion, place }) =>
      `${quoted(value)} nav vārdnīcā ${place}.${meant(suggestion)} Lietojiet nosaukumu vai identifikatoru no tās.`,
    date: ({ value, format }) => `${quoted(value)} nav datums formā ${format}.`,
    mixedArea: ({ value }) =>
      `${quoted(value)} jauc kopā valsti, reģionus un pašvaldības. Nosauciet tikai viena veida teritorijas.`,
    twiceInTable: ({ value, row }) =>
      `${quoted(value)} jau ir ${String(row)}. rindā. Atstājiet vienu no abām.`,
    twiceInContent: ({ value, slugs }) =>
      `${quoted(value)} ir vairākos profilos: ${slugs}. Vispirms izlabojiet tos.`,
    sameProfile: ({ slug, row }) =>
      `Pēc nosaukuma šī rinda ir profils ${slug}, un ${String(row)}. rinda arī. Ierakstiet profilā īsto registerNumber.`,
    otherOwner: ({ value, slug }) =>
      `Numurs ${quoted(value)} pieder profilam ${slug}. Labojiet numuru vai atslēgu.`,
    ended: ({ value }) =>
      `Organizācija ir izbeigta (${quoted(value)}), tāpēc profilu tai neveido. Izņemiet rindu.`,
    noSlug: ({ value }) =>
      `No ${quoted(value)} nevar izveidot mapes nosaukumu. Kartējiet kolonnu uz slug: a–z, 0–9 un defises.`,
  },
};
