import type { Dated } from "../../person/dated.js";
import type { Label } from "../../sources/index.js";
import type { TitledSource } from "../latvian/index.js";
import type { Table } from "../entry.js";
import { inBothLanguages } from "../latvian/index.js";

/** The state's share in a year of a day centre, counted from the year in which it was set up. */
export interface DayCentreShare extends Dated {
  /** Counted from the year in which the centre was set up. */
  readonly year: "set-up year" | "first year after" | "second year after" | "third year after" | "later years";
  /** Share of the cost. */
  readonly share: string;
  readonly unit: "of the cost";
  readonly source: string;
}

/** The state's share in a group home. */
export interface GroupHomeShare extends Dated {
  /** What the share is of. */
  readonly of: "set-up cost in the year of creation" | "cost of one person in a long-term institution";
  readonly share: string;
  readonly source: string;
}

/** The figures of the old formula for a group home's day. */
export interface DayFormula extends Dated {
  /** Days by which a year's cost of a person is divided. */
  readonly days: string;
  readonly share: string;
  readonly source: string;
}

/** How large the co-financing was. */
export interface ScaleFigure {
  readonly id: string;
  readonly label: Label;
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}

/** What is known of the grant for the pay of carers, and how the rest is read. */
export interface CarersGrantReading {
  readonly id: string;
  readonly reading: string;
  readonly source: string;
}

/** What the state pays towards day centres and group homes. */
export interface StateCoFinancingTable extends Table {
  readonly carersGrant: readonly CarersGrantReading[];
  readonly dayCentre: readonly DayCentreShare[];
  readonly groupHome: readonly GroupHomeShare[];
  readonly dayFormula: readonly DayFormula[];
  readonly scale: readonly ScaleFigure[];
}

const sources: readonly TitledSource[] = [
  {
    id: "group-home-829",
    title: {
      en: "Cabinet regulation 829 of 2007-12-04, as the Ministry of Welfare gives it: half of creating and equipping a group home in the year of creation, and half of what one person costs in a long-term institution for people with mental impairments who return from institutions, paid to the registered provider",
      lv: "Ministru kabineta 04.12.2007. noteikumi Nr. 829, kā tos izklāsta Labklājības ministrija: puse no grupu mājas izveides un aprīkošanas izveides gadā un puse no tā, cik ilgstošas aprūpes institūcijā maksā viena persona ar garīga rakstura traucējumiem, kas atgriežas no institūcijas; maksā reģistrētam pakalpojuma sniedzējam",
    },
    link: "https://www.lm.gov.lv/lv/grupu-maju-dzivokla-pakalpojums-personam-ar-gariga-rakstura-traucejumiem",
    date: "2007-12-04",
    certainty: "seen",
  },
  {
    id: "day-centre-829",
    title: {
      en: "Cabinet regulation 829 of 2007-12-04, as the Ministry of Welfare gives it: day centres for adults with mental impairments, 80 % of the cost in the set-up year, then 60, 40 and 20 %, then nothing",
      lv: "Ministru kabineta 04.12.2007. noteikumi Nr. 829, kā tos izklāsta Labklājības ministrija: dienas centri pilngadīgām personām ar garīga rakstura traucējumiem, izveides gadā 80 % izmaksu, tad 60, 40 un 20 %, pēc tam nekas",
    },
    article: "lm.gov.lv, valsts-lidzfinansejums-dienas-aprupes-centriem",
    date: "2007-12-04",
    certainty: "seen",
  },
  {
    id: "formula-1006",
    title: {
      en: "Cabinet regulation 1006 of 2006-12-12, point 2, in machine translation: cost of the sub-programme 05.03 / persons / 360 × 0.5 for a person and day",
      lv: "Ministru kabineta 12.12.2006. noteikumi Nr. 1006, 2. punkts, mašīntulkojumā: apakšprogrammas 05.03 izmaksas / personas / 360 × 0,5 par personu un dienu",
    },
    article: "point 2",
    link: "https://www.global-regulation.com/translation/latvia/7848008",
    date: "2006-12-12",
    certainty: "seen",
  },
  {
    id: "scale-2024",
    title: {
      en: "Press, 2024-07-22, on 23-TA-3167: 43 day centres in 28 municipalities, 735 people, base spending 386 424 EUR for 2024-2026",
      lv: "Prese, 22.07.2024., par 23-TA-3167: 43 dienas centri 28 pašvaldībās, 735 cilvēki, bāzes izdevumi 386 424 EUR 2024.-2026. gadam",
    },
    link: "https://bb.lv/index.php/statja/nasha-latvija/2024/07/22/dom-dlya-osobyh-potrebnostey-v-latvii-zadumalis-o-socialnom-zhile",
    date: "2024-07-22",
    certainty: "seen",
  },
  {
    id: "carers-grant-law",
    title: {
      en: "Law on Social Services and Social Assistance, transition point 50: in 2022 and 2023 the state supports the pay of carers whom long-term institutions of municipalities, or providers under contract with one, employ, within the year's appropriation; Cabinet regulations 865 of 2021-12-21 and 25 of 2023-01-17, by the annotation of draft 22-TA-3766",
      lv: "Sociālo pakalpojumu un sociālās palīdzības likuma pārejas noteikumu 50. punkts: 2022. un 2023. gadā valsts atbalsta atlīdzību aprūpētājiem, ko nodarbina pašvaldību ilgstošas aprūpes institūcijas vai pakalpojumu sniedzēji, ar kuriem pašvaldībai ir līgums, gada apropriācijas robežās; Ministru kabineta 21.12.2021. noteikumi Nr. 865 un 17.01.2023. noteikumi Nr. 25, pēc projekta 22-TA-3766 anotācijas",
    },
    link: "https://tapportals.mk.gov.lv/annotation/15402ca0-3002-4ae5-853b-5916c3ae01df",
    certainty: "seen",
  },
  {
    id: "carers-grant-2023",
    title: {
      en: "Annotation of draft 23-TA-1523: from 2023-08-01 more support for providers that pay carers more than point 6 of regulation 25 asks, so that the money of 2023 goes to the pay of carers alone; amounts were not visible",
      lv: "Projekta 23-TA-1523 anotācija: no 01.08.2023. lielāks atbalsts par pakalpojumu sniedzējiem, kas aprūpētājiem maksā vairāk, nekā prasa noteikumu Nr. 25 6. punkts, lai 2023. gada naudu izlietotu tikai aprūpētāju atlīdzībai; summas nebija redzamas",
    },
    link: "https://tapportals.mk.gov.lv/annotation/28d8a0c2-7ac0-474f-9498-ad165836de65",
    certainty: "seen",
  },
  {
    id: "carers-grant-reading",
    title: {
      en: "Assumed: the carers' grant is one amount for a full post and month everywhere, and all are cut alike where the appropriation does not suffice, because how the Cabinet's rules share it was not seen",
      lv: "Pieņemts: dotācija aprūpētājiem visur ir viena summa par pilnu slodzi un mēnesi, un, ja apropriācijas nepietiek, visiem to samazina vienādi, jo nav atrasts, kā to sadala Ministru kabineta noteikumi",
    },
    certainty: "assumption",
  },
];

const since = { from: "2008-01-01", to: "open" } as const;

/** The state's co-financing of group homes and day centres under Cabinet regulation 829, and the formula before it. */
export const stateCoFinancingTable: StateCoFinancingTable = {
  schemaVersion: 1,
  id: "state-co-financing",
  label: {
    lv: "Valsts līdzfinansējums grupu mājām un dienas centriem (MK 829)",
    en: "State co-financing of group homes and day centres (Cabinet regulation 829)",
  },
  note: "Beside money follows the client. The amounts in euro are not public, so the functions take the cost from whoever calculates. The formula of 2006 is the predecessor's; that regulation 829 keeps it is not published.",
  sources: inBothLanguages(sources),
  open: [
    {
      id: "carers-grant",
      unit: "EUR per post and month",
      reason:
        "The state's grant for the pay of carers whom municipal institutions, or providers under contract, employ, in 2022 and 2023: tried out by carersGrantOfMunicipalities with an amount that you give, because four things were not seen: the amount for a carer, or the formula by which it is shared; the appropriation of each year, within which it stays; whose posts count; whether it goes on, and is larger, after 2023. Ask for Cabinet regulations 865 of 2021-12-21 and 25 of 2023-01-17.",
    },
    {
      id: "group-home-amount",
      unit: "EUR per person and month",
      reason:
        "What half the cost of a place in an institution comes to is not public; ask for Cabinet regulation 829 (likumi.lv, 167547) and the Ministry of Welfare's yearly figures.",
    },
    {
      id: "base-spending-year",
      unit: "EUR",
      reason:
        "Whether the 386 424 EUR are for one year or for 2024 to 2026 together was not seen; ask for draft 23-TA-3167.",
    },
  ],
  carersGrant: [
    { id: "within-appropriation", reading: "within the year's appropriation", source: "carers-grant-law" },
    { id: "more-from-2023-08", reading: "more for those who pay carers more", source: "carers-grant-2023" },
    { id: "one-amount", reading: "one amount for a full post and month", source: "carers-grant-reading" },
  ],
  dayCentre: [
    dayCentre("set-up year", "0.8"),
    dayCentre("first year after", "0.6"),
    dayCentre("second year after", "0.4"),
    dayCentre("third year after", "0.2"),
    dayCentre("later years", "0"),
  ],
  groupHome: [
    { of: "set-up cost in the year of creation", share: "0.5", ...since, source: "group-home-829" },
    { of: "cost of one person in a long-term institution", share: "0.5", ...since, source: "group-home-829" },
  ],
  dayFormula: [{ days: "360", share: "0.5", from: "2006-12-12", to: "2007-12-31", source: "formula-1006" }],
  scale: [
    scale("day-centres", { lv: "Dienas centri", en: "Day centres", amount: "43", unit: "centres" }),
    scale("municipalities", { lv: "Pašvaldības", en: "Municipalities", amount: "28", unit: "municipalities" }),
    scale("people", { lv: "Personas", en: "People", amount: "735", unit: "people" }),
    scale("base-spending", {
      lv: "Bāzes izdevumi 2024.-2026.",
      en: "Base spending 2024-2026",
      amount: "386424",
      unit: "EUR",
    }),
  ],
};

function dayCentre(year: DayCentreShare["year"], share: string): DayCentreShare {
  return { year, share, unit: "of the cost", ...since, source: "day-centre-829" };
}

function scale(
  id: string,
  {
    lv,
    en,
    amount,
    unit,
  }: { readonly lv: string; readonly en: string; readonly amount: string; readonly unit: string },
): ScaleFigure {
  return { id, label: { lv, en }, amount, unit, source: "scale-2024" };
}
