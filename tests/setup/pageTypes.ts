/** One page of every type, below its language: the shipped content has each of them. */
export const pageTypes: readonly {
  readonly type: string;
  readonly lv: string;
  readonly en: string;
  readonly ru: string;
}[] = [
  { type: 'home', lv: '', en: '', ru: '' },
  { type: 'library', lv: 'biblioteka/', en: 'library/', ru: 'biblioteka/' },
  {
    type: 'list by title',
    lv: 'biblioteka/alfabets/',
    en: 'library/a-z/',
    ru: 'biblioteka/alfavit/',
  },
  {
    type: 'filtered list',
    lv: 'metodikas/tema/municipal-cooperation/',
    en: 'methodologies/topic/municipal-cooperation/',
    ru: 'metodiki/tema/municipal-cooperation/',
  },
  {
    type: 'methodology',
    lv: 'metodikas/cooperation-roadmap/',
    en: 'methodologies/cooperation-roadmap/',
    ru: 'metodiki/cooperation-roadmap/',
  },
  {
    type: 'study',
    lv: 'petijumi/ngo-sector-review-2013/',
    en: 'studies/ngo-sector-review-2013/',
    ru: 'issledovaniya/ngo-sector-review-2013/',
  },
  {
    type: 'opinion',
    lv: 'viedokli/lpa-directions-2022/',
    en: 'opinions/lpa-directions-2022/',
    ru: 'mneniya/lpa-directions-2022/',
  },
  { type: 'organisations', lv: 'organizacijas/', en: 'organisations/', ru: 'organizacii/' },
  {
    type: 'organisation',
    lv: 'organizacijas/lapas/',
    en: 'organisations/lapas/',
    ru: 'organizacii/lapas/',
  },
  {
    type: 'map of organisations',
    lv: 'organizacijas/karte/',
    en: 'organisations/map/',
    ru: 'organizacii/karta/',
  },
  {
    type: 'statistics of organisations',
    lv: 'organizacijas/statistika/',
    en: 'organisations/statistics/',
    ru: 'organizacii/statistika/',
  },
  { type: 'services', lv: 'pakalpojumi/', en: 'services/', ru: 'uslugi/' },
  {
    type: 'service',
    lv: 'pakalpojumi/free-legal-aid-for-asylum-seekers/',
    en: 'services/free-legal-aid-for-asylum-seekers/',
    ru: 'uslugi/free-legal-aid-for-asylum-seekers/',
  },
  { type: 'experts', lv: 'eksperti/', en: 'experts/', ru: 'eksperty/' },
  { type: 'projects', lv: 'projekti/', en: 'projects/', ru: 'proekty/' },
  {
    type: 'project',
    lv: 'projekti/civil-society-crisis-partner/',
    en: 'projects/civil-society-crisis-partner/',
    ru: 'proekty/civil-society-crisis-partner/',
  },
  { type: 'areas', lv: 'jomas/', en: 'areas/', ru: 'napravleniya/' },
  {
    type: 'area',
    lv: 'jomas/civic-participation/',
    en: 'areas/civic-participation/',
    ru: 'napravleniya/civic-participation/',
  },
  { type: 'events', lv: 'notikumi/', en: 'events/', ru: 'sobytiya/' },
  { type: 'news', lv: 'jaunumi/', en: 'news/', ru: 'novosti/' },
  { type: 'site page', lv: 'about/', en: 'about/', ru: 'about/' },
  { type: 'search', lv: 'meklet/', en: 'search/', ru: 'poisk/' },
  { type: 'missing address', lv: '404/', en: '404/', ru: '404/' },
];
