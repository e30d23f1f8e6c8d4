import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "The kept 15 % are rounded in the client's favour. Municipalities may ask less of relatives by their own rules; Alūksne asked at most 20 % of the price in 2021.":
    "Paturamos 15 % noapaļo klientam par labu. Pašvaldība pēc saviem noteikumiem no apgādniekiem var prasīt mazāk; Alūksne 2021. gadā prasīja ne vairāk kā 20 % no cenas.",
  "Each institution has a price of its own; ask the institution, or take one from the published price lists (entry prices).":
    "Katrai institūcijai ir sava cena; jautājiet institūcijai vai ņemiet cenu no publicētajiem cenrāžiem (tabula prices).",
};
