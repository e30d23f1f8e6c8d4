import type { Dated } from "../../person/dated.js";
import type { Label } from "../../sources/index.js";
import type { TitledSource } from "../latvian/index.js";
import type { Table } from "../entry.js";
import { inBothLanguages } from "../latvian/index.js";
import { sharedSources } from "./sources.js";

/** A condition or rule of the service. */
export interface PalliativeRule extends Dated {
  readonly id: string;
  readonly label: Label;
  /** The number in the rule; left out where it has none. */
  readonly amount?: string;
  readonly unit?: string;
  readonly source: string;
}

/** A field of the team, or of the support. */
export interface PalliativeField {
  readonly id: string;
  readonly label: Label;
  /** Whether it goes on for the bereaved after the patient's death. */
  readonly outlivesPatient: boolean;
  readonly source: string;
}

/** A published figure of cost, money or volume. */
export interface PalliativeFigure {
  readonly id: string;
  readonly label: Label;
  readonly amount: string;
  readonly unit: string;
  /** The days it is for, where it has some. */
  readonly from?: string;
  readonly to?: string;
  readonly source: string;
}

/** Palliative care at home by a mobile team. */
export interface PalliativeTable extends Table {
  readonly rules: readonly PalliativeRule[];
  readonly fields: readonly PalliativeField[];
  readonly figures: readonly PalliativeFigure[];
}

const sources: readonly TitledSource[] = [
  ...sharedSources,
  {
    id: "first-year",
    title: {
      en: "25-TA-749: nearly 2 000 patients in the first year",
      lv: "25-TA-749: pirmajā gadā gandrīz 2 000 pacientu",
    },
    article: "tapportals.mk.gov.lv, 3ac5c5ca",
    certainty: "seen",
  },
  {
    id: "day-price",
    title: {
      en: "Press, 2025-11-30: 44.65 EUR for a patient and day and a mean stay of 51 days; whether it holds health and social care or one of them is not said",
      lv: "Prese, 30.11.2025.: 44,65 EUR par pacientu un dienu un vidējais ilgums 51 diena; vai tajā ir veselības un sociālā daļa vai viena no tām, nav teikts",
    },
    link: "https://bb.lv/statja/nasha-latvija/2025/11/30/poslednii-adres-v-latvii-katastrofa-v-xospisnoi-pomoshhi",
    date: "2025-11-30",
    certainty: "seen",
  },
  {
    id: "per-patient",
    title: { en: "44.65 EUR × 51 days", lv: "44,65 EUR × 51 diena" },
    article: "press of 2025-11-30",
    date: "2025-11-30",
    certainty: "derived",
  },
  {
    id: "year-2024",
    title: {
      en: "National Health Service, by the press: over 6.7 m EUR for nearly 3 000 patients in 2024",
      lv: "Nacionālais veselības dienests pēc preses ziņām: 2024. gadā vairāk nekā 6,7 milj. EUR gandrīz 3 000 pacientiem",
    },
    article: "ogreszinas.news",
    date: "2024",
    certainty: "seen",
  },
  {
    id: "money-2025",
    title: {
      en: "25-TA-1638 and 25-TA-1907: additional money of 2025 for the social part (May to November) and for the health part",
      lv: "25-TA-1638 un 25-TA-1907: 2025. gada papildu nauda sociālajai daļai (maijs līdz novembris) un veselības daļai",
    },
    article: "tapportals.mk.gov.lv, 69402904",
    date: "2025-08-28",
    certainty: "seen",
  },
  {
    id: "asked-2024",
    title: {
      en: "Press: the Ministry of Welfare asked for 4.3 m EUR for the social part in 2024",
      lv: "Prese: Labklājības ministrija sociālajai daļai 2024. gadam lūdza 4,3 milj. EUR",
    },
    article: "ogreszinas.news",
    date: "2024",
    certainty: "seen",
  },
  {
    id: "pilot-2021",
    title: {
      en: "Press on the pilot in Rīga from 2021-10-01: 20 people by November 2021, 150 in 2022",
      lv: "Prese par izmēģinājumprojektu Rīgā no 01.10.2021.: līdz 2021. gada novembrim 20 cilvēki, 2022. gadā 150",
    },
    article: "delfi.lv 53810137; lsm.lv a483807",
    date: "2021-10-01",
    certainty: "seen",
  },
  {
    id: "pilot-2023",
    title: {
      en: "Press on the pilot of 2023: 187 350 EUR for the first quarter and up to 562 050 EUR more, about 300 people",
      lv: "Prese par 2023. gada izmēģinājumprojektu: 187 350 EUR pirmajam ceturksnim un vēl līdz 562 050 EUR, aptuveni 300 cilvēku",
    },
    article: "konservativie.lv; lsm.lv",
    date: "2023",
    certainty: "seen",
  },
  {
    id: "pilot-2023-sum",
    title: {
      en: "187 350 EUR + 562 050 EUR, and that over 300 people",
      lv: "187 350 EUR + 562 050 EUR, un tas dalīts ar 300 cilvēkiem",
    },
    article: "pilot of 2023",
    date: "2023",
    certainty: "derived",
  },
  {
    id: "plan-2026",
    title: {
      en: "Ministry of Welfare, 2026-01-27, plan 2026-2027: pilots of respite, short-term care and psychosocial support for patients at home and their relatives",
      lv: "Labklājības ministrija, 27.01.2026., 2026.-2027. gada plāns: atelpas brīža, īslaicīgas aprūpes un psihosociālā atbalsta izmēģinājumprojekti pacientiem mājās un viņu tuviniekiem",
    },
    date: "2026-01-27",
    certainty: "seed",
  },
];

const since = { from: "2024-04-01", to: "open" } as const;

/** The mobile team for palliative care at home: who, what, and every figure that is published. */
export const palliativeTable: PalliativeTable = {
  schemaVersion: 1,
  id: "palliative-home-care",
  label: { lv: "Paliatīvā aprūpe dzīvesvietā (MK 112)", en: "Palliative care at home (Cabinet regulation 112)" },
  note: "In the law and the state budget from 2024-01-01, delivered from 2024-04-01. The health part is the Ministry of Health's, the social part the Ministry of Welfare's: social care at home, psychosocial rehabilitation (of relatives too), technical aids; staff help round the clock.",
  sources: inBothLanguages(sources),
  open: [
    {
      id: "hours-of-social-care",
      unit: "hours",
      reason: "How many hours of social care a patient has was not seen; ask for Cabinet regulation 112 of 2024-02-20.",
    },
    {
      id: "tariff-by-part",
      unit: "EUR per patient and day",
      reason:
        "The tariff of the health part and of the social part was not seen; ask the National Health Service and the Ministry of Welfare.",
    },
  ],
  rules: [
    rule(
      "adults",
      "Pilngadīgi pacienti",
      "Adult patients; at 18 to 24 a person in the children's programme may choose one of both services",
      since,
      "team-page",
      "18",
      "years",
    ),
    rule(
      "council",
      "IV vai V līmeņa slimnīcas ārstu konsilija lēmums par paliatīvu statusu",
      "Decision of a council of doctors of a hospital of level IV or V on palliative status",
      since,
      "team-page",
    ),
    rule(
      "prognosis",
      "Dzīves prognoze ir ne vairāk kā 6 mēneši",
      "The prognosis of life is at most 6 months",
      since,
      "team-page",
      "6",
      "months",
    ),
    rule(
      "choice-until",
      "Izvēle starp bērnu un pieaugušo programmu, līdz",
      "Choice between the children's and the adults' service, until",
      since,
      "team-page",
      "24",
      "years",
    ),
    rule(
      "no-charge",
      "Pacients un tuvinieki nemaksā",
      "Patient and relatives pay nothing",
      since,
      "no-charge",
      "0",
      "EUR",
    ),
    rule(
      "start-within",
      "Sākas 24 stundu laikā pēc pieteikuma",
      "Starts within 24 hours of sign-up",
      { from: "2025-07-01", to: "open" },
      "cap-2025",
      "24",
      "hours",
    ),
    rule(
      "health-days",
      "Veselības daļu apmaksā par ne vairāk kā 180 dienām",
      "The health part is paid for at most 180 days",
      { from: "2025-07-01", to: "open" },
      "cap-2025",
      "180",
      "days per patient",
    ),
  ],
  fields: [
    field("medical", "Paliatīvā medicīniskā aprūpe", "Palliative medical care", false),
    field(
      "psychological",
      "Psiholoģiskais atbalsts (psihologs, psihoterapeits)",
      "Psychological support (psychologist, psychotherapist)",
      true,
    ),
    field("social", "Sociālais atbalsts (sociālais darbinieks)", "Social support (social worker)", true),
    field("spiritual", "Garīgais atbalsts (kapelāns)", "Spiritual support (chaplain)", true),
    {
      id: "pilots-2026",
      label: {
        lv: "Izmēģinājumi: atelpas brīdis, īslaicīga aprūpe, psihosociālais atbalsts",
        en: "Pilots: respite, short-term care, psychosocial support",
      },
      outlivesPatient: false,
      source: "plan-2026",
    },
  ],
  figures: [
    figure("day", "Pacienta diena", "A patient's day", "44.65", "EUR", "day-price"),
    figure("mean-stay", "Vidējais ilgums", "Mean stay", "51", "days", "day-price"),
    figure("patient", "Viens pacients", "One patient", "2277.15", "EUR", "per-patient"),
    figure(
      "patients-first-year",
      "Pacienti pirmajā gadā, gandrīz",
      "Patients in the first year, nearly",
      "2000",
      "people",
      "first-year",
    ),
    figure(
      "money-2024",
      "2024. gadā izlietots vairāk nekā 6,7 milj. EUR",
      "Over 6.7 m EUR spent in 2024",
      "6700000",
      "EUR",
      "year-2024",
    ),
    figure("patients-2024", "Pacienti 2024. gadā, gandrīz", "Patients in 2024, nearly", "3000", "people", "year-2024"),
    figure(
      "asked-2024",
      "Sociālajai daļai prasīts 2024. gadam",
      "Asked for the social part of 2024",
      "4300000",
      "EUR",
      "asked-2024",
    ),
    {
      ...figure(
        "social-2025",
        "Sociālā daļa, 2025. gada maijs-novembris",
        "Social part, May to November 2025",
        "9180047",
        "EUR",
        "money-2025",
      ),
      from: "2025-05-01",
      to: "2025-11-30",
    },
    figure(
      "health-2025",
      "Papildus veselības daļai 2025. gadā",
      "Additional for the health part in 2025",
      "6011768",
      "EUR",
      "money-2025",
    ),
    figure(
      "pilot-2021-people",
      "Izmēģinājums Rīgā līdz 11.2021.",
      "Pilot in Rīga to November 2021",
      "20",
      "people",
      "pilot-2021",
    ),
    figure("pilot-2022-people", "Izmēģinājums Rīgā 2022. gadā", "Pilot in Rīga in 2022", "150", "people", "pilot-2021"),
    {
      ...figure(
        "pilot-2023-quarter",
        "Izmēģinājums, 2023. gada 1. ceturksnis",
        "Pilot, first quarter of 2023",
        "187350",
        "EUR",
        "pilot-2023",
      ),
      from: "2023-01-01",
      to: "2023-03-31",
    },
    {
      ...figure(
        "pilot-2023-rest",
        "Izmēģinājums, pārējais 2023. gads, līdz",
        "Pilot, rest of 2023, up to",
        "562050",
        "EUR",
        "pilot-2023",
      ),
      from: "2023-04-01",
      to: "2023-12-31",
    },
    {
      ...figure(
        "pilot-2023",
        "Izmēģinājums 2023. gadā kopā",
        "Pilot of 2023 together",
        "749400",
        "EUR",
        "pilot-2023-sum",
      ),
      from: "2023-01-01",
      to: "2023-12-31",
    },
    figure(
      "pilot-2023-people",
      "2023. gada izmēģinājumprojektā aptuveni 300 cilvēku",
      "About 300 people in the pilot of 2023",
      "300",
      "people",
      "pilot-2023",
    ),
  ],
};

function rule(
  id: string,
  lv: string,
  en: string,
  days: Dated,
  source: string,
  amount?: string,
  unit?: string,
): PalliativeRule {
  const number = amount === undefined || unit === undefined ? {} : { amount, unit };
  return { id, label: { lv, en }, ...number, ...days, source };
}

function field(id: string, lv: string, en: string, outlivesPatient: boolean): PalliativeField {
  return { id, label: { lv, en }, outlivesPatient, source: "minimum-2020" };
}

function figure(id: string, lv: string, en: string, amount: string, unit: string, source: string): PalliativeFigure {
  return { id, label: { lv, en }, amount, unit, source };
}
