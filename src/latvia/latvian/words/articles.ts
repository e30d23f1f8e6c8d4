import type { Texts } from "../texts.js";

/** Where in a text something stands; addresses of pages are the same in every language. */
export const articlesInLatvian: Texts = {
  "Cabinet regulation No. 316 of 2021-05-18 on assistant, companion and care services":
    "Ministru kabineta 18.05.2021. noteikumi Nr. 316 par asistenta, pavadoņa un aprūpes pakalpojumiem",
  "Cabinet regulation No. 316 of 2021-05-18 on assistant, companion and care services, annex 1":
    "Ministru kabineta 18.05.2021. noteikumi Nr. 316 par asistenta, pavadoņa un aprūpes pakalpojumiem, 1. pielikums",
  "Law on Social Services and Social Assistance, section 9(1)":
    "Sociālo pakalpojumu un sociālās palīdzības likuma 9. panta pirmā daļa",
  "Law on Social Services and Social Assistance, the section whose first part has points 1 to 4; its number is cut on the page":
    "Sociālo pakalpojumu un sociālās palīdzības likuma pants, kura pirmajā daļā ir 1. līdz 4. punkts; tā numurs lapā ir aprauts",
  "section 9(1.1)": "9. panta 1.1 daļa",
  "section 13(1)14; transitional provision 59": "13. panta pirmās daļas 14. punkts; pārejas noteikumu 59. punkts",
  "section 29(2)": "29. panta otrā daļa",
  "section 33": "33. pants",
  "section 9(1)": "9. panta pirmā daļa",
  "annex; law section 20(4)": "pielikums; likuma 20. panta ceturtā daļa",
  "annex 1, 1.3.3": "1. pielikums, 1.3.3. apakšpunkts",
  "points 1.3, 2 and 44": "1.3. apakšpunkts, 2. un 44. punkts",
  "point 2": "2. punkts",
  "No. 1474, point 2.1": "Nr. 1474, 2.1. apakšpunkts",
  "point 3": "3. punkts",
  "points 3 and 4": "3. un 4. punkts",
  "points 5.1 and 6": "5.1. apakšpunkts un 6. punkts",
  "points 5.2 and 5.3": "5.2. un 5.3. apakšpunkts",
  "points 26 and 32.1": "26. punkts un 32.1. apakšpunkts",
  "lvportals.lv, 376704; draft 22-TA-1080": "lvportals.lv, 376704; likumprojektā 22-TA-1080",
  "lat.bb.lv 72997; press.lv of 2026-01-25": "lat.bb.lv 72997; press.lv, raksts no 25.01.2026.",
  "press of 2025-11-30": "30.11.2025. prese",
  "pilot of 2023": "2023. gada izmēģinājumprojekts",
  "9.2.2.2, plan of 2015": "9.2.2.2., 2015. gada plāns",
};
