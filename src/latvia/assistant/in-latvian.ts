import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "The smallest grant to an adult is 15 hours; it is a matter of the decision and no limit. What the municipality may spend on administration is a table of its own, assistant-administration. Draft amendments of September 2025 (a new questionnaire for adults, and more exact rules for users of day care centres and workshops) were not adopted as seen, so they are not here.":
    "Mazākais apjoms pilngadīgai personai ir 15 stundas; tas ir lēmuma jautājums, nevis ierobežojums. Ko pašvaldība drīkst tērēt administrēšanai, ir atsevišķa tabula assistant-administration. 2025. gada septembra grozījumu projekts (jauna anketa pilngadīgām personām un precīzāki noteikumi dienas aprūpes centru un darbnīcu apmeklētājiem), cik redzēts, nav pieņemts, tāpēc tā šeit nav.",
  "The share was seen with the price of 2023-04-01; what held before was not seen.":
    "Daļa redzēta kopā ar 01.04.2023. cenu; kas bija iepriekš, nav atrasts.",
  "The price of an hour in 2024 was not seen (it cannot be below 5.41 by the test that gave the earlier prices); ask for Cabinet regulation 316 in the wording of that year (likumi.lv, 323301).":
    "Stundas cena 2024. gadā nav atrasta (pēc pārbaudes, kas atveido agrākās cenas, tā nevar būt mazāka par 5,41 EUR); lūdziet Ministru kabineta noteikumus Nr. 316 tā gada redakcijā (likumi.lv, 323301).",
  "The price of an hour in 2025 was not seen (it cannot be below 5.72 by the test that gave the earlier prices); ask for Cabinet regulation 316 in the wording of that year (likumi.lv, 323301).":
    "Stundas cena 2025. gadā nav atrasta (pēc pārbaudes, kas atveido agrākās cenas, tā nevar būt mazāka par 5,72 EUR); lūdziet Ministru kabineta noteikumus Nr. 316 tā gada redakcijā (likumi.lv, 323301).",
  "The price of an hour in 2026 was not seen (it cannot be below 6.03 by the test that gave the earlier prices); ask for Cabinet regulation 316 in the wording of that year (likumi.lv, 323301).":
    "Stundas cena 2026. gadā nav atrasta (pēc pārbaudes, kas atveido agrākās cenas, tā nevar būt mazāka par 6,03 EUR); lūdziet Ministru kabineta noteikumus Nr. 316 tā gada redakcijā (likumi.lv, 323301).",
  "Whether 5 % holds after 2023 was not seen; ask for Cabinet regulation 316 in its present wording (likumi.lv, 323301).":
    "Vai 5 % ir spēkā arī pēc 2023. gada, nav atrasts; lūdziet Ministru kabineta noteikumus Nr. 316 pašreizējā redakcijā (likumi.lv, 323301).",
};
