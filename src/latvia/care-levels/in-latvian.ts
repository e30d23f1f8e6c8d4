import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Cabinet regulation 138 of 2019-04-02, as a provider's page gives its bands: more points mean more ability; the annex with the items was not seen":
    "Ministru kabineta 02.04.2019. noteikumi Nr. 138, to robežas no pakalpojuma sniedzēja lapas: vairāk punktu nozīmē lielākas spējas; pielikums ar vērtējamiem jautājumiem nav redzēts",
  "Ministry of Welfare, 2023: four levels since 2017; from 2017-12-01 a place in an institution only at levels 3 and 4":
    "Labklājības ministrija, 2023. gads: četri līmeņi kopš 2017. gada; no 01.12.2017. vieta institūcijā tikai 3. un 4. līmenī",
  "Liepāja: home care in three levels of hours a week, undated page":
    "Liepāja: aprūpe mājās trīs līmeņos pēc stundām nedēļā, nedatēta lapa",
  "Madona, binding regulations No. 19 of 2021-11-25: home care in four levels of hours a week":
    "Madona, 25.11.2021. saistošie noteikumi Nr. 19: aprūpe mājās četros līmeņos pēc stundām nedēļā",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "The bands are whole per cents. What holds for a share between two of them, such as 74.5 %, is not published: it is undecided here until whoever calculates rounds it. How many hours a level gives is set by municipalities.":
    "Robežas ir veseli procenti. Kas attiecas uz daļu starp divām robežām, piemēram, 74,5 %, nav publicēts: šeit tas nav izlemts, līdz aprēķina veicējs to noapaļo. Cik stundu dod līmenis, nosaka pašvaldības.",
  "How a share between two bands is rounded is not published; ask for annex 1 to 2 of Cabinet regulation 138 (likumi.lv, 305995).":
    "Kā noapaļo daļu starp divām robežām, nav publicēts; lūdziet Ministru kabineta noteikumu Nr. 138 1. un 2. pielikumu (likumi.lv, 305995).",
  "The items of the assessment card and their points were not seen; ask for the annex of Cabinet regulation 138 (likumi.lv, 305995).":
    "Novērtēšanas kartes jautājumi un to punkti nav redzēti; lūdziet Ministru kabineta noteikumu Nr. 138 pielikumu (likumi.lv, 305995).",
};
