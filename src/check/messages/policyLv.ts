import type { Locale } from '../../i18n/locales.ts';
import type { Holding } from '../../markdown/policy/components.ts';
import type { CodeForm } from '../../markdown/policy/violation.ts';
import { examples } from '../examples.ts';
import { nearest } from '../nearest.ts';
import type { PolicyCatalogue } from './catalogue.ts';
import { list, shortened } from './phrases.ts';

function quoted(text: string): string {
  return `„${shortened(text)}”`;
}

function meant(word: string, known: readonly string[]): string {
  const suggestion = nearest(word, known);
  return suggestion === undefined ? '' : ` Vai domājāt ${quoted(suggestion)}?`;
}

function either(names: readonly string[]): string {
  return names.join(' vai ');
}

function contents(component: string, holds: Holding): string {
  if (holds === 'nothing')
    return `Komponentē ${component} nekā nav; to raksta tā: <${component} />.`;
  if (holds === 'words')
    return `Komponentē ${component} var būt viena rindkopa, bet ne saraksts vai virsraksts.`;
  return `Komponentē ${component} var būt tikai ${either(holds)}.`;
}

const languages: Readonly<Record<Locale, string>> = {
  lv: 'latviešu',
  en: 'angļu',
  ru: 'krievu',
};

const forms: Readonly<Record<CodeForm, string>> = {
  import:
    'Rinda, kas sākas ar import vai export, ir programmas kods. Dzēsiet to: komponentes, piemēram, Callout, nav jāimportē.',
  expression:
    'Starp { un } ir programmas kods, un tekstos tāda nav. Dzēsiet to; figūriekavu, kas pieder tekstam, raksta \\{',
  comment: 'Komentārs {/* … */} tekstā nedrīkst būt, jo avotu redz visi. Dzēsiet to.',
  spread:
    'Īpašības figūriekavās {…} ir programmas kods. Uzrakstiet katru atsevišķi: title="Ievērojiet"',
  attribute:
    'Īpašības vērtība ir teksts pēdiņās, nevis figūriekavas: title="Ievērojiet", nevis title={…}',
};

/** What the policy for contributed content says in Latvian. */
export const policyLv: PolicyCatalogue = {
  'register-number-quotes': ({ value }) =>
    `Reģistrācijas numurs bez pēdiņām tiek saprasts kā daudzums un var zaudēt ciparus. Lieciet to pēdiņās: registerNumber: "${value}"`,
  'forbidden-key': ({ key }) =>
    `Lauku nevar saukt ${quoted(key)}: programmām šim vārdam ir sava nozīme. Dzēsiet to.`,
  'too-deep': ({ limit }) =>
    `Lauki ir cits citā dziļāk nekā ${String(limit)} līmeņos. Salīdziniet ar citu ierakstu: parasti pietiek ar vienu līmeni un nekad nevajag vairāk par trim.`,
  'too-big': ({ limit }) =>
    `Tas ir lielāks par ${String(limit)} kB; nevienam tekstam tik daudz nevajag. Saīsiniet vai garo daļu pievienojiet kā failu: files: - path: parskats.pdf`,
  submodule: ({ name }) =>
    `${quoted(name)} saturam piesaista citu git repozitoriju. Dzēsiet to un iekopējiet šeit pašus failus.`,
  'member-cycle': ({ chain }) =>
    `Šīs organizācijas ir cita citas biedres pa apli: ${chain.join(' → ')}. Dzēsiet vienu no dalībām laukā memberships.`,
  'stale-translation': ({ original, hash, language }) =>
    `Oriģināls ${original} (${languages[language]} valodā) ir mainīts pēc tam, kad tapa šis tulkojums. Atjauniniet tulkojumu un tad ierakstiet sourceHash: "${hash}" (to izdara npm run content -- hash --write).`,
  'url-scheme': ({ url, scheme, allowed }) =>
    `Adrese ${quoted(url)} sākas ar ${quoted(`${scheme}:`)}. Atļautas ir ${list(allowed.map((one) => `${one}:`))} un saites vietnes iekšienē. Piemērs: ${examples['web-address'] ?? ''}`,
  'url-host': ({ url }) =>
    `Adrese ${quoted(url)} sākas ar divām slīpsvītrām. Uzrakstiet to pilnībā: https://…`,
  'url-character': ({ url }) =>
    `Adresē ${quoted(url)} ir atstarpe, atpakaļvērsta slīpsvītra vai neredzama zīme. Nokopējiet adresi no pārlūka vēlreiz; atstarpi raksta %20.`,
  'url-form': ({ url }) =>
    `${quoted(url)} nav pilna tīmekļa adrese, vai arī tajā ir lietotāja vārds. Piemērs: ${examples['web-address'] ?? ''}`,
  'image-elsewhere': ({ url }) =>
    `Attēls ${quoted(url)} nav ieraksta mapē. Ielieciet failu tajā un rakstiet tikai tā nosaukumu: ![Kas redzams](attels.jpg)`,
  'html-tag': ({ tag, allowed }) =>
    `HTML ${quoted(`<${tag}>`)} tekstos nav atļauts; atļauti ir ${list(allowed.map((one) => `<${one}>`))}.${meant(tag, allowed)} Lietojiet Markdown: **treknraksts**, [teksts](adrese), ## virsraksts. Zīmi <, kas pieder tekstam, raksta \\<`,
  'html-attribute': ({ tag, attribute, allowed }) =>
    `Elementam <${tag}> nevar būt ${quoted(attribute)}. ${allowed.length > 0 ? `Rakstiet <${tag} ${allowed[0] ?? ''}="…">.` : `Rakstiet vienkārši <${tag}>`}`,
  'unknown-component': ({ name, allowed }) =>
    `Komponentes ${quoted(name)} nav.${meant(name, allowed)} Ir: ${list(allowed)}. Piemērs: <Callout title="Ievērojiet">…</Callout>`,
  'unknown-property': ({ component, name, allowed }) =>
    `Komponentei ${component} nav īpašības ${quoted(name)}.${meant(name, allowed)} Ir: ${list(allowed)}.`,
  'property-value': ({ component, name, value, choices }) =>
    `Komponentes ${component} īpašība ${name} nevar būt ${quoted(value)}.${meant(value, choices)} Rakstiet ${choices.length > 0 ? list(choices.map((one) => `${name}="${one}"`)) : `tekstu pēdiņās: ${name}="Ievērojiet"`}.`,
  'missing-property': ({ component, name }) =>
    `Komponentei ${component} vajag īpašību ${name}. Pievienojiet: <${component} ${name}="…">`,
  'component-place': ({ component, within }) =>
    within.length > 0
      ? `Komponentes ${component} vieta ir tieši komponentē ${either(within)}. Pārceliet to uz turieni.`
      : `Komponentei ${component} jābūt atsevišķi, nevis citā komponentē. Izceliet to ārā.`,
  'component-line': ({ component }) =>
    `Komponente ${component} nevar būt teikuma vidū. Sāciet ar to jaunu rindu un atstājiet tukšu rindu pirms un pēc tās.`,
  'component-content': ({ component, holds }) =>
    `${contents(component, holds)} Pārējo izceliet ārā.`,
  'mdx-code': ({ form }) => forms[form],
  'mdx-syntax': ({ reason }) =>
    `Šo nevar izlasīt kā MDX. Katram <elements> vajag </elements>, un zīmes < un {, kas pieder tekstam, raksta \\< un \\{. (MDX: ${shortened(reason)})`,
  nesting: () =>
    'Šeit pārāk daudz citātu, sarakstu vai iekavu ir cits citā, vai arī ir ļoti garš koda gabals. Vienkāršojiet šo vietu.',
  'line-ends': () =>
    'Failā ir Windows rindu beigas (CRLF). Saglabājiet to ar Unix rindu beigām (LF); redaktori tās rāda apakšējā joslā.',
  'invisible-character': ({ character }) =>
    `Šeit ir neredzama zīme (${character}). Tādas ienāk, ielīmējot tekstu, un to dēļ meklētājs neatrod vārdus. Dzēsiet to vai uzrakstiet rindu no jauna.`,
  'control-character': ({ character }) =>
    `Šeit ir vadības zīme (${character}), kas tekstam nepieder. Dzēsiet to.`,
  'merge-conflict': () =>
    'Šeit ir divu nesapludinātu versiju zīmes (<<<<<<<, =======, >>>>>>>). Atstājiet pareizās rindas un zīmes dzēsiet.',
  secret: ({ kind }) =>
    `Tas izskatās pēc slepenas atslēgas (${kind}). Repozitorijā tā nedrīkst būt: dzēsiet to šeit un nomainiet pret jaunu, jo kāds to jau var būt izlasījis.`,
  'personal-code': () =>
    'Tas izskatās pēc personas koda. Personas kodus nepublicē: dzēsiet to. Ja tas ir cits numurs, rakstiet to bez defises.',
};
