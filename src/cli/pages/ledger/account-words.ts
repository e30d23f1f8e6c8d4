import type { Language } from "seko";
import { countOf } from "seko/errors";
import type { Account, Forecast } from "seko/ledger";

/** The words around an account. */
interface AccountWords {
  readonly head: (told: Account) => string;
  readonly look: (alert: string) => string;
  readonly goesOn: (coming: Forecast) => string;
  /** Lines of which fewer weeks are known than were asked: how many of which. */
  readonly fewer: (weeks: number, lines: string) => string;
  readonly left: (coming: Forecast) => string;
  /** Of budgets that end, or to which the right ends, before the account does. */
  readonly lapses: (coming: Forecast) => string;
  /** Of what caps on what is covered do not let through, while no budget is passed. */
  readonly capped: (coming: Forecast) => string;
  readonly passed: (coming: Forecast) => string;
  readonly assumptions: (ids: string) => string;
}

/** The {@link AccountWords} by language. */
export const accountWords: Readonly<Record<Language, AccountWords>> = {
  en: {
    head: ({ client, asOf, closedThrough, basis }) => {
      const closed = closedThrough === undefined ? "no month is closed" : `closed through ${closedThrough}`;
      return `${client} on ${asOf}, ${closed}, budget ${basis} of contribution`;
    },
    look: (alert) => `Look: ${alert}`,
    goesOn: ({ by, weeks, cost }) => {
      const how = by === "pace" ? `as in the last ${countOf(weeks ?? 0, "full week")}` : "as planned";
      return `If it goes on ${how}, everything costs ${cost}.`;
    },
    fewer: (weeks, lines) =>
      weeks === 0
        ? `Of ${lines} no full week is known yet: what comes is as planned.`
        : `Of ${lines} only ${countOf(weeks, "full week is", "full weeks are")} known, which ${weeks === 1 ? "says" : "say"} what comes.`,
    left: ({ left, approved, until }) => `${left} of ${approved} are left on ${until}.`,
    lapses: ({ lapsed }) => `${lapsed} lapse before.`,
    capped: ({ uncovered, until }) =>
      `${uncovered} are not covered by ${until}, because the scheme covers a service only up to a cap.`,
    passed: ({ passedOn = "", cuts, uncovered, until }) =>
      `The budget is passed on ${passedOn}, which cuts ${cuts.join(", ")}; ${uncovered} are not covered by ${until}.`,
    assumptions: (ids) => `Assumptions: ${ids}`,
  },
  lv: {
    head: ({ client, asOf, closedThrough, basis }) => {
      const closed = closedThrough === undefined ? "neviens mēnesis nav slēgts" : `slēgts līdz ${closedThrough}`;
      return `${client}, ${asOf}, ${closed}, budžets ${basis === "net" ? "bez klienta maksājuma" : "kopā ar klienta maksājumu"}`;
    },
    look: (alert) => `Pievērst uzmanību: ${alert}`,
    goesOn: ({ by, weeks, cost }) => {
      const how = by === "pace" ? `kā pēdējās pilnajās nedēļās (${weeks ?? 0})` : "kā plānots";
      return `Ja turpinās ${how}, viss maksā ${cost}.`;
    },
    fewer: (weeks, lines) =>
      weeks === 0
        ? `Par ${lines} vēl nav zināma neviena pilna nedēļa, tāpēc gaidāmais ir kā plānots.`
        : `Par ${lines} zināmo pilno nedēļu skaits ir tikai ${weeks}, un pēc tām ir gaidāmais.`,
    left: ({ left, approved, until }) => `No ${approved} atliek ${left}, datums: ${until}.`,
    lapses: ({ lapsed }) => `Pirms tam zūd ${lapsed}.`,
    capped: ({ uncovered, until }) =>
      `Līdz ${until} nav segts: ${uncovered}, jo shēma pakalpojumu sedz tikai līdz noteiktai summai.`,
    passed: ({ passedOn = "", cuts, uncovered, until }) =>
      `Budžets ir pārsniegts ${passedOn}, tiek samazināts: ${cuts.join(", ")}; līdz ${until} nav segts: ${uncovered}.`,
    assumptions: (ids) => `Pieņēmumi: ${ids}`,
  },
};
