import type { TitledSource } from "../latvian/index.js";

/**
 * The price lists behind the unit prices. The pilot's own prices are not public, so each price is a published one of the service
 * or of its nearest kin, held unchanged over the pilot year: an assumption, whose title names the list, its place and its date.
 */
export const priceSources: readonly TitledSource[] = [
  {
    id: "price-psychologist",
    title: {
      en: "Projected: 22.00 per consultation of 45 minutes by a clinical psychologist, hospital Ģintermuiža in Jelgava, list in force from 2017-04-01, end not seen; used for all places",
      lv: "Prognozēts: 22,00 EUR par klīniskā psihologa 45 minūšu konsultāciju, slimnīca „Ģintermuiža” Jelgavā, cenrādis no 01.04.2017., beigas nav atrastas; izmantots visām vietām",
    },
    link: "https://www.gintermuiza.lv/pakalpojumi/",
    date: "2017-04-01",
    certainty: "assumption",
  },
  {
    id: "price-support-group",
    title: {
      en: "Projected back: 64.55 per two-hour session of a support group, Saldus, rules of 2023-12-21, shared by twelve families (group size assumed from Skrīveri, where a place in a group costs a twelfth of an individual hour), rounded to 5.38",
      lv: "Attiecināts uz agrāku laiku: 64,55 EUR par divu stundu atbalsta grupas nodarbību, Saldus 21.12.2023. noteikumi, dalīts divpadsmit ģimenēm (grupas lielums pieņemts pēc Skrīveriem, kur vieta grupā maksā divpadsmito daļu no individuālās stundas), noapaļots līdz 5,38",
    },
    link: "https://likumi.lv/ta/id/348727",
    date: "2023-12-21",
    certainty: "assumption",
  },
  {
    id: "price-respite",
    title: {
      en: "Nearest kin: 34.56 a day for a child with care and rehabilitation in the state institution Latgale, Cabinet regulation No. 209 of 2018-04-10; used for all places without a nearer list",
      lv: "Tuvākais līdzīgais: 34,56 EUR dienā par bērna aprūpi un rehabilitāciju valsts sociālās aprūpes centrā „Latgale”, Ministru kabineta 10.04.2018. noteikumi Nr. 209; izmantots visām vietām, kurām nav tuvāka cenrāža",
    },
    article: "annex 1, 1.3.3",
    link: "https://www.vsaclatgale.gov.lv/informacija/maksas-pakalpojumi",
    date: "2018-04-10",
    certainty: "assumption",
  },
  {
    id: "price-respite-zemgale",
    title: {
      en: "Nearest kin: 19.50 for 24 hours of short-term care in the social care centre Tērvete, in force from 2018-01-01, end not seen; used for all of Zemgale",
      lv: "Tuvākais līdzīgais: 19,50 EUR par īslaicīgas aprūpes diennakti sociālās aprūpes centrā „Tērvete”, spēkā no 01.01.2018., beigas nav atrastas; izmantots visai Zemgalei",
    },
    link: "http://www.sactervete.lv/pakalpojumi/cenas/",
    date: "2017-11-06",
    certainty: "assumption",
  },
  {
    id: "price-respite-latgale",
    title: {
      en: "Nearest kin: 14.50 for 24 hours of care at level 4 in Līvāni hospital, in force from 2019-01-01; used for all of Latgale from that day",
      lv: "Tuvākais līdzīgais: 14,50 EUR par 4. līmeņa aprūpes diennakti Līvānu slimnīcā, spēkā no 01.01.2019.; izmantots visai Latgalei no šīs dienas",
    },
    link: "http://livanuslimnica.lv/index.php/181-par-viena-iemtnieka-izmaksm",
    date: "2019-01-01",
    certainty: "assumption",
  },
  {
    id: "price-respite-riga-region",
    title: {
      en: "Nearest kin: 29.00 a day at level 4 in the social care centre Allaži, in force from 2019-05-01; used for all of the Rīga region from that day",
      lv: "Tuvākais līdzīgais: 29,00 EUR dienā 4. līmenī sociālās aprūpes centrā „Allaži”, spēkā no 01.05.2019.; izmantots visam Rīgas reģionam no šīs dienas",
    },
    link: "http://www.allazisac.com/442261330",
    date: "2019-05-01",
    certainty: "assumption",
  },
  {
    id: "price-child-care",
    title: {
      en: "Nearest kin, projected: 3.70 per hour of home care, Rīga, from 2015-02-01, end not seen (page with figures to 2016); used for all places without a nearer list",
      lv: "Tuvākais līdzīgais, prognozēts: 3,70 EUR par aprūpes mājās stundu, Rīga, no 01.02.2015., beigas nav atrastas (lapa ar skaitļiem līdz 2016. gadam); izmantots visām vietām, kurām nav tuvāka cenrāža",
    },
    link: "http://www.sus.lv/lv/4-socialie-procesi/44-sociala-drosiba/socialas-aprupes-pakalpojumu-dzivesvieta-sanemeju-skaits-un",
    date: "2015-02-01",
    certainty: "assumption",
  },
  {
    id: "price-child-care-jelgava",
    title: {
      en: "Nearest kin: 3.80 per hour of home care for a full payer, Jelgava, undated list of after 2016-09-06",
      lv: "Tuvākais līdzīgais: 3,80 EUR par aprūpes mājās stundu pilnas maksas klientam, Jelgava, nedatēts cenrādis pēc 06.09.2016.",
    },
    link: "http://jslp.jelgava.lv/maksas-pakalpojum.html",
    certainty: "assumption",
  },
  {
    id: "price-child-care-daugavpils",
    title: {
      en: "Nearest kin: 3.14 per hour of home care, Daugavpils, council decision No. 686 of 2017-12-14, repeated by a later one",
      lv: "Tuvākais līdzīgais: 3,14 EUR par aprūpes mājās stundu, Daugavpils domes 14.12.2017. lēmums Nr. 686, atkārtots vēlākā lēmumā",
    },
    link: "http://socd.lv/par-mums-socialie-maksas-pakalpojumi",
    date: "2017-12-14",
    certainty: "assumption",
  },
  {
    id: "price-assistant",
    title: {
      en: "Projected back: 3.70 per assistant hour with all taxes, the average of before 2021-07-01 in the press of November 2021, start not seen",
      lv: "Attiecināts uz agrāku laiku: 3,70 EUR par asistenta stundu ar visiem nodokļiem, vidējā cena pirms 01.07.2021. pēc 2021. gada novembra preses ziņām, sākums nav atrasts",
    },
    link: "https://www.tvnet.lv/7376019/pieskir-papildu-finansejumu-asistenta-pakalpojumu-nodrosinasanai-izglitibas-iestades",
    date: "2021-11-01",
    certainty: "assumption",
  },
  {
    id: "price-day-care",
    title: {
      en: "Nearest kin: 13.60 a day in the day care centre for people with mental impairments, Daugavpils, council decision No. 686 of 2017-12-14; used for all places without a nearer list",
      lv: "Tuvākais līdzīgais: 13,60 EUR dienā dienas aprūpes centrā personām ar garīga rakstura traucējumiem, Daugavpils domes 14.12.2017. lēmums Nr. 686; izmantots visām vietām, kurām nav tuvāka cenrāža",
    },
    link: "http://socd.lv/par-mums-socialie-maksas-pakalpojumi",
    date: "2017-12-14",
    certainty: "assumption",
  },
  {
    id: "price-day-care-vidzeme",
    title: {
      en: "Projected: 8.77 a day in the day care centre Saules stars, Alūksne, in force from a February before 2021-12-01; that it was February 2019 is assumed; used for all of Vidzeme",
      lv: "Prognozēts: 8,77 EUR dienā dienas aprūpes centrā „Saules stars” Alūksnē, spēkā no februāra pirms 01.12.2021.; pieņemts, ka tas bija 2019. gada februāris; izmantots visai Vidzemei",
    },
    link: "https://old.aluksniesiem.lv/vietejas-zinas/nosaka-maksu-dienas-aprupes-centra-saules-stars-pakalpojumiem-90768",
    certainty: "assumption",
  },
  {
    id: "price-specialists",
    title: {
      en: "Projected back: 18.00 per hour of a physiotherapist, an occupational therapist or a speech therapist and per visit to an art therapist (for dance and movement the nearest kin), Ogre, list in force from 2022-02-01; used for all places without a nearer list",
      lv: "Attiecināts uz agrāku laiku: 18,00 EUR par fizioterapeita, ergoterapeita vai audiologopēda stundu un par mākslas terapeita apmeklējumu (deju un kustību terapijai tuvākais līdzīgais), Ogre, cenrādis no 01.02.2022.; izmantots visām vietām, kurām nav tuvāka cenrāža",
    },
    link: "https://www.ogrenet.lv/aktuali/apstiprinati-ogres-novada-sociala-dienesta-maksas-pakalpojumu-izcenojumi-2617",
    date: "2022-02-01",
    certainty: "assumption",
  },
  {
    id: "price-specialists-zemgale",
    title: {
      en: "Projected back: 21.83 per hour of a physiotherapist and 26.58 of a speech therapist, day care centre Skrīveri (Aizkraukle), in force from a 1 July since 2021; used for all of Zemgale",
      lv: "Attiecināts uz agrāku laiku: 21,83 EUR par fizioterapeita un 26,58 EUR par audiologopēda stundu, Skrīveru dienas aprūpes centrs (Aizkraukle), spēkā no 1. jūlija kādā gadā kopš 2021. gada; izmantots visai Zemgalei",
    },
    link: "https://www.aizkraukle.lv/lv/jaunums/apstiprina-maksas-pakalpojumu-cenradi",
    certainty: "assumption",
  },
  {
    id: "price-lessons",
    title: {
      en: "Projected back: 43.66 per hour of music therapy and 21.03 per hour of an individual creative lesson (for Montessori the nearest kin), day care centre Skrīveri (Aizkraukle), in force from a 1 July since 2021; used for all places",
      lv: "Attiecināts uz agrāku laiku: 43,66 EUR par mūzikas terapijas stundu un 21,03 EUR par individuālas radošās nodarbības stundu (Montesori nodarbībai tuvākais līdzīgais), Skrīveru dienas aprūpes centrs (Aizkraukle), spēkā no 1. jūlija kādā gadā kopš 2021. gada; izmantots visām vietām",
    },
    link: "https://www.aizkraukle.lv/lv/jaunums/apstiprina-maksas-pakalpojumu-cenradi",
    certainty: "assumption",
  },
];
