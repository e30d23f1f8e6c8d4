import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "As the ministry described it in September 2023. It says who is charged, not who must by which day: that is `minimum-basket`.":
    "Kā ministrija to aprakstīja 2023. gada septembrī. Tas saka, kam pakalpojums jānodrošina, nevis kam un no kuras dienas tas ir pienākums: tas ir `minimum-basket`.",
};
