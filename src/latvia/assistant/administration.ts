import type { Dated } from "../../person/dated.js";
import type { Label } from "../../sources/index.js";
import { formatScaled, multiplyDivide, readScaled } from "../../numbers/index.js";
import { InputError, received } from "../../errors/index.js";
import type { Table } from "../entry.js";
import { basisOf, type BasedAmount } from "../basis.js";
import { dayAsked } from "../day-asked.js";
import { isIn } from "../regions/index.js";
import { draft2025, sources } from "./sources.js";
import { inBothLanguages } from "../latvian/index.js";

/** The most that a municipality may spend on administration, as a share of what the hours cost. */
export interface AdministrationShare extends Dated {
  readonly share: string;
  readonly source: string;
}

/** A draft of amendments that was not adopted as seen, so that no rule of it holds. */
interface AssistantDraft {
  readonly id: string;
  readonly label: Label;
  readonly source: string;
}

/** What the state pays municipalities for administering assistants, beside the hours. */
export interface AdministrationTable extends Table {
  readonly shares: readonly AdministrationShare[];
  readonly drafts: readonly AssistantDraft[];
}

/** At most 5 % of the hours' cost: 0.26 EUR for an hour of 5.11, so that the state pays up to 5.37. */
export const administrationTable: AdministrationTable = {
  schemaVersion: 1,
  id: "assistant-administration",
  label: { lv: "Asistenta pakalpojuma administrēšana", en: "Administration of the assistant service" },
  note: "The share was seen with the price of 2023-04-01; what held before was not seen.",
  sources: inBothLanguages([...sources.filter(({ id }) => id === "price-2023"), draft2025]),
  open: [
    {
      id: "administration-from-2024",
      unit: "share of the cost",
      reason:
        "Whether 5 % holds after 2023 was not seen; ask for Cabinet regulation 316 in its present wording (likumi.lv, 323301).",
    },
  ],
  shares: [{ share: "0.05", from: "2023-04-01", to: "2023-12-31", source: "price-2023" }],
  drafts: [
    {
      id: "questionnaire-2025",
      label: {
        lv: "Projekts, nav pieņemts: jauna anketa pilngadīgām personām; stundas pāriet cilvēkiem ar lielāku vajadzību",
        en: "A draft, not adopted: a new questionnaire for adults; hours go over to people of higher need",
      },
      source: draft2025.id,
    },
  ],
};

/**
 * The most that a municipality may spend on administration on a day for hours that cost so much.
 *
 * @param cost what the hours cost, in euro
 * @param date a day such as `"2023-05-01"`
 * @returns the share of the day in euro, rounded half-up to the cent, as the published 0.26 for an hour of 5.11 is, and what it rests
 *   on; undefined on days for which no share was seen, that is before 2023-04-01 and after 2023-12-31
 * @throws {InputError} for a cost that is no amount of at least 0, and for a text that is no date
 *
 * @example
 * administrationAtMost("5.11", "2023-05-01")?.amount; // "0.26"
 */
export function administrationAtMost(cost: string, date: string): BasedAmount | undefined {
  const day = dayAsked(date);
  const scaled = readScaled(cost, 2, "cost");
  if (scaled < 0) {
    const expected = "an amount of at least 0";
    throw new InputError([{ code: "negative", path: "cost", expected, received: received(cost) }]);
  }
  const row = administrationTable.shares.find((share) => isIn(share, day));
  if (row === undefined) return undefined;
  const amount = multiplyDivide(scaled, readScaled(row.share, 2, "share"), 100, "half-up");
  return { amount: formatScaled(amount, 2), basis: basisOf(administrationTable, row) };
}
