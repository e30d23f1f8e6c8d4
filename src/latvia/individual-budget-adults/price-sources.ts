import type { Label } from "../../sources/index.js";
import type { TitledSource } from "../latvian/index.js";

/**
 * The price lists behind the unit prices. The pilot's own prices are not public, so each price is a published one of the service
 * or of its nearest kin, held unchanged over the pilot: an assumption, whose title names the list, its place and its date.
 */
export const priceSources: readonly TitledSource[] = [
  priceSource(
    "price-specialists",
    {
      en: "Projected back: 18.00 per hour of a physiotherapist, an occupational therapist or a speech therapist and per visit to an art therapist, Ogre, list in force from 2022-02-01; for dance and movement, a nutritionist and a special pedagogue the nearest kin; used for all places without a nearer list",
      lv: "Attiecināts uz agrāku laiku: 18,00 EUR par fizioterapeita, ergoterapeita vai audiologopēda stundu un par mākslas terapeita apmeklējumu, Ogre, cenrādis no 01.02.2022.; deju un kustību terapijai, uztura speciālistam un speciālajam pedagogam tuvākais līdzīgais; izmantots visām vietām, kurām nav tuvāka cenrāža",
    },
    "https://www.ogrenet.lv/aktuali/apstiprinati-ogres-novada-sociala-dienesta-maksas-pakalpojumu-izcenojumi-2617",
  ),
  priceSource(
    "price-specialists-zemgale",
    {
      en: "Projected back: 21.83 per hour of a physiotherapist and 26.58 of a speech therapist, day care centre Skrīveri (Aizkraukle), in force from a 1 July since 2021; used for all of Zemgale",
      lv: "Attiecināts uz agrāku laiku: 21,83 EUR par fizioterapeita un 26,58 EUR par audiologopēda stundu, Skrīveru dienas aprūpes centrs (Aizkraukle), spēkā no 1. jūlija kādā gadā kopš 2021. gada; izmantots visai Zemgalei",
    },
    "https://www.aizkraukle.lv/lv/jaunums/apstiprina-maksas-pakalpojumu-cenradi",
  ),
  priceSource(
    "price-lessons",
    {
      en: "Projected back: 44.29 per hour of art therapy, 43.66 of music therapy, 21.03 of an individual creative lesson (for Montessori the nearest kin) and 2.12 per head of canistherapy in a group, times twelve 25.44 for one person, day care centre Skrīveri (Aizkraukle), in force from a 1 July since 2021; used for all places",
      lv: "Attiecināts uz agrāku laiku: 44,29 EUR par mākslas terapijas, 43,66 EUR par mūzikas terapijas, 21,03 EUR par individuālas radošās nodarbības stundu (Montesori nodarbībai tuvākais līdzīgais) un 2,12 EUR vienam cilvēkam par kanisterapiju grupā, bet, ja cilvēks ir viens, divpadsmitkārt 25,44 EUR, Skrīveru dienas aprūpes centrs (Aizkraukle), spēkā no 1. jūlija kādā gadā kopš 2021. gada; izmantots visām vietām",
    },
    "https://www.aizkraukle.lv/lv/jaunums/apstiprina-maksas-pakalpojumu-cenradi",
  ),
  priceSource(
    "price-psychologist",
    {
      en: "Projected: 22.00 per consultation of 45 minutes by a clinical psychologist, hospital Ģintermuiža in Jelgava, list in force from 2017-04-01, end not seen; used for all places",
      lv: "Prognozēts: 22,00 EUR par klīniskā psihologa 45 minūšu konsultāciju, slimnīca „Ģintermuiža” Jelgavā, cenrādis no 01.04.2017., beigas nav atrastas; izmantots visām vietām",
    },
    "https://www.gintermuiza.lv/pakalpojumi/",
  ),
  priceSource(
    "price-support-group",
    {
      en: "Projected back: 64.55 per two-hour session of a support group, Saldus, rules of 2023-12-21, shared by twelve people, rounded to 5.38; used for all places",
      lv: "Attiecināts uz agrāku laiku: 64,55 EUR par divu stundu atbalsta grupas nodarbību, Saldus 21.12.2023. noteikumi, dalīts divpadsmit cilvēkiem, noapaļots līdz 5,38; izmantots visām vietām",
    },
    "https://likumi.lv/ta/id/348727",
  ),
  priceSource(
    "price-helper",
    {
      en: "Projected back, nearest kin: 3.70 per assistant hour with all taxes, the average of before 2021-07-01 in the press of November 2021; for a support person, a companion and a work mentor",
      lv: "Attiecināts uz agrāku laiku, tuvākais līdzīgais: 3,70 EUR par asistenta stundu ar visiem nodokļiem, vidējā cena pirms 01.07.2021. pēc 2021. gada novembra preses ziņām; atbalsta personai, pavadonim un darba mentoram",
    },
    "https://www.tvnet.lv/7376019/pieskir-papildu-finansejumu-asistenta-pakalpojumu-nodrosinasanai-izglitibas-iestades",
  ),
  priceSource(
    "price-home-care",
    {
      en: "Projected: 3.70 per hour of home care, Rīga, from 2015-02-01, end not seen; used for all places without a nearer list",
      lv: "Prognozēts: 3,70 EUR par aprūpes mājās stundu, Rīga, no 01.02.2015., beigas nav atrastas; izmantots visām vietām, kurām nav tuvāka cenrāža",
    },
    "http://www.sus.lv/lv/4-socialie-procesi/44-sociala-drosiba/socialas-aprupes-pakalpojumu-dzivesvieta-sanemeju-skaits-un",
  ),
  priceSource(
    "price-daugavpils",
    {
      en: "Projected: 3.14 per hour of home care, 13.60 a day in the day care centre for people with mental impairments, 9.39 for 24 hours in a group apartment, 16.10 a day in a specialised workshop, Daugavpils, council decisions No. 686 of 2017-12-14 and No. 245 of a later day; but for home care used for all places without a nearer list",
      lv: "Prognozēts: 3,14 EUR par aprūpes mājās stundu, 13,60 EUR dienā dienas aprūpes centrā personām ar garīga rakstura traucējumiem, 9,39 EUR par diennakti grupu dzīvoklī, 16,10 EUR dienā specializētajā darbnīcā, Daugavpils domes 14.12.2017. lēmums Nr. 686 un vēlāks lēmums Nr. 245; izņemot aprūpi mājās, izmantots visām vietām, kurām nav tuvāka cenrāža",
    },
    "http://www.socd.lv/ru-o-nas-socialnie-platnie-uslugi",
  ),
  priceSource(
    "price-aluksne",
    {
      en: "Projected back: 10.00 a day in a day care centre for adults and 12.52 in specialised workshops, Alūksne, council decision of 2021-11-25, in force from 2021-12-01; used for all of Vidzeme",
      lv: "Attiecināts uz agrāku laiku: 10,00 EUR dienā dienas aprūpes centrā pieaugušajiem un 12,52 EUR specializētajās darbnīcās, Alūksnes domes 25.11.2021. lēmums, spēkā no 01.12.2021.; izmantots visai Vidzemei",
    },
    "https://aluksniesiem.lv/ekonomika/nosaka-maksu-",
  ),
  priceSource(
    "price-respite",
    {
      en: "Nearest kin: 19.50 for 24 hours of short-term care in the social care centre Tērvete, in force from 2018-01-01, end not seen; used for all places",
      lv: "Tuvākais līdzīgais: 19,50 EUR par īslaicīgas aprūpes diennakti sociālās aprūpes centrā „Tērvete”, spēkā no 01.01.2018., beigas nav atrastas; izmantots visām vietām",
    },
    "http://www.sactervete.lv/pakalpojumi/cenas/",
  ),
];

function priceSource(id: string, title: Label, link: string): TitledSource {
  return { id, title, link, certainty: "assumption" };
}
