import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Pilot of the financing mechanism for adults with mental impairments: 100 adults living in the community, 10 in each of 10 municipalities; preparation from 2019-08-01, services from 2019-11-01; an indicative budget for each, plans made with the person":
    "Finansēšanas mehānisma izmēģinājumprojekts pilngadīgām personām ar garīga rakstura traucējumiem: 100 sabiedrībā dzīvojoši pieaugušie, pa 10 katrā no 10 pašvaldībām; sagatavošana no 01.08.2019., pakalpojumi no 01.11.2019.; katram indikatīvs budžets, plānu veido kopā ar cilvēku",
  "Extension of the pilot by three months, to 2021-01-31, within the existing money: in April 2020 the volume of services was 51 % below that of January":
    "Izmēģinājumprojekta pagarinājums par trim mēnešiem līdz 31.01.2021. esošās naudas robežās: 2020. gada aprīlī pakalpojumu apjoms bija par 51 % mazāks nekā janvārī",
  "Assumed: the provisional budgets published on 2020-07-13 for the first six months and for a second period are those of this pilot, and the second lasted to the end of the extension; the files are known by their titles only":
    "Pieņemts: 13.07.2020. publicētie provizoriskie budžeti pirmajiem sešiem mēnešiem un otrajam periodam ir šī izmēģinājumprojekta budžeti, un otrais periods ilga līdz pagarinājuma beigām; zināmi tikai dokumentu nosaukumi",
  "The amounts are not public: the ministry's files on the provisional budgets, and deliverable 7 of the procurement LRLM2017/28-3-03/23ESF, could not be read":
    "Apmēri nav publiski: ministrijas dokumentus par provizoriskajiem budžetiem un iepirkuma LRLM2017/28-3-03/23ESF 7. nodevumu nebija iespējams izlasīt",
  "Adults with mental impairments: who is 18 or older":
    "Pilngadīgas personas ar garīga rakstura traucējumiem: no 18 gadu vecuma",
  "Assumed: residence declared in one of ten municipalities. Published are Jelgava, Bauska, Liepāja, Talsi, Balvi, Cēsis, Gulbene and the county of Daugavpils, for which the city stands in; Ogre and Tukums stand in for two that were cut from the list":
    "Pieņemts: dzīvesvieta deklarēta vienā no desmit pašvaldībām. Publicētas ir Jelgava, Bauska, Liepāja, Talsi, Balvi, Cēsis, Gulbene un Daugavpils novads, kura vietā ir pilsēta; Ogre un Tukums aizstāj divas, kuru sarakstā vairs nav redzamas",
  "Assumed: at home or in a group home, because the pilot was for people who live in the community":
    "Pieņemts: dzīvo mājās vai grupu mājā, jo izmēģinājumprojekts bija paredzēts sabiedrībā dzīvojošiem cilvēkiem",
  "Assumed: four levels by a score of ability from 0 to 100, with the bands of the four care levels of Cabinet regulation No. 138 of 2019-04-02 (75, 50 and 25 %) and binding from the day of assessment; the tool and scale of the pilot are not public":
    "Pieņemts: četri līmeņi pēc spēju vērtējuma no 0 līdz 100 ar Ministru kabineta 02.04.2019. noteikumu Nr. 138 četru aprūpes līmeņu robežām (75, 50 un 25 %), spēkā no izvērtējuma dienas; izmēģinājumprojekta instruments un skala nav publiski",
  "Assumed: the budget covers the services first that the person's plan puts first":
    "Pieņemts: budžets vispirms sedz tos pakalpojumus, kurus pirmos liek cilvēka plāns",
  "Assumed: participants pay nothing, because no source on the pilot speaks of a contribution":
    "Pieņemts: dalībnieki nemaksā neko, jo neviens avots par izmēģinājumprojektu maksājumu nepiemin",
  "Projected back: 18.00 per hour of a physiotherapist, an occupational therapist or a speech therapist and per visit to an art therapist, Ogre, list in force from 2022-02-01; for dance and movement, a nutritionist and a special pedagogue the nearest kin; used for all places without a nearer list":
    "Prognozēts uz pagātni: 18,00 EUR par fizioterapeita, ergoterapeita vai audiologopēda stundu un par mākslas terapeita apmeklējumu, Ogre, cenrādis no 01.02.2022.; deju un kustību terapijai, uztura speciālistam un speciālajam pedagogam tuvākais līdzīgais; izmantots visām vietām, kurām nav tuvāka cenrāža",
  "Projected back: 44.29 per hour of art therapy, 43.66 of music therapy, 21.03 of an individual creative lesson (for Montessori the nearest kin) and 2.12 per head of canistherapy in a group, times twelve 25.44 for one person, day care centre Skrīveri (Aizkraukle), in force from a 1 July since 2021; used for all places":
    "Prognozēts uz pagātni: 44,29 EUR par mākslas terapijas, 43,66 EUR par mūzikas terapijas, 21,03 EUR par individuālas radošās nodarbības stundu (Montesori nodarbībai tuvākais līdzīgais) un 2,12 EUR vienam cilvēkam par kanisterapiju grupā, reiz divpadsmit 25,44 EUR vienam cilvēkam, Skrīveru dienas aprūpes centrs (Aizkraukle), spēkā no 1. jūlija kādā gadā kopš 2021. gada; izmantots visām vietām",
  "Projected back: 64.55 per two-hour session of a support group, Saldus, rules of 2023-12-21, shared by twelve people, rounded to 5.38; used for all places":
    "Prognozēts uz pagātni: 64,55 EUR par divu stundu atbalsta grupas nodarbību, Saldus 21.12.2023. noteikumi, dalīts divpadsmit cilvēkiem, noapaļots līdz 5,38; izmantots visām vietām",
  "Projected back, nearest kin: 3.70 per assistant hour with all taxes, the average of before 2021-07-01 in the press of November 2021; for a support person, a companion and a work mentor":
    "Prognozēts uz pagātni, tuvākais līdzīgais: 3,70 EUR par asistenta stundu ar visiem nodokļiem, vidējā cena pirms 01.07.2021. pēc 2021. gada novembra preses ziņām; atbalsta personai, pavadonim un darba mentoram",
  "Projected: 3.70 per hour of home care, Rīga, from 2015-02-01, end not seen; used for all places without a nearer list":
    "Prognozēts: 3,70 EUR par aprūpes mājās stundu, Rīga, no 01.02.2015., beigas nav redzētas; izmantots visām vietām, kurām nav tuvāka cenrāža",
  "Projected: 3.14 per hour of home care, 13.60 a day in the day care centre for people with mental impairments, 9.39 for 24 hours in a group apartment, 16.10 a day in a specialised workshop, Daugavpils, council decisions No. 686 of 2017-12-14 and No. 245 of a later day; but for home care used for all places without a nearer list":
    "Prognozēts: 3,14 EUR par aprūpes mājās stundu, 13,60 EUR dienā dienas aprūpes centrā personām ar garīga rakstura traucējumiem, 9,39 EUR par diennakti grupu dzīvoklī, 16,10 EUR dienā specializētajā darbnīcā, Daugavpils domes 14.12.2017. lēmums Nr. 686 un vēlāks lēmums Nr. 245; izņemot aprūpi mājās, izmantots visām vietām, kurām nav tuvāka cenrāža",
  "Projected back: 10.00 a day in a day care centre for adults and 12.52 in specialised workshops, Alūksne, council decision of 2021-11-25, in force from 2021-12-01; used for all of Vidzeme":
    "Prognozēts uz pagātni: 10,00 EUR dienā dienas aprūpes centrā pieaugušajiem un 12,52 EUR specializētajās darbnīcās, Alūksnes domes 25.11.2021. lēmums, spēkā no 01.12.2021.; izmantots visai Vidzemei",
  "Nearest kin: 19.50 for 24 hours of short-term care in the social care centre Tērvete, in force from 2018-01-01, end not seen; used for all places":
    "Tuvākais līdzīgais: 19,50 EUR par īslaicīgas aprūpes diennakti sociālās aprūpes centrā „Tērvete”, spēkā no 01.01.2018., beigas nav redzētas; izmantots visām vietām",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "What is published of the pilot that ran, completed by assumptions that are marked as such. Twelve months were planned and stretched to fifteen within the same money: divide the money of the second period by its nine months.":
    "Tas, kas par notikušo izmēģinājumprojektu ir publicēts, papildināts ar pieņēmumiem, kas kā tādi atzīmēti. Bija plānoti divpadsmit mēneši, ko par to pašu naudu pagarināja līdz piecpadsmit: otrā perioda naudu dala ar deviņiem mēnešiem.",
  "No public source gives the amount of level 1 in the first period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 1. līmeņa apmēru pirmajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 2 in the first period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 2. līmeņa apmēru pirmajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 3 in the first period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 3. līmeņa apmēru pirmajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 4 in the first period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 4. līmeņa apmēru pirmajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 1 in the second period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 1. līmeņa apmēru otrajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 2 in the second period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 2. līmeņa apmēru otrajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 3 in the second period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 3. līmeņa apmēru otrajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 4 in the second period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 4. līmeņa apmēru otrajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
};
