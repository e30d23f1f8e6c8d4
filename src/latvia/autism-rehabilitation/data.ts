import type { Label } from "../../sources/index.js";
import type { TitledSource } from "../latvian/index.js";
import type { AssumedDays, Table } from "../entry.js";
import { inBothLanguages } from "../latvian/index.js";
import { sharedSources } from "./sources.js";

/** One of the two state-paid services for children with autism. */
export interface AutismBranch {
  readonly id: string;
  /** Id of the service in the catalogue. */
  readonly service: string;
  readonly label: Label;
  /** Complete years reached. */
  readonly ageFrom: string;
  /** Complete years not yet reached: the service ends before that birthday. */
  readonly ageUntil: string;
  /** What the child must have besides the age. */
  readonly requires: "early-intervention" | "disability";
  readonly provider: string;
  /** The days on which it is given. */
  readonly inForce: AssumedDays;
  readonly source: string;
}

/** How many children were or are to be served, and what is known of the cost. */
export interface AutismFigure {
  readonly id: string;
  readonly label: Label;
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}

/** Rehabilitation of children with autism. */
export interface AutismTable extends Table {
  readonly branches: readonly AutismBranch[];
  readonly figures: readonly AutismFigure[];
}

const sources: readonly TitledSource[] = [
  ...sharedSources,
  {
    id: "volumes-2026",
    title: {
      en: "Press, 2026: about 200 children under seven and 27 who start school at seven; 102 children in 2025",
      lv: "Prese, 2026. gads: aptuveni 200 bērni līdz septiņu gadu vecumam un 27, kas septiņos gados sāk skolu; 2025. gadā 102 bērni",
    },
    link: "https://www.apollo.lv/8030222",
    date: "2026-02-11",
    certainty: "seen",
  },
  {
    id: "volumes-2024",
    title: {
      en: "Ministry of Welfare and press.lv of 2026-02-11: 100 children in 2024, over 400 with donations; at least 300 in the association's earlier pilot",
      lv: "Labklājības ministrija un press.lv 11.02.2026.: 2024. gadā 100 bērni, ar ziedojumiem vairāk nekā 400; apvienības agrākajā izmēģinājumprojektā vismaz 300",
    },
    link: "https://press.lv",
    date: "2026-02-11",
    certainty: "seen",
  },
  {
    id: "donor-cost",
    title: {
      en: "Children's Hospital Foundation: behaviour therapy twice a week costs at least 3 360 EUR a year; a donor's figure, no tariff",
      lv: "Bērnu slimnīcas fonds: uzvedības terapija divreiz nedēļā maksā vismaz 3 360 EUR gadā; ziedotāju skaitlis, nav tarifs",
    },
    article: "bsf.lv",
    certainty: "seen",
  },
  {
    id: "administration",
    title: {
      en: "Cabinet regulation 55 of 2025-01-21: administration 10 %; of what was not readable",
      lv: "Ministru kabineta 21.01.2025. noteikumi Nr. 55: administrēšanai 10 %; no kā, nebija izlasāms",
    },
    link: "https://m.likumi.lv/ta/id/358151",
    date: "2025-01-21",
    certainty: "seen",
  },
];

const inForce: AssumedDays = {
  reading: "from the day of the regulation",
  from: "2025-01-21",
  to: "open",
  source: "in-force",
};

/** The state-paid rehabilitation of children with autism, free of charge for the family. */
export const autismTable: AutismTable = {
  schemaVersion: 1,
  id: "autism-rehabilitation",
  label: {
    lv: "Psihosociālā rehabilitācija bērniem ar autiskā spektra traucējumiem (MK 55)",
    en: "Psychosocial rehabilitation of children with autism (Cabinet regulation 55)",
  },
  note: "Paid by the state budget; families pay nothing. The maintenance therapy is behaviour, speech, audio-speech and occupational therapy, for a diagnosis or its suspicion after an early intervention programme in a medical institution; the association also runs support and information groups and workshops for the family.",
  sources: inBothLanguages(sources),
  open: [
    {
      id: "sessions-per-child",
      unit: "sessions",
      reason:
        "How many sessions a course has was not seen; ask for Cabinet regulation 55 of 2025-01-21 (likumi.lv, 358151).",
    },
    {
      id: "price-per-child",
      unit: "EUR per child",
      reason:
        "What the state pays for a child was not seen; ask for the same regulation, or the Ministry of Welfare's contracts with the providers.",
    },
    {
      id: "administration-base",
      unit: "EUR",
      reason: "What the 10 % of administration are of was not readable; ask for the same regulation.",
    },
  ],
  branches: [
    {
      id: "maintenance-therapy",
      service: "autism-maintenance-therapy",
      label: { lv: "Uzturošā terapija pēc agrīnās intervences", en: "Maintenance therapy after early intervention" },
      ageFrom: "2",
      ageUntil: "7",
      requires: "early-intervention",
      provider: "Bērnu slimnīcas fonds",
      inForce,
      source: "regulation-55",
    },
    {
      id: "psychosocial-rehabilitation",
      service: "autism-psychosocial-rehabilitation",
      label: {
        lv: "Psihosociālā rehabilitācija bērnam ar invaliditāti un ģimenei",
        en: "Psychosocial rehabilitation of a child with disability and the family",
      },
      ageFrom: "2",
      ageUntil: "18",
      requires: "disability",
      provider: "Latvijas Autisma apvienība",
      inForce,
      source: "regulation-55",
    },
  ],
  figures: [
    figure("children-2024", {
      lv: "Bērni 2024. gadā",
      en: "Children in 2024",
      amount: "100",
      unit: "people",
      source: "volumes-2024",
    }),
    figure("children-with-donations", {
      lv: "Kopā ar ziedojumiem vairāk nekā 400 bērnu",
      en: "Over 400 children including donations",
      amount: "400",
      unit: "people",
      source: "volumes-2024",
    }),
    figure("children-in-association-pilot", {
      lv: "Apvienības izmēģinājumprojektā vismaz 300 bērnu",
      en: "At least 300 children in the association's pilot",
      amount: "300",
      unit: "people",
      source: "volumes-2024",
    }),
    figure("children-2025", {
      lv: "Bērni 2025. gadā",
      en: "Children in 2025",
      amount: "102",
      unit: "people",
      source: "volumes-2026",
    }),
    figure("children-2026-under-seven", {
      lv: "2026. gadā aptuveni 200 bērnu līdz 7 gadu vecumam",
      en: "About 200 children under seven in 2026",
      amount: "200",
      unit: "people",
      source: "volumes-2026",
    }),
    figure("children-2026-seven", {
      lv: "Septiņgadnieki, kas sāk skolu 2026. gadā",
      en: "Children of seven who start school in 2026",
      amount: "27",
      unit: "people",
      source: "volumes-2026",
    }),
    figure("donor-year", {
      lv: "Uzvedības terapija divreiz nedēļā vismaz 3360 EUR gadā",
      en: "Behaviour therapy twice a week at least 3360 EUR a year",
      amount: "3360",
      unit: "EUR per year",
      source: "donor-cost",
    }),
    figure("administration-share", {
      lv: "Administrēšana",
      en: "Administration",
      amount: "10",
      unit: "per cent",
      source: "administration",
    }),
  ],
};

function figure(
  id: string,
  {
    lv,
    en,
    amount,
    unit,
    source,
  }: {
    readonly lv: string;
    readonly en: string;
    readonly amount: string;
    readonly unit: string;
    readonly source: string;
  },
): AutismFigure {
  return { id, label: { lv, en }, amount, unit, source };
}
