import type { Texts } from "../texts.js";

/** The Latvian of what is open in schemes besides their inputs. */
export const notes: Texts = {
  "The scale, levels and thresholds by which the pilot assessed functioning are not public; ask the Latvian Health Economics Association for the detailed description of the model (PDF), or the Ministry of Welfare for the pilot's final report.":
    "Skala, līmeņi un sliekšņi, pēc kuriem izmēģinājumprojekts novērtēja funkcionēšanu, nav publiski; lūdziet Latvijas Veselības ekonomikas asociācijai modeļa sīku aprakstu (PDF) vai Labklājības ministrijai izmēģinājumprojekta gala ziņojumu.",
  "Six of the ten municipalities are not named in what could be read; ask the Ministry of Welfare for the list of partners of project 9.2.2.2./16/I/001.":
    "Sešas no desmit pašvaldībām izlasāmajā tekstā nav nosauktas; lūdziet Labklājības ministrijai projekta 9.2.2.2./16/I/001 partneru sarakstu.",
  "What the pilot paid for each service is not public; ask the Ministry of Welfare for the files on the provisional budget of 2020-07-13 (lm.gov.lv, node 1127) and the pilot's accounts.":
    "Cik izmēģinājumprojekts maksāja par katru pakalpojumu, nav publisks; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizorisko budžetu (lm.gov.lv, node 1127) un izmēģinājumprojekta uzskaiti.",
  "The assessment tool, levels and thresholds of the pilot are not public; ask the Ministry of Welfare for deliverable 7 of the procurement LRLM2017/28-3-03/23ESF.":
    "Izmēģinājumprojekta vērtēšanas instruments, līmeņi un sliekšņi nav publiski; lūdziet Labklājības ministrijai iepirkuma LRLM2017/28-3-03/23ESF 7. nodevumu.",
  "Two of the ten municipalities are cut from the list that could be read; ask the Ministry of Welfare for the list of partners of project 9.2.2.2./16/I/001.":
    "Divas no desmit pašvaldībām izlasāmajā sarakstā ir aprautas; lūdziet Labklājības ministrijai projekta 9.2.2.2./16/I/001 partneru sarakstu.",
  "What the pilot paid for each service is not public; ask the Ministry of Welfare for the pilot's accounts of 2019-2021.":
    "Cik izmēģinājumprojekts maksāja par katru pakalpojumu, nav publisks; lūdziet Labklājības ministrijai izmēģinājumprojekta 2019.-2021. gada uzskaiti.",
  "How days alone and nights alone count against the 30 a year was not seen; ask the Kurzeme planning region for the project's rules.":
    "Kā tikai dienas un tikai naktis ieskaita 30 diennaktīs gadā, nav atrasts; lūdziet Kurzemes plānošanas reģionam projekta noteikumus.",
  "From 2026 Liepāja's rules change 60 days to 30 and 61 to 31 in points 26, 27 and 30; of which service was not visible. Ask for Liepāja's binding regulations No. 8 in the wording of 2025-12-18 (likumi.lv, 366241).":
    "No 2026. gada Liepājas noteikumu 26., 27. un 30. punktā 60 dienas mainās uz 30 un 61 uz 31; kuram pakalpojumam, nebija redzams. Lūdziet Liepājas saistošos noteikumus Nr. 8 18.12.2025. redakcijā (likumi.lv, 366241).",
  "How long a short-term stay in SAC Zemgale may last was not seen; ask the county of Jelgava for its binding regulations.":
    "Cik ilga drīkst būt īslaicīga uzturēšanās SAC „Zemgale”, nav atrasts; lūdziet Jelgavas novadam tā saistošos noteikumus.",
  "The regulation sets a minimum price of an hour, which was not seen; ask for point 1.3 and its annex of Cabinet regulation 316 of 2021-05-18 (likumi.lv, 323301).":
    "Noteikumi nosaka stundas minimālo cenu, kas nav atrasta; lūdziet Ministru kabineta 18.05.2021. noteikumu Nr. 316 1.3. punktu un tā pielikumu (likumi.lv, 323301).",
  "Point 3 and the base hours in full were not seen; ask for Cabinet regulation 316 in its present wording (likumi.lv, 323301).":
    "3. punkts un bāzes stundas pilnībā nav atrastas; lūdziet Ministru kabineta noteikumus Nr. 316 pašreizējā redakcijā (likumi.lv, 323301).",
  "How often a municipality claims is not known; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Cik bieži pašvaldība iesniedz pieprasījumus, nav zināms; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "By when a claim must be in, and what becomes of a late one, is not known; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Līdz kuram laikam jāiesniedz pieprasījums un kas notiek ar novēlotu, nav zināms; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "Whether the state pays in advance or in arrears is not known; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Vai valsts maksā avansā vai pēc tam, nav zināms; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "Which residence decides over the claimant after a move is not known; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Kura dzīvesvieta pēc pārcelšanās nosaka pieprasītāju, nav zināms; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
};
