import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Ministry of Welfare, 2023-09-14: social services and support that municipalities, and that the state, provide":
    "Labklājības ministrija, 14.09.2023.: sociālie pakalpojumi un atbalsts, ko nodrošina pašvaldības un ko nodrošina valsts",
  "Ministry of Welfare, page on money follows the client: the day centre and the day care centre are two services":
    "Labklājības ministrija, lapa par principu „nauda seko klientam”: dienas centrs un dienas aprūpes centrs ir divi pakalpojumi",
  "Cabinet regulation 316 of 2021-05-18, point 2: the assistant and companion are paid by the state, the care of a child by the municipality":
    "Ministru kabineta 18.05.2021. noteikumi Nr. 316, 2. punkts: asistentu un pavadoni maksā valsts, bērna aprūpi pašvaldība",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "As the ministry described it in September 2023. It says who is charged, not who must by which day: that is `minimum-basket`.":
    "Kā ministrija to aprakstīja 2023. gada septembrī. Tas saka, kam pakalpojums jānodrošina, nevis kam un no kuras dienas tas ir pienākums: tas ir `minimum-basket`.",
};
