import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Cabinet regulation 316 of 2021-05-18: care of a child of 5 to 18 with a special-care opinion whose parents work, study, are treated or take part in employment measures, up to 80 hours a month, paid by the municipality":
    "Ministru kabineta 18.05.2021. noteikumi Nr. 316: aprūpes pakalpojums bērnam no 5 līdz 18 gadiem ar īpašas kopšanas atzinumu, kura vecāki strādā, mācās, ārstējas vai piedalās nodarbinātības pasākumos, līdz 80 stundām mēnesī, maksā pašvaldība",
  "Care of children in the deinstitutionalisation projects as of 2021: up to 4 years 200 hours a month, from 5 to 17 years 80, of it 40 for leisure; 40 where the parents do not work":
    "Bērnu aprūpe deinstitucionalizācijas projektos 2021. gadā: līdz 4 gadu vecumam 200 stundas mēnesī, no 5 līdz 17 gadiem 80 stundas, no tām 40 brīvajam laikam; 40 stundas, ja vecāki nestrādā",
  "Care of children in the deinstitutionalisation projects, to 2022-12-31":
    "Bērnu aprūpe deinstitucionalizācijas projektos, līdz 31.12.2022.",
  "Aizkraukle, binding regulations 2025/3 of 2025-01-23, made precise on 2025-02-20: care at home for residents declared and actually living there, from 5 to 18 years, to 24 while disability and special care go on, where the household cannot care because of work, study, employment measures or other objective reasons; the hours were cut":
    "Aizkraukle, 23.01.2025. saistošie noteikumi 2025/3, precizēti 20.02.2025.: aprūpe mājās tur deklarētajiem un faktiski dzīvojošajiem iedzīvotājiem no 5 līdz 18 gadu vecumam, līdz 24 gadiem, kamēr turpinās invaliditāte un īpaša kopšana, ja mājsaimniecība nevar aprūpēt darba, mācību, nodarbinātības pasākumu vai citu objektīvu iemeslu dēļ; stundas nebija redzamas",
  "Assumed: Aizkraukle's rules of 2025-01-23 hold from 2025-02-20, the day on which they were made precise, because the day of entry into force was not seen":
    "Pieņemts: Aizkraukles 23.01.2025. noteikumi ir spēkā no 20.02.2025., kad tie precizēti, jo spēkā stāšanās diena nav redzēta",
  "Liepāja, rules of 2025-12-18: care of a child, to 24 years where the special-care opinion was given before 18; the hours were not seen":
    "Liepāja, 18.12.2025. noteikumi: aprūpe bērnam, līdz 24 gadiem, ja īpašas kopšanas atzinums izsniegts līdz 18 gadu vecumam; stundas nav redzētas",
  "Assumed: Liepāja gives care from 5 years, as the national rules do, because its own age was not seen":
    "Pieņemts: Liepāja aprūpi piešķir no 5 gadu vecuma, kā valsts noteikumos, jo pašas noteiktais vecums nav redzēts",
  "Assumed: the municipality's rules hold from the day of their adoption, because the day of entry into force was not seen":
    "Pieņemts: pašvaldības noteikumi ir spēkā no pieņemšanas dienas, jo spēkā stāšanās diena nav redzēta",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Paid by the municipality, free to the family. The regulation also sets a minimum price of an hour, which was not seen. Bauska grants it for at most a year at a time.":
    "Maksā pašvaldība, ģimenei bez maksas. Noteikumi nosaka arī stundas minimālo cenu, kas nav redzēta. Bauska piešķir ne ilgāk kā uz gadu.",
  "Who cares must be no relative of the first degree and no member of the household, which the engine does not ask for. Older rules of the projects gave up to 50 hours a week to the age of 4 and 10 hours a week from 5 to 17.":
    "Aprūpētājs nedrīkst būt pirmās pakāpes radinieks vai mājsaimniecības loceklis, ko aprēķins neprasa. Agrākie projektu noteikumi deva līdz 50 stundām nedēļā līdz 4 gadu vecumam un 10 stundas nedēļā no 5 līdz 17 gadiem.",
  "For residents declared and actually living there. Extended to the 24th birthday while disability and special care go on. The hours a month are an open input.":
    "Tur deklarētajiem un faktiski dzīvojošajiem iedzīvotājiem. Pagarina līdz 24. dzimšanas dienai, kamēr turpinās invaliditāte un īpaša kopšana. Stundas mēnesī ir atvērta ievade.",
  "The hours a month and the age from which it is given were not seen; the age of the national rules, 5 years, is kept. The hours are an open input.":
    "Stundas mēnesī un vecums, no kura aprūpi piešķir, nav redzēti; atstāts valsts noteikumu vecums, 5 gadi. Stundas ir atvērta ievade.",
  "How many hours the municipality's rules give was not seen; ask its social service, or read the rules. The national maximum of a child is 80.":
    "Cik stundu dod pašvaldības noteikumi, nav redzēts; jautājiet tās sociālajam dienestam vai lasiet noteikumus. Valsts noteiktais maksimums bērnam ir 80.",
};
