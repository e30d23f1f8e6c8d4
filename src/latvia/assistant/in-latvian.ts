import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Cabinet regulation No. 316 of 2021-05-18 on assistant, companion and care services: the municipal social service scores need and intensity and fixes the hours; paid from the state budget":
    "Ministru kabineta 18.05.2021. noteikumi Nr. 316 par asistenta, pavadoņa un aprūpes pakalpojumiem: pašvaldības sociālais dienests novērtē vajadzību un intensitāti un nosaka stundas; maksā no valsts budžeta",
  "Cabinet regulation No. 316 of 2021-05-18 on assistant, companion and care services, as Kuldīga gives it: a child from 5 to 18 with disability and an opinion on special care; an adult of group I or II with limits of vision, movement or mental functioning, or with the commission's indication for an adapted car and the transport benefit":
    "Ministru kabineta 18.05.2021. noteikumi Nr. 316 par asistenta, pavadoņa un aprūpes pakalpojumiem, kā tos izklāsta Kuldīga: bērns no 5 līdz 18 gadiem ar invaliditāti un īpašas kopšanas atzinumu; pilngadīga persona ar I vai II grupu, kurai ir redzes, kustību vai garīgu funkciju ierobežojumi vai komisijas indikācija speciāli pielāgota vieglā automobiļa un transporta pabalsta saņemšanai",
  "A child from 5 to 18 with disability and a finding of special care: 80 hours of assistant a month, 100 with prescribed procedures or rehabilitation at least weekly; without that finding and without an assistant 60 hours of companion":
    "Bērnam no 5 līdz 18 gadiem ar invaliditāti un īpašas kopšanas atzinumu: 80 asistenta stundas mēnesī, 100, ja vismaz reizi nedēļā ir nozīmētas procedūras vai rehabilitācija; bez šāda atzinuma un bez asistenta 60 pavadoņa stundas",
  "Assumed: the companion is for children from 5 to 18, as the assistant is":
    "Pieņemts: pavadonis paredzēts bērniem no 5 līdz 18 gadiem, tāpat kā asistents",
  "An adult of disability group I or II: 15 to 160 hours a month, base hours of the activity times an intensity coefficient of 1 or 2. That gives 80 base hours for work, higher education and paralympic sport, 60 for school and for boards of associations and companies, 40 for volunteering, day care centre, workshop, dialysis and chemotherapy":
    "Pilngadīgai personai ar I vai II invaliditātes grupu: 15 līdz 160 stundas mēnesī, mērķa bāzes stundas reiz intensitātes koeficients 1 vai 2. Tas dod 80 bāzes stundas darbam, augstskolai un paralimpiskajam sportam, 60 skolai un darbībai biedrību un uzņēmumu valdēs, 40 brīvprātīgajam darbam, dienas aprūpes centram, darbnīcai, dialīzei un ķīmijterapijai",
  "Granted for the period of the disability, at most for 3 years; the decision is made within 1 month":
    "Piešķir uz invaliditātes laiku, ne ilgāk par 3 gadiem; lēmumu pieņem 1 mēneša laikā",
  "4.50 EUR an hour of assistant or companion with all taxes, from 2021-07-01":
    "4,50 EUR par asistenta vai pavadoņa stundu ar visiem nodokļiem, no 01.07.2021.",
  "4.79 EUR an hour from 2023-01-01 and 5.11 from 2023-04-01, with all taxes; administration at most 5 %":
    "4,79 EUR stundā no 01.01.2023. un 5,11 EUR no 01.04.2023., ar visiem nodokļiem; administrēšanai ne vairāk kā 5 %",
  "Assumed: the price from 2024 on that whoever calculates supplies, because none was seen. By the test that gave the earlier ones it cannot be below 5.41 (2024), 5.72 (2025) and 6.03 (2026)":
    "Pieņemts: cena no 2024. gada, ko dod aprēķina veicējs, jo tā nav redzēta. Pēc pārbaudes, kas atveido agrākās cenas, tā nevar būt zem 5,41 (2024), 5,72 (2025) un 6,03 EUR (2026)",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "The smallest grant to an adult is 15 hours; it is a matter of the decision and no limit. What the municipality may spend on administration is a table of its own, assistant-administration.":
    "Mazākais apjoms pilngadīgai personai ir 15 stundas; tas ir lēmuma jautājums, nevis ierobežojums. Ko pašvaldība drīkst tērēt administrēšanai, ir atsevišķa tabula assistant-administration.",
  "The share was seen with the price of 2023-04-01; what held before was not seen.":
    "Daļa redzēta kopā ar 01.04.2023. cenu; kas bija iepriekš, nav redzēts.",
  "The price of an hour in 2024 was not seen (it cannot be below 5.41 by the test that gave the earlier prices); ask for Cabinet regulation 316 in the wording of that year (likumi.lv, 323301).":
    "Stundas cena 2024. gadā nav redzēta (pēc pārbaudes, kas atveido agrākās cenas, tā nevar būt zem 5,41 EUR); lūdziet Ministru kabineta noteikumus Nr. 316 tā gada redakcijā (likumi.lv, 323301).",
  "The price of an hour in 2025 was not seen (it cannot be below 5.72 by the test that gave the earlier prices); ask for Cabinet regulation 316 in the wording of that year (likumi.lv, 323301).":
    "Stundas cena 2025. gadā nav redzēta (pēc pārbaudes, kas atveido agrākās cenas, tā nevar būt zem 5,72 EUR); lūdziet Ministru kabineta noteikumus Nr. 316 tā gada redakcijā (likumi.lv, 323301).",
  "The price of an hour in 2026 was not seen (it cannot be below 6.03 by the test that gave the earlier prices); ask for Cabinet regulation 316 in the wording of that year (likumi.lv, 323301).":
    "Stundas cena 2026. gadā nav redzēta (pēc pārbaudes, kas atveido agrākās cenas, tā nevar būt zem 6,03 EUR); lūdziet Ministru kabineta noteikumus Nr. 316 tā gada redakcijā (likumi.lv, 323301).",
  "Whether 5 % holds after 2023 was not seen; ask for Cabinet regulation 316 in its present wording (likumi.lv, 323301).":
    "Vai 5 % ir spēkā arī pēc 2023. gada, nav redzēts; lūdziet Ministru kabineta noteikumus Nr. 316 pašreizējā redakcijā (likumi.lv, 323301).",
};
