import { expect, it } from "vitest";
import { smallCompensation, smallLeaver } from "../../../../test/support/small-compensation.js";
import { csvTable, markdownTable, plainCsv } from "../../../report/index.js";
import { claim } from "../../../rules/follow/claim.js";
import { compileCompensation } from "../../../rules/follow/compensation/compile.js";
import { heldBackTable } from "../../held-back-table.js";
import { claimTable } from "./claim-table.js";

const period = { from: "2019-01-01", to: "2019-03-31" };
const made = claim([smallLeaver], compileCompensation(smallCompensation), { claimant: "north", period });

it("claims are a table: amounts with their currency, counts and months for spreadsheets, headings in both languages", () => {
  const { columns, rows } = claimTable([made]);
  const kinds = new Map(columns.map(({ id, kind }) => [id, kind]));
  expect(["month", "days", "claimed", "from", "client"].map((id) => kinds.get(id))).toEqual([
    ...["month", "count", "money", "date", "text"],
  ]);
  expect(columns.find(({ id }) => id === "claimed")).toEqual({
    ...{ id: "claimed", kind: "money", unit: "EUR" },
    label: { lv: "Pienākas", en: "Claimed" },
  });
  expect(rows).toHaveLength(made.rows.length);
  expect(markdownTable(claimTable([made]), "lv")).toContain("| Pienākas, EUR |");
});

it("claims in several currencies name none in the headings, because each row has its own", () => {
  const other = { ...made, scheme: { ...made.scheme, currency: "SEK" } };
  expect(claimTable([made, other]).columns.filter(({ unit }) => unit !== undefined)).toEqual([]);
});

it("whatever is held back is a table too, also where nothing is", () => {
  expect(csvTable(heldBackTable([made]), { dialect: plainCsv })).toBe(
    "claim,claimant,client,month,fact,from,to,needed-by\r\n",
  );
});
