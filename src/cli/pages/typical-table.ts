import { makeTable, type Table, type TableColumn } from "seko/report";
import type { Label, Language, Scheme } from "seko";
import type { ReasonCode } from "seko/calculation";
import { causeLabels, type TypicalCase, type TypicalCases } from "seko/typical";

const amounts = [
  ["outOfPocket", "out-of-pocket", "No savas kabatas", "Out of pocket"],
  ["support", "support", "Publiskais atbalsts", "Public support"],
  ["budget", "budget", "Budžets", "Budget"],
  ["cost", "cost", "Izmaksas", "Cost"],
  ["covered", "covered", "Segts", "Covered"],
  ["contribution", "contribution", "Maksājums", "Contribution"],
] as const;

const axes = [
  ["place", "Vieta", "Place"],
  ["level", "Līmenis", "Level"],
  ["score", "Vērtējums", "Score"],
  ["income", "Ienākumi mēnesī", "Income per month"],
] as const;

const outcomes: Readonly<Record<TypicalCase["outcome"], Label>> = {
  eligible: { lv: "ir tiesības", en: "eligible" },
  ineligible: { lv: "nav tiesību", en: "ineligible" },
  incomplete: { lv: "trūkst ziņu", en: "incomplete" },
  refused: { lv: "nav aprēķināms", en: "refused" },
};

/** Reasons in Latvian, as letters say them; names of facts are keys of documents. */
const reasonsInLatvian: Readonly<Record<ReasonCode, string>> = {
  "not-in-target-group": "nepieder mērķa grupai",
  "below-age": "nav sasniegts vecums",
  "above-age": "pārsniegts vecums",
  "outside-places": "dzīvo citur",
  "in-another-setting": "uzturas citur",
  "not-enrolled": "nav iesaistīts programmā",
  "duration-over": "laiks programmā ir beidzies",
  "away-too-long": "pārāk ilga prombūtne",
  "no-option-holds": "neatbilst nevienam no iespējamiem pamatiem",
  "level-not-entitled": "noteiktais līmenis tiesības nedod",
  "not-yet-assessed": "pirms pirmā izvērtējuma",
  died: "persona ir mirusi",
};

/** What a scheme refuses of a case, in Latvian; a code that is not here is named as one. */
const refusalsInLatvian: Readonly<Partial<Record<string, string>>> = {
  "price-gap": "pakalpojumam nav cenas",
  "outside-validity": "periods ir ārpus shēmas darbības laika",
  "unknown-reference": "shēma nepazīst nosaukto",
  "unit-mismatch": "mērvienība nav pakalpojuma mērvienība",
  "purpose-missing": "plāna rindai nav norādīts mērķis",
  "score-outside-scale": "vērtējums ir ārpus skalas",
  "score-step": "vērtējums neatbilst skalas solim",
  "answer-not-possible": "tādas atbildes anketā nav",
  "circumstance-kind": "ziņa par personu ir cita veida",
  "two-assessments-one-day": "vienā dienā ir divi izvērtējumi",
  "place-outside-its-days": "vieta šajās dienās nepastāv",
  "means-per": "ienākumus norāda par citu laika posmu",
  "share-above-one": "daļa ir lielāka par vienu",
};

function reasonIn(language: Language, outcome: TypicalCase["outcome"], code: string): string {
  if (language === "en") return code;
  if (outcome === "refused") return refusalsInLatvian[code] ?? `kļūda „${code}”`;
  return (reasonsInLatvian as Readonly<Record<string, string>>)[code] ?? code;
}

/** Typical cases as a table in a language: units first, then what the person pays, then money. In English codes of reasons stay as they are. */
export function typicalTable(
  { cases, currency, case: id }: Pick<TypicalCases, "cases" | "currency" | "case">,
  named: Pick<Scheme, "services">,
  language: Language,
): Table {
  const used = axes.filter(([axis]) => cases.some(({ point }) => point[axis] !== undefined));
  const services = new Map(cases.flatMap((each) => each.services.map(({ service, unit }) => [service, unit] as const)));
  const text = (column: string, lv: string, en: string): TableColumn => ({
    id: column,
    kind: "text",
    label: { lv, en },
  });
  const money = (column: string, lv: string, en: string): TableColumn => {
    return { id: column, kind: "money", label: { lv, en }, unit: currency };
  };
  const hasTenMore = cases.some(({ ofTenMore }) => ofTenMore !== undefined);
  return makeTable({
    id: "typical",
    title: { lv: `Izdomāti dati: tipiskie gadījumi, ${id}`, en: `Invented data: typical cases, ${id}` },
    columns: [
      ...used.map(([axis, lv, en]) => text(axis, lv, en)),
      text("outcome", "Iznākums", "Outcome"),
      ...[...services].map(([service, unit]): TableColumn => {
        const label = named.services.find((each) => each.id === service)?.label ?? { lv: service, en: service };
        return { id: `units-${service}`, kind: "quantity", label, unit };
      }),
      ...amounts.map(([, column, lv, en]) => money(column, lv, en)),
      ...(hasTenMore ? [money("ten-more", "10 vairāk mēnesī: pašam", "10 more a month: out of pocket")] : []),
      text("causes", "Kāpēc citādi", "Why it differs"),
    ],
    rows: cases.map((each) => [
      ...used.map(([axis]) => each.point[axis]),
      [
        outcomes[each.outcome][language],
        ...(each.why.length === 0 ? [] : [each.why.map((code) => reasonIn(language, each.outcome, code)).join(", ")]),
      ].join(": "),
      ...[...services.keys()].map((service) => each.services.find((other) => other.service === service)?.allowed),
      ...amounts.map(([amount]) => each.amounts?.[amount]),
      ...(hasTenMore ? [each.ofTenMore] : []),
      each.causes.map((cause) => causeLabels[cause][language]).join(", "),
    ]),
  });
}
