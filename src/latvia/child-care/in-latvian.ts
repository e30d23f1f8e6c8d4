import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Paid by the municipality, free to the family. The regulation also sets a minimum price of an hour, which was not seen. Bauska grants it for at most a year at a time.":
    "Maksā pašvaldība, ģimenei bez maksas. Noteikumi nosaka arī stundas minimālo cenu, kas nav atrasta. Bauska piešķir ne ilgāk kā uz gadu.",
  "Who cares must be no relative of the first degree and no member of the household, which the engine does not ask for. Older rules of the projects gave up to 50 hours a week to the age of 4 and 10 hours a week from 5 to 17.":
    "Aprūpētājs nedrīkst būt pirmās pakāpes radinieks vai mājsaimniecības loceklis, ko aprēķins neprasa. Agrākie projektu noteikumi deva līdz 50 stundām nedēļā līdz 4 gadu vecumam un 10 stundas nedēļā no 5 līdz 17 gadiem.",
  "For residents declared and actually living there. Extended to the 24th birthday while disability and special care go on. The hours a month are an open input.":
    "Tur deklarētajiem un faktiski dzīvojošajiem iedzīvotājiem. Pagarina līdz 24. dzimšanas dienai, kamēr turpinās invaliditāte un īpaša kopšana. Stundas mēnesī ir atvērta ievade.",
  "The hours a month and the age from which it is given were not seen; the age of the national rules, 5 years, is kept. The hours are an open input.":
    "Stundas mēnesī un vecums, no kura aprūpi piešķir, nav atrasti; atstāts valsts noteikumu vecums, 5 gadi. Stundas ir atvērta ievade.",
  "How many hours the municipality's rules give was not seen; ask its social service, or read the rules. The national maximum of a child is 80.":
    "Cik stundu dod pašvaldības noteikumi, nav atrasts; jautājiet tās sociālajam dienestam vai lasiet noteikumus. Valsts noteiktais maksimums bērnam ir 80.",
};
