import type { Language } from "seko";
import { countOf } from "seko/errors";
import type { CohortForecast } from "seko/ledger";

/** What is said before the tables of a forecast, and what it rests on behind them. */
interface Sentences {
  readonly before: readonly string[];
  readonly assumptions: readonly string[];
}

/** Whether something lapses before the accounts end. */
const lapses = ({ lapsed }: CohortForecast) => /[1-9]/u.test(lapsed);

const people = (count: number) => countOf(count, "person", "people");

/** What comes of many people, in sentences. */
export const cohortForecastSentences: Readonly<Record<Language, (told: CohortForecast) => Sentences>> = {
  en: (told) => {
    const { by, weeks = 0, asOf, cost, left, approved, passing, uncovered, currency, fewerWeeks = 0 } = told;
    const how = by === "pace" ? `as in the last ${countOf(weeks, "full week")}` : "as planned";
    const aside = asideOf(told);
    return {
      before: [
        ...(told.synthetic === 0 ? [] : [`${told.synthetic} of ${people(told.people)} are made up.`]),
        `If it goes on after ${asOf} ${how}, everything costs ${cost} ${currency}; ${left} of ${approved} are left.`,
        ...(fewerWeeks === 0
          ? []
          : [
              `${people(fewerWeeks)} ${fewerWeeks === 1 ? "has" : "have"} some lines of which fewer full weeks are known: these say what comes, and where there is none, the plan.`,
            ]),
        ...(lapses(told) ? [`${told.lapsed} ${currency} lapse before.`] : []),
        `${passing} of ${countOf(told.people, "person passes their budget", "people pass their budgets")}; ${uncovered} ${currency} are not covered.`,
        ...(aside === 0 ? [] : [`Every total is without ${people(aside)}, of whom nothing can be foreseen.`]),
      ],
      assumptions: assumptionsOf(told, "Assumptions"),
    };
  },
  lv: (told) => {
    const { by, weeks = 0, asOf, cost, left, approved, passing, uncovered, currency, fewerWeeks = 0 } = told;
    const how = by === "pace" ? `kā pēdējās pilnās nedēļās (${weeks})` : "kā plānots";
    const aside = asideOf(told);
    return {
      before: [
        ...(told.synthetic === 0 ? [] : [`Izdomāti cilvēki: ${told.synthetic} no ${told.people}.`]),
        `Ja pēc ${asOf} turpinās ${how}, viss izmaksā ${cost} ${currency}; no ${approved} atliek ${left}.`,
        ...(fewerWeeks === 0
          ? []
          : [
              `Cilvēki, kuriem par kādu plāna pozīciju zināms mazāk pilnu nedēļu: ${fewerWeeks}; gaidāmais ir pēc zināmajām, bet, ja tādu nav, kā plānots.`,
            ]),
        ...(lapses(told) ? [`Pirms tam zūd ${told.lapsed} ${currency}.`] : []),
        `Budžetu pārsniedz ${passing} no ${told.people}; nesegti paliek ${uncovered} ${currency}.`,
        ...(aside === 0 ? [] : [`Kopsummās nav cilvēku, par kuriem neko nevar paredzēt: ${aside}.`]),
      ],
      assumptions: assumptionsOf(told, "Pieņēmumi"),
    };
  },
};

function asideOf({ setAside }: CohortForecast): number {
  return setAside.reduce((sum, each) => sum + each.people, 0);
}

function assumptionsOf({ assumptions }: CohortForecast, heading: string): readonly string[] {
  return assumptions.length === 0 ? [] : ["", `${heading}: ${assumptions.join(", ")}`];
}
