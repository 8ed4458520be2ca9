import type { Locale } from '../../i18n/locales.ts';
import type { CheckedLink } from './links.ts';
import type { Outcome } from './verdict.ts';

type BadOutcome = Exclude<Outcome, 'ok'>;

interface Words {
  readonly title: string;
  readonly outcomes: Readonly<Record<BadOutcome, string>>;
  /** The last line. */
  closing(links: number, bad: number): string;
}

const words: Readonly<Record<Locale, Words>> = {
  lv: {
    title: 'Ārējās saites',
    outcomes: {
      gone: 'lapas vairs nav: atrodiet jaunu adresi vai noņemiet saiti',
      moved: 'lapa pārcelta: nomainiet adresi uz šo',
      blocked: 'serveris programmām neatbild: pārbaudiet pārlūkā',
      timeout: 'serveris neatbild: pamēģiniet vēlāk',
      failing: 'serverim vai savienojumam ir kļūda: pamēģiniet vēlāk',
      private: 'adrese nav publiskā tīklā: nomainiet to',
    },
    closing: (links, bad) => `Saites: ${String(links)}; jāapskata: ${String(bad)}.`,
  },
  en: {
    title: 'External links',
    outcomes: {
      gone: 'the page is gone: find its new address or remove the link',
      moved: 'the page has moved: change the address to this one',
      blocked: 'the server does not answer programs: look with a browser',
      timeout: 'the server does not answer: try again later',
      failing: 'the server or the connection has a fault: try again later',
      private: 'the address is not on a public network: change it',
    },
    closing: (links, bad) => `Links: ${String(links)}; to be looked at: ${String(bad)}.`,
  },
  ru: {
    title: 'Внешние ссылки',
    outcomes: {
      gone: 'страницы больше нет: найдите новый адрес или уберите ссылку',
      moved: 'страница переехала: замените адрес на этот',
      blocked: 'сервер не отвечает программам: проверьте в браузере',
      timeout: 'сервер не отвечает: попробуйте позже',
      failing: 'ошибка сервера или соединения: попробуйте позже',
      private: 'адрес не в публичной сети: замените его',
    },
    closing: (links, bad) => `Ссылок: ${String(links)}; нужно посмотреть: ${String(bad)}.`,
  },
};

type Report = (links: readonly CheckedLink[], locale: Locale) => string;

function isBad(link: CheckedLink): link is CheckedLink & { readonly outcome: BadOutcome } {
  return link.outcome !== 'ok';
}

/** What to look at, by file. */
function byFile(links: readonly CheckedLink[]) {
  return Map.groupBy(links.filter(isBad), ({ file }) => file);
}

const text: Report = (links, locale) => {
  const { outcomes, closing } = words[locale];
  const files = [...byFile(links)].map(([file, list]) => {
    const lines = list.map(
      ({ line, url, outcome, detail }) =>
        `  ${String(line)}  ${outcome}  ${url}\n      ${outcomes[outcome]} (${detail})\n`,
    );
    return `${file}\n${lines.join('')}\n`;
  });
  return `${files.join('')}${closing(links.length, links.filter(isBad).length)}\n`;
};

/** Text between the marks of code, so that nothing in an address is read as Markdown or HTML. */
function code(text: string): string {
  return `\`${text.replace(/[`\s]/g, encodeURIComponent).replace(/\|/g, '%7C')}\``;
}

const markdown: Report = (links, locale) => {
  const { title, outcomes, closing } = words[locale];
  const files = [...byFile(links)].map(([file, list]) => {
    const lines = list.map(
      ({ line, url, outcome, detail }) =>
        `- ${String(line)}: ${code(url)} – **${outcome}**, ${outcomes[outcome]} (${code(detail)})\n`,
    );
    return `### ${code(file)}\n\n${lines.join('')}\n`;
  });
  const last = closing(links.length, links.filter(isBad).length);
  return `## ${title}\n\n${files.join('')}${last}\n`;
};

const json: Report = (links) => `${JSON.stringify({ links }, null, 2)}\n`;

/** Ways of writing what became of the links, by the name that `--format` takes. */
export const linkReports = { text, json, markdown } satisfies Record<string, Report>;

export function isLinkReport(name: string): name is keyof typeof linkReports {
  return Object.hasOwn(linkReports, name);
}
