import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "What weighs how much, the published totals of 2019 to 2024 and 2026, and the grant of 2024. Amounts of 2021 with whole ten thousands and those of 2026 with whole thousands are rounded in their source. The formula by which payments and grants follow from them was not seen, so it is not here.":
    "Kas cik sver, publicētās 2019. līdz 2024. gada un 2026. gada kopsummas un 2024. gada dotācija. 2021. gada summas veselos desmit tūkstošos un 2026. gada summas veselos tūkstošos ir noapaļotas avotā. Formula, pēc kuras no tā izriet iemaksas un dotācijas, nav atrasta, tāpēc tās šeit nav.",
  "How payments and grants follow from the units was not seen; ask for the Law on the Equalisation of Local Government Finances (likumi.lv, 274742).":
    "Kā no vienībām izriet iemaksas un dotācijas, nav atrasts; lūdziet Pašvaldību finanšu izlīdzināšanas likumu (likumi.lv, 274742).",
  "How the special grant is shared was not seen; ask for the same law, or the Ministry of Finance.":
    "Kā sadala speciālo dotāciju, nav atrasts; lūdziet to pašu likumu vai jautājiet Finanšu ministrijai.",
  "The totals of 2025, 54.79 m EUR of the state money of 2026 and the other receivers of 2026 were not found; ask the Ministry of Finance.":
    "2025. gada kopsummas, 54,79 milj. EUR no 2026. gada valsts naudas un pārējie 2026. gada saņēmēji nav atrasti; jautājiet Finanšu ministrijai.",
};
