import type { Calendar, NamedDay } from "../../rules/reading/calendar-rule.js";
import type { Table } from "../entry.js";
import { inBothLanguages, type TitledSource } from "../latvian/index.js";
import { days } from "./generated/days.js";

/** Latvia's public holidays, and the days off that follow some of them. */
export interface HolidayTable extends Table {
  /** The first day of the table. */
  readonly from: string;
  /** The last day of which it knows. */
  readonly to: string;
  readonly workingWeek: {
    readonly id: "working-week";
    readonly weekdays: Calendar["workingWeek"];
    readonly source: string;
  };
  readonly days: readonly NamedDay[];
}

const sources: readonly TitledSource[] = [
  {
    id: "law",
    title: {
      en: "Law on public holidays, commemoration days and days to be observed (1990-10-03), section 1: public holidays of fixed days, in the wording of 2014-10-02, in force since 2014-10-22",
      lv: "Likums „Par svētku, atceres un atzīmējamām dienām” (03.10.1990.), 1. pants: svētku dienas noteiktos datumos, 02.10.2014. redakcijā, spēkā kopš 22.10.2014.",
    },
    link: "http://www.ligatne.lv/par-svetku-atceres-un-atzimejamam-dienam",
    date: "2014-10-22",
    certainty: "seen",
  },
  {
    id: "movable",
    title: {
      en: "Days worked out from section 1 of the same law: Easter and what is counted from it, the second Sunday of May, and the next working day after 4 May and 18 November at a weekend",
      lv: "No tā paša likuma 1. panta aprēķinātas dienas: Lieldienas un no tām skaitāmās, maija otrā svētdiena un nākamā darba diena pēc 4. maija un 18. novembra nedēļas nogalē",
    },
    link: "http://www.ligatne.lv/par-svetku-atceres-un-atzimejamam-dienam",
    date: "2014-10-22",
    certainty: "derived",
  },
  {
    id: "festival-2018",
    title: {
      en: "The festival of 2018 lasted from 30 June to 8 July; Monday, 9 July, is listed as its day off",
      lv: "2018. gada svētki ilga no 30. jūnija līdz 8. jūlijam; pirmdiena, 9. jūlijs, uzskaitīta kā to brīvdiena",
    },
    article: "tvnet.lv 6479041; officeholidays.com, Latvia, 2018",
    link: "https://officeholidays.com/holidays/latvia/latvia-public-holiday",
    certainty: "seen",
  },
  {
    id: "festival-2023",
    title: {
      en: "State Centre for Forensic Medical Examination: the festival's closing day is 9 July 2023, and 10 July a day off by the law",
      lv: "Valsts tiesu medicīnas ekspertīzes centrs: svētku noslēguma diena ir 2023. gada 9. jūlijs, un 10. jūlijs pēc likuma ir brīvdiena",
    },
    link: "https://www.vtmec.gov.lv/lv/jaunums/valsts-tiesu-medicinas-ekspertizes-centrs-2023-gada-10-julija-ir-slegts",
    date: "2023-07-10",
    certainty: "seen",
  },
  {
    id: "pope-2018",
    title: {
      en: "Saeima: amendment of 2018-06-21, 24 September 2018 is a public holiday",
      lv: "Saeima: 21.06.2018. grozījums, 2018. gada 24. septembris ir svētku diena",
    },
    link: "http://saeima.lv/en/news/saeima-news/27048-saeima-deems-24-september-day-of-pope-francis-visit-a-holiday",
    date: "2018-06-21",
    certainty: "seen",
  },
  {
    id: "hockey-2023",
    title: {
      en: "Press: amendment of 2023-05-28, 29 May 2023 is a public holiday",
      lv: "Prese: 28.05.2023. grozījums, 2023. gada 29. maijs ir svētku diena",
    },
    link: "https://bnn.lv/saeima-pirmdienu-pasludina-par-svetku-dienu-par-godu-hokejistiem-18957",
    date: "2023-05-28",
    certainty: "seen",
  },
  {
    id: "next-year",
    title: {
      en: "Assumed: in 2027 the public holidays are those of section 1 as last seen, and no day is added",
      lv: "Pieņemts: 2027. gadā svētku dienas ir tās, kas 1. pantā pēdējoreiz redzētas, un neviena nav pievienota",
    },
    certainty: "assumption",
  },
  {
    id: "five-days",
    title: {
      en: "Assumed: the working week is from Monday to Friday; who works otherwise has a calendar of their own",
      lv: "Pieņemts: darba nedēļa ir no pirmdienas līdz piektdienai; kas strādā citādi, tam ir savs kalendārs",
    },
    certainty: "assumption",
  },
];

const from = "2017-01-01";
const to = "2027-12-31";

/** The public holidays of Latvia from 2017 to 2027, with the days off after them. */
export const publicHolidayTable: HolidayTable = {
  schemaVersion: 1,
  id: "public-holidays",
  label: { lv: "Svētku dienas un brīvdienas pēc tām", en: "Public holidays and the days off after them" },
  note: "Where 4 May, 18 November or the closing day of the General Latvian Song and Dance Festival falls on a Saturday or Sunday, the next working day is a day off and no public holiday. Working days that the Cabinet moves to a Saturday by its orders of each year are not in the table: they are of state institutions, and who follows them adds them. Holidays of other confessions are not in it either.",
  sources: inBothLanguages(sources),
  open: [
    {
      id: "moved-working-days",
      unit: "date",
      reason:
        "Which working days are moved to Saturdays the Cabinet orders for each year; ask for its order. It holds for institutions of the state, and others may follow it.",
    },
  ],
  from,
  to,
  workingWeek: { id: "working-week", weekdays: ["mon", "tue", "wed", "thu", "fri"], source: "five-days" },
  days,
};

/** The same table as the `calendar` of a scheme, whose sources are those of {@link publicHolidayTable}. */
export const latvianCalendar: Calendar = { from, to, workingWeek: publicHolidayTable.workingWeek.weekdays, days };
