import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "What is published of the pilot that ran, completed by assumptions that are marked as such. Twelve months were planned and stretched to fifteen within the same money: divide the money of the second period by its nine months.":
    "Tas, kas par notikušo izmēģinājumprojektu ir publicēts, papildināts ar pieņēmumiem, kas kā tādi atzīmēti. Bija plānoti divpadsmit mēneši, ko par to pašu naudu pagarināja līdz piecpadsmit: otrā perioda naudu dala ar deviņiem mēnešiem.",
  "No public source gives the amount of level 1 in the first period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nenorāda 1. līmeņa apmēru pirmajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 2 in the first period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nenorāda 2. līmeņa apmēru pirmajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 3 in the first period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nenorāda 3. līmeņa apmēru pirmajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 4 in the first period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nenorāda 4. līmeņa apmēru pirmajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 1 in the second period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nenorāda 1. līmeņa apmēru otrajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 2 in the second period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nenorāda 2. līmeņa apmēru otrajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 3 in the second period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nenorāda 3. līmeņa apmēru otrajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 4 in the second period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nenorāda 4. līmeņa apmēru otrajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
};
