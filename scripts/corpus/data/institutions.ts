/** Legal forms: id | Latvian | English | Russian. */
export const legalForms = `
association | Biedrība | Association | Общество
foundation | Nodibinājums | Foundation | Фонд
trade-union | Arodbiedrība | Trade union | Профсоюз
religious-organisation | Reliģiskā organizācija | Religious organisation | Религиозная организация
political-party | Politiskā partija | Political party | Политическая партия
`;

/** Licences: id | Latvian | English | Russian | web address. */
export const licences = `
cc-by-4-0 | Creative Commons Attiecinājums 4.0 (CC BY 4.0) | Creative Commons Attribution 4.0 (CC BY 4.0) | Creative Commons «С указанием авторства» 4.0 (CC BY 4.0) | https://creativecommons.org/licenses/by/4.0/
cc-by-sa-4-0 | Creative Commons Attiecinājums-Līdzīga izplatīšana 4.0 (CC BY-SA 4.0) | Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0) | Creative Commons «С указанием авторства – С сохранением условий» 4.0 (CC BY-SA 4.0) | https://creativecommons.org/licenses/by-sa/4.0/
rights-with-publisher | Tiesības pieder izdevējam | Rights remain with the publisher | Права принадлежат издателю
`;

/** Kinds of materials: id | Latvian | English | Russian. */
export const materialTypes = `
handbook | Rokasgrāmata | Handbook | Пособие
guide | Ceļvedis | Guide | Путеводитель
course | Kurss | Course | Курс
database | Datubāze | Database | База данных
podcast | Podkāsts | Podcast | Подкаст
game | Spēle | Game | Игра
leaflet | Buklets | Leaflet | Буклет
recording | Ieraksts | Recording | Запись
`;

/** Funders: id | Latvian | English | Russian | website. */
export const funders = `
county-fund | Novadu fonds | County Fund | Фонд краёв | https://county-fund.example
nordic-grants | Ziemeļu granti | Nordic Grants | Северные гранты | https://nordic-grants.example
integration-foundation | Integrācijas fonds | Integration Foundation | Фонд интеграции | https://integration.example
european-union | Eiropas Savienība | European Union | Европейский союз | https://european-union.europa.eu
`;

/** Networks and councils: id | Latvian | English | Russian. */
export const networks = `
consultative-council | Konsultatīvā padome | Consultative Council | Консультативный совет
friends-network | Draugu tīkls | Network of Friends | Сеть друзей
`;

/** Concepts of which readers use other words: id | Latvian | English | Russian. */
export const synonyms = `
ngo | nevalstiska organizācija | non-governmental organisation | некоммерческая организация
`;

/** Programmes: id | Latvian | English | Russian | funder. */
export const programmes = `
active-people | Aktīvo cilvēku programma | Active People Programme | Программа активных людей | nordic-grants
local-initiatives | Vietējo iniciatīvu programma | Local Initiatives Programme | Программа местных инициатив | county-fund
strong-networks | Stipro tīklu programma | Strong Networks Programme | Программа сильных сетей | integration-foundation
`;
