import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Ministry of Welfare, plan of the project 9.2.2.2: a pilot with 100 children with functional impairments, 20 per planning region, at most 12 months":
    "Labklājības ministrija, projekta 9.2.2.2. plāns: izmēģinājumprojekts 100 bērniem ar funkcionāliem traucējumiem, pa 20 katrā plānošanas reģionā, ne ilgāk par 12 mēnešiem",
  "Start of the pilot: 100 children of 10 municipalities, in Kurzeme 20 of Liepāja and Talsi; support by need within the available money":
    "Izmēģinājumprojekta sākums: 100 bērni no 10 pašvaldībām, Kurzemē 20 no Liepājas un Talsiem; atbalsts pēc vajadzībām pieejamās naudas robežās",
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
  "Projected back: 43.66 per hour of music therapy and 21.03 per hour of an individual creative lesson (for Montessori the nearest kin), day care centre Skrīveri (Aizkraukle), in force from a 1 July since 2021; used for all places":
    "Prognozēts uz pagātni: 43,66 EUR par mūzikas terapijas stundu un 21,03 EUR par individuālas radošās nodarbības stundu (Montesori nodarbībai tuvākais līdzīgais), Skrīveru dienas aprūpes centrs (Aizkraukle), spēkā no 1. jūlija kādā gadā kopš 2021. gada; izmantots visām vietām",
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

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "What is published of the pilot, completed by assumptions that are marked as such. The three areas are published (Latvian Health Economics Association); which service belongs to which area is a reading of their names.":
    "Tas, kas par izmēģinājumprojektu ir publicēts, papildināts ar pieņēmumiem, kas kā tādi atzīmēti. Trīs jomas ir publicētas (Latvijas Veselības ekonomikas asociācija); kurš pakalpojums pie kuras pieder, nolasīts no nosaukumiem.",
  "No public source gives the amount of level 1; ask the Ministry of Welfare or the Latvian Health Economics Association, or calibrate the level weights to an envelope.":
    "Neviens publisks avots nedod 1. līmeņa apmēru; jautājiet Labklājības ministrijai vai Latvijas Veselības ekonomikas asociācijai, vai pielāgojiet līmeņu svarus kopējam finansējumam.",
  "No public source gives the amount of level 2; ask the Ministry of Welfare or the Latvian Health Economics Association, or calibrate the level weights to an envelope.":
    "Neviens publisks avots nedod 2. līmeņa apmēru; jautājiet Labklājības ministrijai vai Latvijas Veselības ekonomikas asociācijai, vai pielāgojiet līmeņu svarus kopējam finansējumam.",
  "No public source gives the amount of level 3; ask the Ministry of Welfare or the Latvian Health Economics Association, or calibrate the level weights to an envelope.":
    "Neviens publisks avots nedod 3. līmeņa apmēru; jautājiet Labklājības ministrijai vai Latvijas Veselības ekonomikas asociācijai, vai pielāgojiet līmeņu svarus kopējam finansējumam.",
  "No public source gives the amount of level 4; ask the Ministry of Welfare or the Latvian Health Economics Association, or calibrate the level weights to an envelope.":
    "Neviens publisks avots nedod 4. līmeņa apmēru; jautājiet Labklājības ministrijai vai Latvijas Veselības ekonomikas asociācijai, vai pielāgojiet līmeņu svarus kopējam finansējumam.",
};
