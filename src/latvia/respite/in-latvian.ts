import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Kuldīga: respite for a child with disability and a special-care opinion, up to 30 days a year, undated page":
    "Kuldīga: atelpas brīdis bērnam ar invaliditāti un īpašas kopšanas atzinumu, līdz 30 dienām gadā, nedatēta lapa",
  "Assumed: the rules on the municipality's undated page hold from 2021-07-01, when the county was founded anew, and to no known end":
    "Pieņemts: pašvaldības nedatētās lapas noteikumi ir spēkā no 01.07.2021., kad novads izveidots no jauna, bez zināmām beigām",
  "Ropaži: respite from the age of 4 with severe impairments, up to 30 days and nights in a calendar year, free, undated page":
    "Ropaži: atelpas brīdis no 4 gadu vecuma ar smagiem traucējumiem, līdz 30 diennaktīm kalendāra gadā, bez maksas, nedatēta lapa",
  "Kurzeme visiem (9.2.2.1): respite for children under 18, up to 30 days and nights a year, in one stay or several":
    "„Kurzeme visiem” (9.2.2.1.): atelpas brīdis bērniem līdz 18 gadiem, līdz 30 diennaktīm gadā, vienā vai vairākās reizēs",
  "Assumed: the project served from 2018-01-01, because the ministry names the year 2018, to 2022-12-31, the end of the projects' care of children":
    "Pieņemts: projekts pakalpojumu sniedza no 01.01.2018., jo ministrija nosauc 2018. gadu, līdz 31.12.2022., kad beidzās bērnu aprūpe projektos",
  "Ministry of Welfare: respite at home for 50 adults with mental impairments, February to August 2022, up to 15 days: 72 hours of acquaintance and 12 whole days; by the Samaritan Association":
    "Labklājības ministrija: atelpas brīdis dzīvesvietā 50 pilngadīgām personām ar garīga rakstura traucējumiem, 2022. gada februāris līdz augusts, līdz 15 dienām: 72 iepazīšanās stundas un 12 pilnas diennaktis; sniedz Samariešu apvienība",
  "Assumed: residents of all of Latvia took part, because the page asks for more applications from three regions and names no other limit":
    "Pieņemts: piedalījās visas Latvijas iedzīvotāji, jo lapa aicina pieteikties vēl no trim reģioniem un citu ierobežojumu nenosauc",
  "Assumed: nobody pays in the pilot, because no source on it speaks of a fee":
    "Pieņemts: izmēģinājumprojektā neviens nemaksā, jo neviens avots par to maksājumu nepiemin",
  "Assumed: ESF and state pay as in project 9.2.2.2 as a whole, 85 % and 15 %":
    "Pieņemts: ESF un valsts maksā kā projektā 9.2.2.2. kopumā, 85 % un 15 %",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Days of a calendar year. What a stay of a part of a day counts is not published.":
    "Dienas kalendāra gadā. Ko skaita par nepilnas dienas uzturēšanos, nav publicēts.",
  "24 hours as one unit, free of charge.": "Vienība ir 24 stundas, bez maksas.",
  "In one stay or several, for any reason, with four meals a day. Days alone and nights alone (20 to 8 o'clock) could be chosen too; how they count against the 30 is not published and units of different length cannot be added up, so they are not here.":
    "Vienā vai vairākās reizēs, jebkura iemesla dēļ, ar ēdienreizēm četrreiz dienā. Varēja izvēlēties arī tikai dienas vai tikai naktis (no plkst. 20 līdz 8); kā tās ieskaita 30 diennaktīs, nav publicēts, un dažāda ilguma vienības nevar saskaitīt, tāpēc to šeit nav.",
  "Up to 15 days in all: an acquaintance of at most 72 hours and at most 12 whole days, which may be spread but not divided into hours. For 50 adults, whom a case states as enrolled. Household members must be away: a fact the engine does not ask for.":
    "Pavisam līdz 15 dienām: iepazīšanās, ne vairāk kā 72 stundas, un ne vairāk kā 12 pilnas diennaktis, ko var sadalīt pa reizēm, bet ne stundās. 50 pieaugušajiem, kurus lieta uzrāda kā dalībniekus. Mājsaimniecības locekļi nedrīkst būt klāt: šo ziņu aprēķins neprasa.",
};
