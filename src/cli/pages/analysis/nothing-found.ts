import type { Language } from "seko";
import type { SetAside } from "seko/compare";
import { countOf } from "seko/errors";
import type { Equity, EquityTableId } from "seko/equity";

/** Whom an analysis counts in none of its figures. */
interface NotCounted {
  readonly all: number;
  readonly ineligible?: number;
  readonly setAside: number;
  /** What they lack, and what is wrong with their cases. */
  readonly why?: readonly SetAside[];
}

/** What is said where an analysis counts nobody. */
export function nobodyCounted({ all, ineligible, setAside, why = [] }: NotCounted, language: Language): string {
  if (all === 0)
    return { en: "There are no cases: nobody is counted.", lv: "Lietu nav: neviens nav skaitīts." }[language];
  const reasons = why.map((each) => `${"fact" in each ? each.fact : each.code}: ${each.people}`).join(", ");
  const causes = reasons === "" ? "" : ` (${reasons})`;
  const [enWithout, lvWithout] =
    ineligible === undefined ? ["", ""] : [`ineligible: ${ineligible}; `, `bez tiesībām: ${ineligible}; `];
  return {
    en: `Nobody is counted, of ${countOf(all, "person", "people")}: ${enWithout}not calculated: ${setAside}${causes}.`,
    lv: `Neviens nav skaitīts (cilvēki: ${all}): ${lvWithout}nav aprēķināti: ${setAside}${causes}.`,
  }[language];
}

/** Why a table of equity that was asked for is not there. */
const noTable: Readonly<Record<EquityTableId, Readonly<Record<Language, string>>>> = {
  services: {
    en: "No table of services: nobody's plan asks for one.",
    lv: "Pakalpojumu tabulas nav: neviena plānā nav pakalpojumu.",
  },
  places: {
    en: "No table by place: of nobody is there anything to compare.",
    lv: "Tabulas pa vietām nav: nevienam nav, ko salīdzināt.",
  },
  spread: {
    en: "No table of how far places are apart: of nobody is there anything to compare.",
    lv: "Vietu atšķirību tabulas nav: nevienam nav, ko salīdzināt.",
  },
  levels: {
    en: "No table by level: nobody has a level by these rules.",
    lv: "Līmeņu tabulas nav: pēc šiem noteikumiem nevienam nav līmeņa.",
  },
  "of-income": {
    en: "No table of incomes: no case names an income of the person that is one of a month by these rules.",
    lv: "Ienākumu tabulas nav: nevienā lietā nav paša cilvēka ienākumu, kas pēc šiem noteikumiem ir mēneša ienākumi.",
  },
};

/** What was asked of equity and is not there: that nobody is counted, or each table without rows. */
export function equityNotFound(
  { people: { all, looked, ineligible, setAside: without }, setAside }: Equity,
  { asked, shown }: { readonly asked: readonly EquityTableId[]; readonly shown: readonly { readonly id: string }[] },
  language: Language,
): readonly string[] {
  if (looked === 0) return [nobodyCounted({ all, ineligible, setAside: without, why: setAside }, language)];
  return asked.filter((id) => !shown.some((table) => table.id === id)).map((id) => noTable[id][language]);
}
