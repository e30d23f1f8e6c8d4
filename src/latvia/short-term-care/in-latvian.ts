import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Jelgava: short-term care in an institution, up to 2 months, for people of pension age, adults with disability, the homeless and people in crisis, undated page":
    "Jelgava: īslaicīga sociālā aprūpe institūcijā, līdz 2 mēnešiem, pensijas vecuma cilvēkiem, pilngadīgām personām ar invaliditāti, personām bez noteiktas dzīvesvietas un krīzes situācijā, nedatēta lapa",
  "Assumed: the rules on the undated page hold from 2021-07-01 and to no known end":
    "Pieņemts: nedatētās lapas noteikumi ir spēkā no 01.07.2021. bez zināmām beigām",
  "Assumed: the two months run from the first day of the first stay, which a case states as an enrolment, because nothing is published on later stays":
    "Pieņemts: divus mēnešus skaita no pirmās uzturēšanās pirmās dienas, ko lieta uzrāda kā dalību, jo par vēlākām uzturēšanās reizēm nekas nav publicēts",
  "Liepāja: short-term care in a hospital, up to 2 months, can be extended; the person pays a fee by status, whose amount was cut; undated page":
    "Liepāja: īslaicīga sociālā aprūpe ārstniecības iestādē, līdz 2 mēnešiem, var pagarināt; persona maksā pēc statusa, summa nebija redzama; nedatēta lapa",
  "Assumed: 27.00 a day, by decision No. 9 of the Jelgava county council of 2022-01-05 from 2022-01-10, held until the next list that was seen":
    "Pieņemts: 27,00 EUR dienā pēc Jelgavas novada domes 05.01.2022. lēmuma Nr. 9, no 10.01.2022., bija spēkā līdz nākamajam redzētajam cenrādim",
  "Jelgava county council, decision No. 8 of 2024-01-31: 34.82 a day for residents of the county from 2024-02-01, 36.15 for others":
    "Jelgavas novada domes 31.01.2024. lēmums Nr. 8: no 01.02.2024. 34,82 EUR dienā novada iedzīvotājiem, 36,15 EUR citiem",
  "Jelgava county: the home SAC Zemgale serves residents of the county at a price of its own":
    "Jelgavas novads: SAC „Zemgale” novada iedzīvotājus apkalpo par īpašu cenu",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "The two months run from the first enrolment; a second stay in the same life is not described by the rules seen.":
    "Divus mēnešus skaita no pirmās dalības dienas; atkārtotu uzturēšanos redzētie noteikumi neapraksta.",
  "An extension beyond two months is a decision of the social service and no rule here. From 2026 some days of the city's rules change from 60 to 30; for which service was not visible.":
    "Pagarinājums virs diviem mēnešiem ir sociālā dienesta lēmums, nevis noteikums šeit. No 2026. gada pilsētas noteikumos dažas dienas mainās no 60 uz 30; kuram pakalpojumam, nebija redzams.",
  "Prices for residents of the county. How long a stay may last was not seen, so nothing limits it here.":
    "Cenas novada iedzīvotājiem. Cik ilgi drīkst uzturēties, nav redzēts, tāpēc nekas to šeit neierobežo.",
};
