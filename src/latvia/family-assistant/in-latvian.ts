import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Ventspils: up to 10 hours a week for a family, 15 for a parent with mental impairments, 4 for a care leaver, at most 6 months; undated page":
    "Ventspils: līdz 10 stundām nedēļā ģimenei, 15 stundām vecākam ar garīga rakstura traucējumiem, 4 stundām ārpusģimenes aprūpi atstājušajam, ne ilgāk par 6 mēnešiem; nedatēta lapa",
  "Assumed: the rules on the municipality's undated page hold from 2021-07-01 and to no known end":
    "Pieņemts: pašvaldības nedatētās lapas noteikumi ir spēkā no 01.07.2021. bez zināmām beigām",
  "Assumed: the months run from the first enrolment, because nothing is published on a second time":
    "Pieņemts: mēnešus skaita no pirmās dalības dienas, jo par otru reizi nekas nav publicēts",
  "Liepāja: up to 10 hours a week for a family, 15 for a parent with mental impairments, at most 12 months, can be extended; undated page":
    "Liepāja: līdz 10 stundām nedēļā ģimenei, 15 stundām vecākam ar garīga rakstura traucējumiem, ne ilgāk par 12 mēnešiem, var pagarināt; nedatēta lapa",
  "Jelgava: 4 to 12 hours a week for a family and for a care leaver to 24 years, 4 to 30 for an adult with mental impairments by the plan of the deinstitutionalisation project; undated page":
    "Jelgava: 4 līdz 12 stundas nedēļā ģimenei un ārpusģimenes aprūpi atstājušajam līdz 24 gadiem, 4 līdz 30 stundas pilngadīgai personai ar garīga rakstura traucējumiem pēc deinstitucionalizācijas projekta plāna; nedatēta lapa",
  "Talsi: up to 10 hours a week for families, parents with mental impairments and care leavers, free; undated page":
    "Talsi: līdz 10 stundām nedēļā ģimenēm, vecākiem ar garīga rakstura traucējumiem un ārpusģimenes aprūpi atstājušajiem, bez maksas; nedatēta lapa",
  "Ropaži: at most 6 months, decision within a month, free; the hours a week were not seen; undated page":
    "Ropaži: ne ilgāk par 6 mēnešiem, lēmums mēneša laikā, bez maksas; stundas nedēļā nav redzētas; nedatēta lapa",
};

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
    "Cik stundu nedēļā dod pašvaldības noteikumi, nav redzēts; jautājiet tās sociālajam dienestam.",
};
