import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "At most 6 months.": "Ne ilgāk par 6 mēnešiem.",
  "At most 12 months. An extension is a decision of the social service and no rule here.":
    "Ne ilgāk par 12 mēnešiem. Pagarinājums ir sociālā dienesta lēmums, nevis noteikums šeit.",
  "The rules also give at least 4 hours a week; the engine has no rule for a least number of units, so a plan below it is not refused.":
    "Noteikumi paredz arī vismaz 4 stundas nedēļā; aprēķinam nav noteikuma par mazāko vienību skaitu, tāpēc mazāku plānu tas nenoraida.",
  "Free of charge.": "Bez maksas.",
  "At most 6 months, free of charge; the hours a week are an open input.":
    "Ne ilgāk par 6 mēnešiem, bez maksas; stundas nedēļā ir atvērta ievade.",
  "How many hours a week the municipality's rules give was not seen; ask its social service.":
    "Cik stundu nedēļā dod pašvaldības noteikumi, nav atrasts; jautājiet tās sociālajam dienestam.",
};
