import type { Source } from "../../sources/index.js";

/**
 * The price lists behind the unit prices. The pilot's own prices are not public, so each price is a published one of the service
 * or of its nearest kin, held unchanged over the pilot: an assumption, whose title names the list, its place and its date.
 */
export const priceSources: readonly Source[] = [
  priceSource(
    "price-specialists",
    "Projected back: 18.00 per hour of a physiotherapist, an occupational therapist or a speech therapist and per visit to an art therapist, Ogre, list in force from 2022-02-01; for dance and movement, a nutritionist and a special pedagogue the nearest kin; used for all places without a nearer list",
    "https://www.ogrenet.lv/aktuali/apstiprinati-ogres-novada-sociala-dienesta-maksas-pakalpojumu-izcenojumi-2617",
  ),
  priceSource(
    "price-specialists-zemgale",
    "Projected back: 21.83 per hour of a physiotherapist and 26.58 of a speech therapist, day care centre Skrīveri (Aizkraukle), in force from a 1 July since 2021; used for all of Zemgale",
    "https://www.aizkraukle.lv/lv/jaunums/apstiprina-maksas-pakalpojumu-cenradi",
  ),
  priceSource(
    "price-lessons",
    "Projected back: 44.29 per hour of art therapy, 43.66 of music therapy, 21.03 of an individual creative lesson (for Montessori the nearest kin) and 2.12 per head of canistherapy in a group, times twelve 25.44 for one person, day care centre Skrīveri (Aizkraukle), in force from a 1 July since 2021; used for all places",
    "https://www.aizkraukle.lv/lv/jaunums/apstiprina-maksas-pakalpojumu-cenradi",
  ),
  priceSource(
    "price-psychologist",
    "Projected: 22.00 per consultation of 45 minutes by a clinical psychologist, hospital Ģintermuiža in Jelgava, list in force from 2017-04-01, end not seen; used for all places",
    "https://www.gintermuiza.lv/pakalpojumi/",
  ),
  priceSource(
    "price-support-group",
    "Projected back: 64.55 per two-hour session of a support group, Saldus, rules of 2023-12-21, shared by twelve people, rounded to 5.38; used for all places",
    "https://likumi.lv/ta/id/348727",
  ),
  priceSource(
    "price-helper",
    "Projected back, nearest kin: 3.70 per assistant hour with all taxes, the average of before 2021-07-01 in the press of November 2021; for a support person, a companion and a work mentor",
    "https://www.tvnet.lv/7376019/pieskir-papildu-finansejumu-asistenta-pakalpojumu-nodrosinasanai-izglitibas-iestades",
  ),
  priceSource(
    "price-home-care",
    "Projected: 3.70 per hour of home care, Rīga, from 2015-02-01, end not seen; used for all places without a nearer list",
    "http://www.sus.lv/lv/4-socialie-procesi/44-sociala-drosiba/socialas-aprupes-pakalpojumu-dzivesvieta-sanemeju-skaits-un",
  ),
  priceSource(
    "price-daugavpils",
    "Projected: 3.14 per hour of home care, 13.60 a day in the day care centre for people with mental impairments, 9.39 for 24 hours in a group apartment, 16.10 a day in a specialised workshop, Daugavpils, council decisions No. 686 of 2017-12-14 and No. 245 of a later day; but for home care used for all places without a nearer list",
    "http://www.socd.lv/ru-o-nas-socialnie-platnie-uslugi",
  ),
  priceSource(
    "price-aluksne",
    "Projected back: 10.00 a day in a day care centre for adults and 12.52 in specialised workshops, Alūksne, council decision of 2021-11-25, in force from 2021-12-01; used for all of Vidzeme",
    "https://aluksniesiem.lv/ekonomika/nosaka-maksu-",
  ),
  priceSource(
    "price-respite",
    "Nearest kin: 19.50 for 24 hours of short-term care in the social care centre Tērvete, in force from 2018-01-01, end not seen; used for all places",
    "http://www.sactervete.lv/pakalpojumi/cenas/",
  ),
];

function priceSource(id: string, title: string, link: string): Source {
  return { id, title, link, certainty: "assumption" };
}
