import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Days of a calendar year. What a stay of a part of a day counts is not published. Rules of Kuldīga ask for actual residence beside the declared one; that this one does was not seen, so that the declared one decides here, as by law.":
    "Dienas kalendāra gadā. Ko skaita par nepilnas dienas uzturēšanos, nav publicēts. Kuldīgas noteikumi līdzās deklarētajai dzīvesvietai prasa arī faktisko; ka to prasa arī šim pakalpojumam, nav atrasts, tāpēc te izšķir deklarētā dzīvesvieta, kā likumā.",
  "24 hours as one unit, free of charge.": "Vienība ir 24 stundas, bez maksas.",
  "In one stay or several, for any reason, with four meals a day. Days alone and nights alone (20 to 8 o'clock) could be chosen too; how they count against the 30 is not published and units of different length cannot be added up, so they are not here.":
    "Vienā vai vairākās reizēs, jebkura iemesla dēļ, ar ēdienreizēm četrreiz dienā. Varēja izvēlēties arī tikai dienas vai tikai naktis (no plkst. 20 līdz 8); kā tās ieskaita 30 diennaktīs, nav publicēts, un dažāda ilguma vienības nevar saskaitīt, tāpēc to šeit nav.",
  "Up to 15 days in all: an acquaintance of at most 72 hours and at most 12 whole days, which may be spread but not divided into hours. For 50 adults, whom a case states as enrolled. Household members must be away: a fact the engine does not ask for.":
    "Pavisam līdz 15 dienām: iepazīšanās, ne vairāk kā 72 stundas, un ne vairāk kā 12 pilnas diennaktis, ko var sadalīt pa reizēm, bet ne stundās. 50 pieaugušajiem, kurus lieta uzrāda kā dalībniekus. Mājsaimniecības locekļi nedrīkst būt klāt: šo ziņu aprēķins neprasa.",
};
