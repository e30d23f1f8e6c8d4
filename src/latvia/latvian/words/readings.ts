import type { Texts } from "../texts.js";

/** How figures are read where a source does not say it. */
export const readingsInLatvian: Texts = {
  "from the day of the regulation": "no noteikumu dienas",
  "the law has the weights of its bill": "likumā ir likumprojekta svari",
  "a half-year is paid on the day after it ends": "pusgadu izmaksā nākamajā dienā pēc tā beigām",
  "a half-year begins on the last day of a month that is too short":
    "pusgads sākas mēneša pēdējā dienā, ja mēnesis ir par īsu",
  "4.3.1.5 and 3.1.2.1.i of the document of 2023 are 4.3.5.1 and 3.1.2.3.i":
    "2023. gada dokumenta 4.3.1.5. un 3.1.2.1.i ir 4.3.5.1. un 3.1.2.3.i",
  "a project is split as its programme is": "projektu dala tāpat kā tā programmu",
  "a phase's money is spread evenly over its months": "posma naudu sadala vienādi pa tā mēnešiem",
  "within the year's appropriation": "gada apropriācijas robežās",
  "more for those who pay carers more": "vairāk par tiem, kas aprūpētājiem maksā vairāk",
  "one amount for a full post and month": "viena summa par pilnu slodzi un mēnesi",
  "the municipality pays what clients and the state do not pay after the project":
    "pēc projekta pašvaldība maksā to, ko nemaksā klienti un valsts",
};
