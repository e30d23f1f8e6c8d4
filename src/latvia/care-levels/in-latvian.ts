import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "The bands are whole per cents. What holds for a share between two of them, such as 74.5 %, is not published: it is undecided here until whoever calculates rounds it. How many hours a level gives is set by municipalities.":
    "Robežas ir veseli procenti. Kas attiecas uz daļu starp divām robežām, piemēram, 74,5 %, nav publicēts: šeit tas nav izlemts, līdz aprēķina veicējs to noapaļo. Cik stundu dod līmenis, nosaka pašvaldības.",
  "How a share between two bands is rounded is not published; ask for annex 1 to 2 of Cabinet regulation 138 (likumi.lv, 305995).":
    "Kā noapaļo daļu starp divām robežām, nav publicēts; lūdziet Ministru kabineta noteikumu Nr. 138 1. un 2. pielikumu (likumi.lv, 305995).",
  "The items of the assessment card and their points were not seen; ask for the annex of Cabinet regulation 138 (likumi.lv, 305995).":
    "Novērtēšanas kartes jautājumi un to punkti nav atrasti; lūdziet Ministru kabineta noteikumu Nr. 138 pielikumu (likumi.lv, 305995).",
};
