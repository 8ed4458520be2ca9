/** Stems of nouns in -s. */
export const masculine = `
projekt pasākum iedzīvotāj rezultāt dalībniek jautājum dokument pētījum proces plān lēmum tīkl
reģion darbiniek materiāl atbalst ziņojum novad risinājum kurs speciālist fond likum līdzautor
finansējum priekšlikum seminār piemēr līgum rādītāj pedagog uzdevum centr konkurs skolotāj budžet
princip ekspert resurs vērtējum risk dialog pētniek forum ieteikum secinājum vadītāj instrument
pārskat pagast standart mehānism aprakst ciem katalog sasniegum sarakst komentār indikator protokol
konflikt temat grafik vingrinājum žurnāl rakst portāl moment arhīv balsojum memorand ieguldījum aspekt
raidījum stāst plakāt buklet formulār fotoattēl simbol aģent konsultant koordinator partnerprojekt
kolektīv sektor laikrakst pieprasījum apgabal mentor 
`;

/** Stems of nouns in -a. */
export const feminineA = `
organizācij pašvaldīb programm biedrīb sabiedrīb līdzdalīb sadarbīb izglītīb kopien iniciatīv skol
apmācīb metodik darbīb attīstīb vērtīb informācij aptauj palīdzīb komand politik tiesīb stratēģij
diskusij norm sarun apmaiņ konsultācij rokasgrāmat sadaļ publikācij noturīb
bibliotēk konferenc platform anket pārvald vajadzīb valod kultūr institūcij drošīb komunikācij prasm
sistēm tehnoloģij kampaņ rekomendācij struktūr teritorij kompetenc koalīcij funkcij grup tabul
daļ lauksaimniecīb uzņēmējdarbīb vid dab reform problēm komisij apvienīb deklarācij
petīcij intervij prezentācij tradīcij darbnīc nedēļ ainav
`;

/** Stems of nouns in -e, with the genitive plural where its consonant changes. */
export const feminineE = `
metod/metožu iespēj/iespēju krīz/krīžu ģimen/ģimeņu interes/interešu nozar/nozaru spēl/spēļu
vietn/vietņu pieej/pieeju sēd/sēžu zīm/zīmju atbild/atbilžu dom/domju vēstul/vēstuļu
lapaspus/lapaspušu saskarsm/saskarsmju direktīv/direktīvu
`;

/** Stems of adjectives, which take the definite endings. */
export const adjectives = `
sabiedrisk vietēj pilsonisk starptautisk sociāl praktisk nacionāl jaun kopīg aktīv reģionāl
svarīg efektīv ilgtspējīg brīvprātīg nozīmīg dažād profesionāl ekonomisk konkrēt digitāl atvērt
neformāl publisk liel regulār ikgadēj izglītojoš demokrātisk strukturāl stratēģisk neatkarīg radoš
tiesisk humanitār globāl lokāl iekļaujoš savstarpēj kvalitatīv finansiāl vēsturisk inovatīv plaš
dziļ elastīg noturīg privāt eiropeisk ētisk vienkārš sarežģīt institucionāl ikdienišķ steidzam
`;

/** Verbs in the third person of the present. */
export const verbs = `
veido attīsta atbalsta īsteno pēta vērtē izstrādā sagatavo publicē izmanto uzlabo stiprina veicina
organizē plāno apspriež analizē skaidro salīdzina apkopo pārstāv aizstāv finansē iesaista aicina
informē vada koordinē uzrauga pārbauda maina meklē rāda apraksta raksturo nosaka saņem piedāvā
ievieš pielāgo dokumentē popularizē aktualizē paplašina mazina novērš saskaņo papildina uzsāk turpina
`;

export const adverbs = `
regulāri kopīgi īpaši pakāpeniski vienlaikus patstāvīgi ātri rūpīgi galvenokārt bieži vēlāk parasti
publiski atklāti tieši joprojām arvien tālāk brīvi pilnībā daļēji attālināti klātienē savlaicīgi
mērķtiecīgi konsekventi radoši droši godīgi vienprātīgi
`;

export const prefixes = `
starp jaun pašu kop daudz mikro makro elektro multi līdz vidus pamat papild priekš augst sīk tāl
laik dubult trīs viet māj zem virs pret blakus
`;

export const placeBeginnings = `
Vec Jaun Liel Maz Bērz Ozol Kārkl Liep Egļ Priež Sil Akmeņ Smilš Kalt Dzirnav Ziemeļ Dienvid Rīt
Vakar Sarkan Balt Meln Zaļ Zvirgzd Alkšņ Vilk Lāč Dzērv Gulbj Bebr
`;

export const placeEndings = 'ciems kalns muiža pils birzs lauks krogs sala grava upīts zeme mežs';

export const givenNames = `
Anna Ilze Kristīne Inese Līga Elīna Laura Dace Santa Zane Jānis Andris Juris Mārtiņš Edgars Artūrs
Raimonds Kaspars Guntis Toms Evija Madara Agnese Ieva Signe Valdis Normunds Ivars Uldis Aivars
`;

export const surnames = `
Bērziņa Kalniņa Ozola Liepiņa Krūmiņa Balode Eglīte Zariņa Pētersone Vītola Kļaviņa Kārkliņa Vanaga
Grīnberga Siliņa Krastiņa Lapsa Rozenberga Skuja Dūmiņa Freimane Āboliņa Celmiņa Dreimane Gaile
Jansone Kronberga Lūse Meiere Priede Rudzīte Sproģe Tauriņa Upīte Vilka Zeltiņa Zvirbule Strazdiņa
`;
