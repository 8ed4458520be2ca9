/** Topics in two levels: id | Latvian | English | Russian | wider topic. */
export const topics = `
civic-participation | Pilsoniskā līdzdalība | Civic participation | Гражданское участие
civic-dialogue | Pilsoniskais dialogs | Civic dialogue | Гражданский диалог | civic-participation
advocacy | Interešu aizstāvība | Advocacy | Защита интересов | civic-participation
municipal-cooperation | Sadarbība ar pašvaldībām | Cooperation with municipalities | Сотрудничество с самоуправлениями | civic-participation
volunteering | Brīvprātīgais darbs | Volunteering | Добровольческая работа | civic-participation
civic-education | Pilsoniskā izglītība | Civic education | Гражданское образование
global-education | Globālā izglītība | Global education | Глобальное образование
development-cooperation | Attīstības sadarbība | Development cooperation | Сотрудничество в целях развития
sustainable-development-goals | Ilgtspējīgas attīstības mērķi | Sustainable Development Goals | Цели устойчивого развития
humanitarian-aid | Humānā palīdzība | Humanitarian aid | Гуманитарная помощь
community-resilience | Kopienu noturība | Community resilience | Устойчивость сообществ
crisis-response | Rīcība krīzē | Crisis response | Действия в кризисе | community-resilience
human-security | Cilvēkdrošība | Human security | Безопасность человека | community-resilience
social-entrepreneurship | Sociālā uzņēmējdarbība | Social entrepreneurship | Социальное предпринимательство
impact-measurement | Ietekmes mērīšana | Impact measurement | Измерение воздействия
ngo-capacity | NVO kapacitāte | NGO capacity | Потенциал НКО
communication | Komunikācija | Communication | Коммуникация | ngo-capacity
funding | Finansējums | Funding | Финансирование | ngo-capacity
leadership | Vadība | Leadership | Руководство | ngo-capacity
good-governance | Laba pārvaldība | Good governance | Надлежащее управление
ngo-sector-research | NVO sektora pētniecība | Research on the NGO sector | Исследования сектора НКО
child-rights | Bērnu tiesības | Child rights | Права ребенка
family-support | Atbalsts ģimenēm | Family support | Поддержка семей | child-rights
youth | Jaunatne | Youth | Молодежь
climate | Klimats | Climate | Климат
culture | Kultūra | Culture | Культура
cultural-heritage | Kultūras mantojums | Cultural heritage | Культурное наследие | culture
gender-equality | Dzimumu līdztiesība | Gender equality | Гендерное равенство
media-literacy | Medijpratība | Media literacy | Медиаграмотность | civic-education
adaptation | Pielāgošanās klimata pārmaiņām | Climate adaptation | Адаптация к изменению климата | climate
`;

export const audiences = `
ngos | Nevalstiskās organizācijas | NGOs | Некоммерческие организации
municipalities | Pašvaldības | Municipalities | Самоуправления
public-administration | Valsts pārvalde | Public administration | Государственное управление
teachers | Pedagogi | Teachers | Педагоги
youth-workers | Jaunatnes darbinieki | Youth workers | Молодежные работники
young-people | Jaunieši | Young people | Молодые люди
social-entrepreneurs | Sociālie uzņēmēji | Social entrepreneurs | Социальные предприниматели
communities | Kopienas | Communities | Сообщества
parents | Vecāki | Parents | Родители
researchers | Pētnieki | Researchers | Исследователи
funders | Finansētāji | Funders | Финансирующие организации
children | Bērni | Children | Дети
families | Ģimenes | Families | Семьи
`;

export const fieldsOfActivity = `
civil-society-support | Pilsoniskās sabiedrības stiprināšana | Support to civil society | Укрепление гражданского общества
human-rights | Cilvēktiesības | Human rights | Права человека
development-cooperation | Attīstības sadarbība | Development cooperation | Сотрудничество в целях развития
education | Izglītība | Education | Образование
environment | Vide | Environment | Окружающая среда
social-support | Sociālais atbalsts | Social support | Социальная поддержка
children-and-families | Bērni un ģimenes | Children and families | Дети и семьи
youth | Jaunatne | Youth | Молодежь
rural-development | Lauku attīstība | Rural development | Развитие сельских территорий
regional-development | Reģionālā attīstība | Regional development | Региональное развитие
social-entrepreneurship | Sociālā uzņēmējdarbība | Social entrepreneurship | Социальное предпринимательство
public-policy-research | Rīcībpolitikas pētniecība | Public policy research | Исследования публичной политики
community-philanthropy | Kopienu filantropija | Community philanthropy | Филантропия сообществ
anti-corruption | Korupcijas novēršana | Anti-corruption | Противодействие коррупции
womens-rights | Sieviešu tiesības | Women’s rights | Права женщин
`;

export const regions = `
riga | Rīgas reģions | Rīga region | Рижский регион
vidzeme | Vidzeme | Vidzeme | Видземе
kurzeme | Kurzeme | Kurzeme | Курземе
zemgale | Zemgale | Zemgale | Земгале
latgale | Latgale | Latgale | Латгалия
`;
