import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Prices as their lists print them, in euro. A price without a day of entry into force is kept apart and never found by day; nor is one that another source contradicts. A price to `open` has no stated end, which is not to say that it still holds: it was last seen on its `seenOn`, and after that day it is a projection.":
    "Cenas, kā tās iespiestas sarakstos, eiro. Cena bez spēkā stāšanās dienas glabājas atsevišķi un pēc dienas to neatrod; tāpat cenu, kurai citā avotā ir pretruna. Cenai līdz `open` beigas nav nosauktas, kas nenozīmē, ka tā vēl ir spēkā: pēdējo reizi tā redzēta dienā `seenOn`, un pēc tās ir prognoze.",
  "The unit costs of the regions' deinstitutionalisation projects (9.2.2.1; home care, day care centre, group home, workshop, consultations, groups, care) are not public in euro; ask the planning regions or the Ministry of Welfare for the method with its annexes 1 to 7, versions to and from 2021-07-01 and of 2023-03-28.":
    "Plānošanas reģionu deinstitucionalizācijas projektu (9.2.2.1.; aprūpe mājās, dienas aprūpes centrs, grupu māja, darbnīca, konsultācijas, grupas, aprūpe) vienības izmaksas eiro nav publiskas; lūdziet plānošanas reģioniem vai Labklājības ministrijai metodiku ar tās 1. līdz 7. pielikumu, redakcijas līdz 01.07.2021. un no tās, un 28.03.2023.",
  "Latvia's rows of the unit costs for home care and day care were not seen; ask for Commission Delegated Regulation (EU) 2023/1676, annex, point 6.3, tables 6 and 7 (OJ L 216, 2023-09-01).":
    "Latvijas rindas aprūpes mājās un dienas aprūpes vienības izmaksām nav atrastas; lūdziet Komisijas Deleģēto regulu (ES) 2023/1676, pielikuma 6.3. punkts, 6. un 7. tabula (OV L 216, 01.09.2023.).",
  "The price of an assistant's hour in 2024, 2025 and 2026 was not seen; ask for Cabinet regulation 316 of 2021-05-18 in its present wording (likumi.lv, 323301).":
    "Asistenta stundas cena 2024., 2025. un 2026. gadā nav atrasta; lūdziet Ministru kabineta 18.05.2021. noteikumus Nr. 316 pašreizējā redakcijā (likumi.lv, 323301).",
  "The cost of a place in a state institution by care level and year is not public; ask the Ministry of Welfare. Budget line 05.03.00 gives totals only.":
    "Vietas izmaksas valsts institūcijā pa aprūpes līmeņiem un gadiem nav publiskas; jautājiet Labklājības ministrijai. Budžeta programma 05.03.00 dod tikai kopsummas.",
  "The national mean price of municipal homes after 2018 (586 EUR a month) was not seen; ask the Ministry of Welfare for its statistics of long-term care.":
    "Pašvaldību pansionātu vidējā cena valstī pēc 2018. gada (586 EUR mēnesī) nav atrasta; lūdziet Labklājības ministrijai ilgstošas aprūpes statistiku.",
  "The end was not seen; from 2021 another price is published":
    "Beigas nav atrastas; no 2021. gada publicēta cita cena",
  "45 minutes; the end was not seen": "45 minūtes; beigas nav atrastas",
  "from the age of 16": "no 16 gadu vecuma",
  "calculated for 19 residents": "aprēķināts 19 iemītniekiem",
  "without utilities": "bez komunālajiem maksājumiem",
  "with the support of the municipality, once a month": "ar pašvaldības atbalstu, reizi mēnesī",
  "for residents of the municipality": "pašvaldības iedzīvotājiem",
  "for institutions and organisations": "iestādēm un organizācijām",
  "the day of the regulation; what a paying user pays, not the state's cost":
    "noteikumu diena; maksa, ko maksā maksas pakalpojuma saņēmējs, nevis valsts izmaksas",
  "a day has 8 hours": "dienā ir 8 stundas",
  "with an income up to 1.2 minimum wages": "ar ienākumiem līdz 1,2 minimālajām algām",
  "not charged within the deinstitutionalisation projects (Cabinet regulation 313)":
    "deinstitucionalizācijas projektos neiekasē (Ministru kabineta noteikumi Nr. 313)",
  "for another municipality": "citai pašvaldībai",
  "for people declared in another municipality; with lunch": "citā pašvaldībā deklarētajiem; ar pusdienām",
  "for people declared in another municipality": "citā pašvaldībā deklarētajiem",
  "converted from 27.84 LVL at 0.702804": "pārrēķināts no 27,84 LVL pēc kursa 0,702804",
  "converted from 55.68 LVL at 0.702804": "pārrēķināts no 55,68 LVL pēc kursa 0,702804",
  "converted from 104.40 LVL at 0.702804": "pārrēķināts no 104,40 LVL pēc kursa 0,702804",
  "converted from 174.00 LVL at 0.702804": "pārrēķināts no 174,00 LVL pēc kursa 0,702804",
  "upper end of the range of providers": "augstākā no pakalpojumu sniedzēju cenām",
  "lower end of the range of providers": "zemākā no pakalpojumu sniedzēju cenām",
  "the price before the rise": "cena pirms paaugstinājuma",
  "the price after the rise": "cena pēc paaugstinājuma",
  "half of the list price of 6.00": "puse no cenrāža cenas 6,00",
  "30 minutes": "30 minūtes",
  "45 minutes": "45 minūtes",
  "up to 4 people; whether for one or for the group is not said": "līdz 4 cilvēkiem; nav teikts, vai vienam vai grupai",
  "45 minutes; free when a social worker refers": "45 minūtes; ar sociālā darbinieka nosūtījumu bez maksas",
  "two hours, for the whole group": "divas stundas, visai grupai",
  "with value added tax; without it 59.09": "ar PVN; bez tā 59,09",
  "with value added tax; without it 2.85": "ar PVN; bez tā 2,85",
  "with value added tax; without it 2.49": "ar PVN; bez tā 2,49",
  "for one wash": "par vienu mazgāšanas reizi",
  "with value added tax; without it 3.23": "ar PVN; bez tā 3,23",
  "with an income up to 71.14; above it 1 % of the income a day":
    "ar ienākumiem līdz 71,14; virs tiem 1 % no ienākumiem dienā",
  "at 12,000 km a year": "ja gadā nobrauc 12 000 km",
  "in 2023": "2023. gadā",
  "a single room costs 33 % more, a stay of up to 3 weeks 40 %, day care 20 %":
    "vienvietīga istaba ir par 33 % dārgāka, uzturēšanās līdz 3 nedēļām par 40 %, dienas aprūpe par 20 %",
  "about 2020": "ap 2020. gadu",
  "in 2023, a third more than before": "2023. gadā, par trešdaļu vairāk nekā pirms tam",
  "from some day in 2024 to February 2026 at least": "no kādas 2024. gada dienas vismaz līdz 2026. gada februārim",
  "mean of 2018": "2018. gada vidējā",
  "converted from 13.03 LVL": "pārrēķināts no 13,03 LVL",
};
