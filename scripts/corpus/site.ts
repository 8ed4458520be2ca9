import { pageSlugs } from './plan.ts';

/** site.yaml of a generated repository. */
export const siteData = {
  name: { lv: 'Klēts (paraugs)', en: 'Klēts (sample)', ru: 'Klēts (образец)' },
  tagline: {
    lv: 'Izdomāta bibliotēka mērījumiem',
    en: 'An invented library for measurements',
    ru: 'Вымышленная библиотека для измерений',
  },
  introduction: {
    lv: 'Visi šie teksti ir izdomāti: tie rāda, kā vietne uzvedas ar lielu saturu.',
    en: 'All these texts are invented: they show how the site behaves with much content.',
    ru: 'Все эти тексты вымышлены: они показывают, как сайт ведет себя при большом объеме.',
  },
  languages: ['lv', 'en', 'ru'],
  url: 'https://corpus.example',
  timeZone: 'Europe/Riga',
  icon: 'brand/icon.svg',
  navigation: [
    'library',
    'organisations',
    'services',
    'experts',
    'projects',
    'areas',
    'events',
    'news',
    { page: 'about' },
  ],
  invitations: { services: 'contribute', experts: 'contribute' },
  footer: pageSlugs,
  exampleQueries: {
    lv: ['pašvaldību sadarbība'],
    en: ['municipal cooperation'],
    ru: ['сотрудничество'],
  },
  contact: { email: 'editors@corpus.example' },
  licence: 'cc-by-4-0',
};

/** The icon that site.yaml names. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 14 16 4l12 10v14H4z"/></svg>\n';
