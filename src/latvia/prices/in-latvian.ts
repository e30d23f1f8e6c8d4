import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Prices as their lists print them, in euro. A price without a day of entry into force is kept apart and never found by day; nor is one that another source contradicts. A price to `open` has no stated end, which is not to say that it still holds: it was last seen on its `seenOn`, and after that day it is a projection.":
    "Cenas, kā tās iespiestas sarakstos, eiro. Cena bez spēkā stāšanās dienas glabājas atsevišķi un pēc dienas to neatrod; tāpat cenu, kurai citā avotā ir pretruna. Cenai līdz `open` beigas nav nosauktas, kas nenozīmē, ka tā vēl ir spēkā: pēdējo reizi tā redzēta dienā `seenOn`, un pēc tās ir prognoze.",
  "The unit costs of the regions' deinstitutionalisation projects (9.2.2.1; home care, day care centre, group home, workshop, consultations, groups, care) are not public in euro; ask the planning regions or the Ministry of Welfare for the method with its annexes 1 to 7, versions to and from 2021-07-01 and of 2023-03-28.":
    "Plānošanas reģionu deinstitucionalizācijas projektu (9.2.2.1.; aprūpe mājās, dienas aprūpes centrs, grupu māja, darbnīca, konsultācijas, grupas, aprūpe) vienības izmaksas eiro nav publiskas; lūdziet plānošanas reģioniem vai Labklājības ministrijai metodiku ar tās 1. līdz 7. pielikumu, redakcijas līdz 01.07.2021. un no tās, un 28.03.2023.",
  "Latvia's rows of the unit costs for home care and day care were not seen; ask for Commission Delegated Regulation (EU) 2023/1676, annex, point 6.3, tables 6 and 7 (OJ L 216, 2023-09-01).":
    "Latvijas rindas aprūpes mājās un dienas aprūpes vienības izmaksām nav redzētas; lūdziet Komisijas Deleģēto regulu (ES) 2023/1676, pielikuma 6.3. punkts, 6. un 7. tabula (OV L 216, 01.09.2023.).",
  "The price of an assistant's hour in 2024, 2025 and 2026 was not seen; ask for Cabinet regulation 316 of 2021-05-18 in its present wording (likumi.lv, 323301).":
    "Asistenta stundas cena 2024., 2025. un 2026. gadā nav redzēta; lūdziet Ministru kabineta 18.05.2021. noteikumus Nr. 316 pašreizējā redakcijā (likumi.lv, 323301).",
  "The cost of a place in a state institution by care level and year is not public; ask the Ministry of Welfare. Budget line 05.03.00 gives totals only.":
    "Vietas izmaksas valsts institūcijā pa aprūpes līmeņiem un gadiem nav publiskas; jautājiet Labklājības ministrijai. Budžeta programma 05.03.00 dod tikai kopsummas.",
  "The national mean price of municipal homes after 2018 (586 EUR a month) was not seen; ask the Ministry of Welfare for its statistics of long-term care.":
    "Pašvaldību pansionātu vidējā cena valstī pēc 2018. gada (586 EUR mēnesī) nav redzēta; lūdziet Labklājības ministrijai ilgstošas aprūpes statistiku.",
};
