/** Titles of the sources of the individual-budget pilots and of the regions. */
export const titlesOfPilots: Readonly<Record<string, string>> = {
  "Ministry of Welfare, plan of the project 9.2.2.2: a pilot with 100 children with functional impairments, 20 per planning region, at most 12 months":
    "Labklājības ministrija, projekta 9.2.2.2. plāns: izmēģinājumprojekts 100 bērniem ar funkcionāliem traucējumiem, pa 20 katrā plānošanas reģionā, ne ilgāk par 12 mēnešiem",
  "Start of the pilot: 100 children of 10 municipalities, in Kurzeme 20 of Liepāja and Talsi; support by need within the available money":
    "Izmēģinājumprojekta sākums: 100 bērni no 10 pašvaldībām, Kurzemē 20 no Liepājas un Talsiem; atbalsts pēc vajadzībām pieejamās naudas robežās",
  "Project 9.2.2.2 (Cabinet regulation 91 of 2016-02-09): ESF 4.02 m and state 709.06 k of 4.72 m EUR, which is 85 % and 15 % within the rounding of the figures":
    "Projekts 9.2.2.2. (Ministru kabineta 09.02.2016. noteikumi Nr. 91): ESF 4,02 milj. un valsts 709,06 tūkst. no 4,72 milj. EUR, kas skaitļu noapaļojuma robežās ir 85 % un 15 %",
  "Projected: 22.00 per consultation of 45 minutes by a clinical psychologist, hospital Ģintermuiža in Jelgava, list in force from 2017-04-01, end not seen; used for all places":
    "Prognozēts: 22,00 EUR par klīniskā psihologa 45 minūšu konsultāciju, slimnīca „Ģintermuiža” Jelgavā, cenrādis no 01.04.2017., beigas nav redzētas; izmantots visām vietām",
  "Projected back: 64.55 per two-hour session of a support group, Saldus, rules of 2023-12-21, shared by twelve families (group size assumed from Skrīveri, where a place in a group costs a twelfth of an individual hour), rounded to 5.38":
    "Prognozēts uz pagātni: 64,55 EUR par divu stundu atbalsta grupas nodarbību, Saldus 21.12.2023. noteikumi, dalīts divpadsmit ģimenēm (grupas lielums pieņemts pēc Skrīveriem, kur vieta grupā maksā divpadsmito daļu no individuālās stundas), noapaļots līdz 5,38",
  "Nearest kin: 34.56 a day for a child with care and rehabilitation in the state institution Latgale, Cabinet regulation No. 209 of 2018-04-10; used for all places without a nearer list":
    "Tuvākais līdzīgais: 34,56 EUR dienā par bērna aprūpi un rehabilitāciju valsts sociālās aprūpes centrā „Latgale”, Ministru kabineta 10.04.2018. noteikumi Nr. 209; izmantots visām vietām, kurām nav tuvāka cenrāža",
  "Nearest kin: 19.50 for 24 hours of short-term care in the social care centre Tērvete, in force from 2018-01-01, end not seen; used for all of Zemgale":
    "Tuvākais līdzīgais: 19,50 EUR par īslaicīgas aprūpes diennakti sociālās aprūpes centrā „Tērvete”, spēkā no 01.01.2018., beigas nav redzētas; izmantots visai Zemgalei",
  "Nearest kin: 14.50 for 24 hours of care at level 4 in Līvāni hospital, in force from 2019-01-01; used for all of Latgale from that day":
    "Tuvākais līdzīgais: 14,50 EUR par 4. līmeņa aprūpes diennakti Līvānu slimnīcā, spēkā no 01.01.2019.; izmantots visai Latgalei no šīs dienas",
  "Nearest kin: 29.00 a day at level 4 in the social care centre Allaži, in force from 2019-05-01; used for all of the Rīga region from that day":
    "Tuvākais līdzīgais: 29,00 EUR dienā 4. līmenī sociālās aprūpes centrā „Allaži”, spēkā no 01.05.2019.; izmantots visam Rīgas reģionam no šīs dienas",
  "Nearest kin, projected: 3.70 per hour of home care, Rīga, from 2015-02-01, end not seen (page with figures to 2016); used for all places without a nearer list":
    "Tuvākais līdzīgais, prognozēts: 3,70 EUR par aprūpes mājās stundu, Rīga, no 01.02.2015., beigas nav redzētas (lapa ar skaitļiem līdz 2016. gadam); izmantots visām vietām, kurām nav tuvāka cenrāža",
  "Nearest kin: 3.80 per hour of home care for a full payer, Jelgava, undated list of after 2016-09-06":
    "Tuvākais līdzīgais: 3,80 EUR par aprūpes mājās stundu pilnas maksas klientam, Jelgava, nedatēts cenrādis pēc 06.09.2016.",
  "Nearest kin: 3.14 per hour of home care, Daugavpils, council decision No. 686 of 2017-12-14, repeated by a later one":
    "Tuvākais līdzīgais: 3,14 EUR par aprūpes mājās stundu, Daugavpils domes 14.12.2017. lēmums Nr. 686, atkārtots vēlākā lēmumā",
  "Projected back: 3.70 per assistant hour with all taxes, the average of before 2021-07-01 in the press of November 2021, start not seen":
    "Prognozēts uz pagātni: 3,70 EUR par asistenta stundu ar visiem nodokļiem, vidējā cena pirms 01.07.2021. pēc 2021. gada novembra preses ziņām, sākums nav redzēts",
  "Nearest kin: 13.60 a day in the day care centre for people with mental impairments, Daugavpils, council decision No. 686 of 2017-12-14; used for all places without a nearer list":
    "Tuvākais līdzīgais: 13,60 EUR dienā dienas aprūpes centrā personām ar garīga rakstura traucējumiem, Daugavpils domes 14.12.2017. lēmums Nr. 686; izmantots visām vietām, kurām nav tuvāka cenrāža",
  "Projected: 8.77 a day in the day care centre Saules stars, Alūksne, in force from a February before 2021-12-01; that it was February 2019 is assumed; used for all of Vidzeme":
    "Prognozēts: 8,77 EUR dienā dienas aprūpes centrā „Saules stars” Alūksnē, spēkā no februāra pirms 01.12.2021.; pieņemts, ka tas bija 2019. gada februāris; izmantots visai Vidzemei",
  "Projected back: 18.00 per hour of a physiotherapist, an occupational therapist or a speech therapist and per visit to an art therapist (for dance and movement the nearest kin), Ogre, list in force from 2022-02-01; used for all places without a nearer list":
    "Prognozēts uz pagātni: 18,00 EUR par fizioterapeita, ergoterapeita vai audiologopēda stundu un par mākslas terapeita apmeklējumu (deju un kustību terapijai tuvākais līdzīgais), Ogre, cenrādis no 01.02.2022.; izmantots visām vietām, kurām nav tuvāka cenrāža",
  "Projected back: 21.83 per hour of a physiotherapist and 26.58 of a speech therapist, day care centre Skrīveri (Aizkraukle), in force from a 1 July since 2021; used for all of Zemgale":
    "Prognozēts uz pagātni: 21,83 EUR par fizioterapeita un 26,58 EUR par audiologopēda stundu, Skrīveru dienas aprūpes centrs (Aizkraukle), spēkā no 1. jūlija kādā gadā kopš 2021. gada; izmantots visai Zemgalei",
  "Projected back: 43.66 per hour of music therapy and 21.03 per hour of an individual creative lesson (for Montessori the nearest kin), day care centre Skrīveri (Aizkraukle), in force from a 1 July since 2021; used for all places":
    "Prognozēts uz pagātni: 43,66 EUR par mūzikas terapijas stundu un 21,03 EUR par individuālas radošās nodarbības stundu (Montesori nodarbībai tuvākais līdzīgais), Skrīveru dienas aprūpes centrs (Aizkraukle), spēkā no 1. jūlija kādā gadā kopš 2021. gada; izmantots visām vietām",
  "Reform of 2021-07-01: 43 municipalities, seven of them state cities; ISO 3166-2 codes and codes of the classification of administrative territories (ATVK)":
    "01.07.2021. reforma: 43 pašvaldības, no tām septiņas valstspilsētas; ISO 3166-2 kodi un administratīvo teritoriju klasifikatora (ATVK) kodi",
  "Cabinet regulation No. 418 of 2021-06-22 on the territories of the planning regions":
    "Ministru kabineta 22.06.2021. noteikumi Nr. 418 par plānošanas reģionu teritorijām",
  "Saeima, 2024-06-13: Varakļāni becomes part of Madona on 2025-07-01, and Madona's ATVK code changes":
    "Saeima, 13.06.2024.: Varakļāni 01.07.2025. kļūst par Madonas novada daļu, un Madonas novada ATVK kods mainās",
  "Reform of 2009-07-01, whose municipalities lasted until 2021-06-30; their ISO 3166-2 codes as the package iso-codes 4.15 lists them":
    "01.07.2009. reforma, kuras pašvaldības pastāvēja līdz 30.06.2021.; to ISO 3166-2 kodi, kā tos dod pakotne iso-codes 4.15",
  "Cabinet regulation No. 391 of 2009-05-05 on the territories of the planning regions, which follow the municipalities of 2009-07-01":
    "Ministru kabineta 05.05.2009. noteikumi Nr. 391 par plānošanas reģionu teritorijām, kas seko 01.07.2009. pašvaldībām",
  "Municipalities of the Rīga planning region in its deinstitutionalisation project, Tukums and Ogre among them; Tukums moved to Kurzeme and Ogre to Vidzeme in 2021":
    "Rīgas plānošanas reģiona pašvaldības tā deinstitucionalizācijas projektā, arī Tukums un Ogre; Tukums 2021. gadā pārgāja uz Kurzemi, Ogre uz Vidzemi",
  "The Kurzeme planning region names Talsi as one of its two municipalities in the children's pilot":
    "Kurzemes plānošanas reģions nosauc Talsus kā vienu no savām divām bērnu izmēģinājumprojekta pašvaldībām",
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
  "Assumed: the ESF part of each month is rounded down and the state pays the rest, as the exact amounts of other EU programmes are split":
    "Pieņemts: ESF daļu katru mēnesi noapaļo uz leju un pārējo maksā valsts, kā sadalītas citu ES programmu precīzās summas",
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
  "Assumed: before 2021-07-01 a municipality lay in the planning region that it or its successor lies in since, because only the moves of Tukums, Limbaži and Ogre are published":
    "Pieņemts: pirms 01.07.2021. pašvaldība bija tajā plānošanas reģionā, kurā tā vai tās pārņēmēja ir kopš tā laika, jo publicētas ir tikai Tukuma, Limbažu un Ogres pārejas",
  "Assumed: a child is under 18, as in the services for children of the regions' deinstitutionalisation projects":
    "Pieņemts: bērns ir jaunāks par 18 gadiem, kā pakalpojumos bērniem plānošanas reģionu deinstitucionalizācijas projektos",
  "Assumed: residence declared in one of ten municipalities. Published are Liepāja, Talsi, Jelgava and Tukums; Daugavpils, Balvi, Ogre, Cēsis, Gulbene and Bauska stand in for the other six. Declared residence counts because the law puts the duty to serve there":
    "Pieņemts: dzīvesvieta deklarēta vienā no desmit pašvaldībām. Publicētas ir Liepāja, Talsi, Jelgava un Tukums; pārējo sešu vietā ir Daugavpils, Balvi, Ogre, Cēsis, Gulbene un Bauska. Deklarētā dzīvesvieta ir noteicošā, jo likums pienākumu sniegt pakalpojumus uzliek tās pašvaldībai",
  "Assumed: the child lives at home, because the services are for families in the community":
    "Pieņemts: bērns dzīvo mājās, jo pakalpojumi paredzēti ģimenēm sabiedrībā",
  "Assumed: four levels by a score of ability from 0 to 100, with the bands of the four care levels of Cabinet regulation No. 138 of 2019-04-02 (75, 50 and 25 %) and binding from the day of assessment; the scale and levels of the pilot are not public":
    "Pieņemts: četri līmeņi pēc spēju vērtējuma no 0 līdz 100 ar Ministru kabineta 02.04.2019. noteikumu Nr. 138 četru aprūpes līmeņu robežām (75, 50 un 25 %), spēkā no izvērtējuma dienas; izmēģinājumprojekta skala un līmeņi nav publiski",
  "Assumed: the levels weigh 1 to 4 against each other, because nothing is published on them":
    "Pieņemts: līmeņi attiecas cits pret citu kā no 1 līdz 4, jo par to nekas nav publicēts",
  "The amounts of the levels are not public: the method is described in a file of the Latvian Health Economics Association":
    "Līmeņu apmēri nav publiski: metode aprakstīta Latvijas Veselības ekonomikas asociācijas dokumentā",
  "Assumed: the budget covers the more urgent services first, because the pilot was to choose those a child needs most within the money":
    "Pieņemts: budžets vispirms sedz steidzamākos pakalpojumus, jo izmēģinājumprojektā bija jāizvēlas tie, kas bērnam pieejamās naudas robežās vajadzīgi visvairāk",
  "Assumed: families pay nothing, because no source on the pilot speaks of a contribution":
    "Pieņemts: ģimenes nemaksā neko, jo neviens avots par izmēģinājumprojektu maksājumu nepiemin",
};
