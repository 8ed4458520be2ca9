/** Municipalities of Latvia: id | Latvian | English | Russian | region | ISO 3166-2 code. */
export const municipalities = `
adazu-novads | Ādažu novads | Ādaži Municipality | Адажский край | riga | LV-011
aizkraukles-novads | Aizkraukles novads | Aizkraukle Municipality | Айзкраукльский край | zemgale | LV-002
aluksnes-novads | Alūksnes novads | Alūksne Municipality | Алуксненский край | vidzeme | LV-007
augsdaugavas-novads | Augšdaugavas novads | Augšdaugava Municipality | Аугшдаугавский край | latgale | LV-111
balvu-novads | Balvu novads | Balvi Municipality | Балвский край | latgale | LV-015
bauskas-novads | Bauskas novads | Bauska Municipality | Баусский край | zemgale | LV-016
cesu-novads | Cēsu novads | Cēsis Municipality | Цесисский край | vidzeme | LV-022
daugavpils | Daugavpils | Daugavpils | Даугавпилс | latgale | LV-DGV
dienvidkurzemes-novads | Dienvidkurzemes novads | South Kurzeme Municipality | Южнокурземский край | kurzeme | LV-112
dobeles-novads | Dobeles novads | Dobele Municipality | Добельский край | zemgale | LV-026
gulbenes-novads | Gulbenes novads | Gulbene Municipality | Гулбенский край | vidzeme | LV-033
jekabpils-novads | Jēkabpils novads | Jēkabpils Municipality | Екабпилсский край | zemgale | LV-042
jelgava | Jelgava | Jelgava | Елгава | zemgale | LV-JEL
jelgavas-novads | Jelgavas novads | Jelgava Municipality | Елгавский край | zemgale | LV-041
jurmala | Jūrmala | Jūrmala | Юрмала | riga | LV-JUR
kraslavas-novads | Krāslavas novads | Krāslava Municipality | Краславский край | latgale | LV-047
kuldigas-novads | Kuldīgas novads | Kuldīga Municipality | Кулдигский край | kurzeme | LV-050
kekavas-novads | Ķekavas novads | Ķekava Municipality | Кекавский край | riga | LV-052
liepaja | Liepāja | Liepāja | Лиепая | kurzeme | LV-LPX
limbazu-novads | Limbažu novads | Limbaži Municipality | Лимбажский край | vidzeme | LV-054
livanu-novads | Līvānu novads | Līvāni Municipality | Ливанский край | latgale | LV-056
ludzas-novads | Ludzas novads | Ludza Municipality | Лудзенский край | latgale | LV-058
madonas-novads | Madonas novads | Madona Municipality | Мадонский край | vidzeme | LV-059
marupes-novads | Mārupes novads | Mārupe Municipality | Марупский край | riga | LV-062
ogres-novads | Ogres novads | Ogre Municipality | Огрский край | vidzeme | LV-067
olaines-novads | Olaines novads | Olaine Municipality | Олайнский край | riga | LV-068
preilu-novads | Preiļu novads | Preiļi Municipality | Прейльский край | latgale | LV-073
rezekne | Rēzekne | Rēzekne | Резекне | latgale | LV-REZ
rezeknes-novads | Rēzeknes novads | Rēzekne Municipality | Резекненский край | latgale | LV-077
riga | Rīga | Rīga | Рига | riga | LV-RIX
ropazu-novads | Ropažu novads | Ropaži Municipality | Ропажский край | riga | LV-080
salaspils-novads | Salaspils novads | Salaspils Municipality | Саласпилсский край | riga | LV-087
saldus-novads | Saldus novads | Saldus Municipality | Салдусский край | kurzeme | LV-088
saulkrastu-novads | Saulkrastu novads | Saulkrasti Municipality | Саулкрастский край | riga | LV-089
siguldas-novads | Siguldas novads | Sigulda Municipality | Сигулдский край | riga | LV-091
smiltenes-novads | Smiltenes novads | Smiltene Municipality | Смилтенский край | vidzeme | LV-094
talsu-novads | Talsu novads | Talsi Municipality | Талсинский край | kurzeme | LV-097
tukuma-novads | Tukuma novads | Tukums Municipality | Тукумский край | kurzeme | LV-099
valkas-novads | Valkas novads | Valka Municipality | Валкский край | vidzeme | LV-101
valmieras-novads | Valmieras novads | Valmiera Municipality | Валмиерский край | vidzeme | LV-113
ventspils | Ventspils | Ventspils | Вентспилс | kurzeme | LV-VEN
ventspils-novads | Ventspils novads | Ventspils Municipality | Вентспилсский край | kurzeme | LV-106
`;
