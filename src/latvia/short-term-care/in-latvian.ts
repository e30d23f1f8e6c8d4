import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "The two months run from the first enrolment; a second stay in the same life is not described by the rules seen.":
    "Divus mēnešus skaita no pirmās dalības dienas; atkārtotu uzturēšanos redzētie noteikumi neapraksta.",
  "An extension beyond two months is a decision of the social service and no rule here. From 2026 some days of the city's rules change from 60 to 30; for which service was not visible.":
    "Pagarinājums virs diviem mēnešiem ir sociālā dienesta lēmums, nevis noteikums šeit. No 2026. gada pilsētas noteikumos dažas dienas mainās no 60 uz 30; kuram pakalpojumam, nebija redzams.",
  "Prices for residents of the county. How long a stay may last was not seen, so nothing limits it here.":
    "Cenas novada iedzīvotājiem. Cik ilgi drīkst uzturēties, nav atrasts, tāpēc nekas to šeit neierobežo.",
};
