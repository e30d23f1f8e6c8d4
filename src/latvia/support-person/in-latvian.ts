import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "For at least 330 people. The 24 months limit the pilot, not a later service.":
    "Vismaz 330 cilvēkiem. 24 mēneši ierobežo izmēģinājumprojektu, nevis vēlāku pakalpojumu.",
  "The hours of the pilot are not those of the law. Before 2026 a municipality could pay for group III itself; that is not part of this scheme.":
    "Izmēģinājumprojekta stundas nav likuma stundas. Pirms 2026. gada pašvaldība par III grupu varēja maksāt pati; tas šajos noteikumos neietilpst.",
  "The price of an hour in the pilot is not public; ask the Ministry of Welfare for the contract with the association ZELDA.":
    "Stundas cena izmēģinājumprojektā nav publiska; lūdziet Labklājības ministrijai līgumu ar biedrību „ZELDA”.",
  "The hours of intensity level 1 stand in the Cabinet regulation on the support person of 2023, which was not readable; ask the Ministry of Welfare.":
    "1. intensitātes līmeņa stundas ir Ministru kabineta 2023. gada noteikumos par atbalsta personu, ko nebija iespējams izlasīt; jautājiet Labklājības ministrijai.",
  "The hours of intensity level 2 stand in the Cabinet regulation on the support person of 2023, which was not readable; ask the Ministry of Welfare.":
    "2. intensitātes līmeņa stundas ir Ministru kabineta 2023. gada noteikumos par atbalsta personu, ko nebija iespējams izlasīt; jautājiet Labklājības ministrijai.",
  "The hours of intensity level 3 stand in the Cabinet regulation on the support person of 2023, which was not readable; ask the Ministry of Welfare.":
    "3. intensitātes līmeņa stundas ir Ministru kabineta 2023. gada noteikumos par atbalsta personu, ko nebija iespējams izlasīt; jautājiet Labklājības ministrijai.",
  "The price of an hour is not public; ask the Ministry of Welfare or the association ZELDA.":
    "Stundas cena nav publiska; jautājiet Labklājības ministrijai vai biedrībai „ZELDA”.",
};
