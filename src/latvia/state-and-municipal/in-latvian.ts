import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "As the ministry described it in September 2023, and of the minimum basket as its law is reported. It says who is charged, not who must by which day: that is `minimum-basket`.":
    "Kā ministrija to aprakstīja 2023. gada septembrī, un minimālajam grozam, kā ziņots par tā likumu. Tas saka, kam pakalpojums jānodrošina, nevis kam un no kuras dienas tas ir pienākums: tas ir `minimum-basket`.",
  payer: "maksātājs",
  "Who pays for services that neither the ministry's list of 2023 nor the minimum basket names, such as specialists, therapies and transport, was not seen for the country as a whole; ask the municipality's social service, or the Ministry of Welfare.":
    "Kas maksā par pakalpojumiem, ko nenosauc ne ministrijas 2023. gada saraksts, ne minimālais grozs, piemēram, par speciālistiem, terapijām un transportu, visai valstij nav atrasts; jautājiet pašvaldības sociālajam dienestam vai Labklājības ministrijai.",
};
