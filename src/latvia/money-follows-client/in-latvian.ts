import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Cabinet regulation No. 797 of 2018 as far as it is known without its text: who, from when, for which services. How much and by which deadlines is not public.":
    "Ministru kabineta 2018. gada noteikumi Nr. 797, ciktāl tie zināmi bez to teksta: kam, no kura laika, par kuriem pakalpojumiem. Cik un kādos termiņos, nav publisks.",
  "No public source gives the compensation for an adult; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Neviens publisks avots nenorāda kompensāciju par pieaugušo; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "No public source gives the compensation for a child; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Neviens publisks avots nenorāda kompensāciju par bērnu; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "Nothing is published on stays in hospital; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Par uzturēšanos slimnīcā nekas nav publicēts; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "The ministry's page names them in a sentence that is cut in what could be read (and footnotes 1 to 3): services paid under Cabinet regulation No. 829 or by the deinstitutionalisation project are likely; ask the Ministry of Welfare.":
    "Ministrijas lapa tās nosauc teikumā, kas izlasāmajā tekstā (arī 1.-3. zemsvītras piezīme) ir aprauts: iespējams, tie ir pakalpojumi, ko apmaksā pēc Ministru kabineta noteikumiem Nr. 829 vai no deinstitucionalizācijas projekta; jautājiet Labklājības ministrijai.",
};
