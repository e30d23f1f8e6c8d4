import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statement, statements, type Ledger, type LedgerEntry, type StatementService } from "../../src/ledger/index.js";
import { nothingUsedLabel } from "../../src/rules/opening/assumption-labels.js";
import { hledgerJournal } from "../../src/ledger/telling/hledger.js";
import { invoiceTable } from "../../src/ledger/telling/posting-tables.js";
import { statementTables } from "../../src/ledger/telling/statement-tables.js";
import { statementText } from "../../src/ledger/telling/statement-text.js";
import { csvTable, plainCsv, type Table } from "../../src/report/index.js";
import { compile } from "../../src/rules/compile.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallScheme } from "../support/small-scheme.js";
import { ledgers } from "./arbitrary.js";
import { closed, received, smallCompiled, smallLedger } from "./small-ledger.js";

const days = { from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;

/** A session costs 20.00: 18.00 count, and the municipality pays the rest; of an hour of care 5.00 of 5.50, and the client does. */
const scheme: Scheme = {
  ...smallScheme,
  cost: {
    ...smallScheme.cost,
    ceilings: [
      { service: "physio", price: "18.00", reason: "above-ceiling", bearer: "municipality", ...days },
      { service: "care", price: "5.00", reason: "above-ceiling", bearer: "client", ...days },
    ],
  },
};
const compiled = compile(scheme);

const ledger: Ledger = smallLedger(
  received("physio", "2019-02-11", "3"),
  {
    ...{ id: "care", kind: "delivery", recordedOn: "2019-02-12", line: "care", units: "4", unit: "hour" },
    ...{ from: "2019-02-12", to: "2019-02-12" },
  },
  closed("2019-01", "2019-02-05"),
  closed("2019-02", "2019-03-05"),
);

function february() {
  const told = statement(ledger, compiled, "2019-02");
  if (told.state !== "eligible") throw new Error(told.state);
  return told;
}

describe("the services of a statement", () => {
  it("say the whole price, and who pays what of it", () => {
    const care = { entry: "care", price: "22.00", cost: "20.00", thirdParty: "0.00", aboveCeiling: "2.00" };
    const physio = { entry: "physio", price: "60.00", cost: "54.00", thirdParty: "6.00", aboveCeiling: "0.00" };
    expect(february().services).toMatchObject([physio, care]);
  });

  it("add up to the price, whatever is written down", () => {
    const parts = (row: StatementService) =>
      [row.thirdParty, row.public, row.contribution, row.uncovered, row.aboveCeiling].reduce(
        (sum, amount) => sum.plus(amount),
        new Decimal(0),
      );
    let above = 0;
    fc.assert(
      fc.property(ledgers, (any) => {
        const told = statements(any, compiled);
        if ("state" in told) throw new Error(told.state);
        for (const row of told.flatMap(({ services }) => services)) {
          expect(parts(row).toFixed(2)).toBe(row.price);
          if (row.price !== row.cost) above += 1;
        }
      }),
      { seed: 25, numRuns: 30 },
    );
    expect(above).toBeGreaterThan(0);
  });

  it("stand with price and third party in every format, in both languages", () => {
    const words = { en: ["Price", "Third party"], lv: ["Cena", "Trešā persona"] } as const;
    for (const language of ["en", "lv"] as const) {
      for (const format of ["markdown", "html"] as const) {
        const text = statementText(february(), scheme, { language, format });
        for (const word of words[language]) expect(text).toContain(word);
        expect(text).toContain(language === "en" ? "60.00" : "60,00");
      }
      const csv = csvTable(statementTables(february(), scheme, language).services, { dialect: plainCsv, language });
      for (const word of words[language]) expect(csv).toContain(word);
    }
    expect(hledgerJournal([february()])).toContain(
      "; physio price 60.00 third party 6.00, care price 22.00 above the ceiling 2.00",
    );
  });

  it("are still to come by name: ids of lines stand on a page only where two lines are of one service", () => {
    const page = (told: ReturnType<typeof february>) =>
      statementText(told, scheme, { language: "en", format: "markdown" }).split("## What is still to come")[1];
    const told = february();
    expect(told.commitments).not.toHaveLength(0);
    expect(page(told)).not.toContain("physio |");
    expect(page(told)).not.toMatch(/ Line /u);
    const [first, ...others] = told.commitments;
    if (first === undefined) throw new Error("Nothing is to come.");
    const twice = { ...told, commitments: [first, { ...first, line: "second" }, ...others] };
    expect(page(twice)).toMatch(/ Line /u);
    expect(page(twice)).toContain("second");
    expect(statementTables(told, scheme, "en").commitments.columns.map(({ id }) => id)).toContain("line");
  });

  it("leave out on the page, and not in the table, what nobody has anything of; services have their names", () => {
    const entry = received("a", "2019-01-10", "2");
    const late = { ...received("late", "2019-01-25", "1", "2019-02-12"), bookedIn: "2019-02" };
    const ledger = smallLedger(entry, closed("2019-01", "2019-02-05"), late, received("b", "2019-02-11", "1"));
    const told = statement(ledger, smallCompiled, "2019-02");
    if (told.state !== "eligible") throw new Error(told.state);
    const earlier = told.earlier.map((row) => ({ ...row, outOfPocket: "-1.00", state: "due" as const }));
    const text = statementText({ ...told, earlier }, smallCompiled.scheme, { language: "en", format: "markdown" });
    const heading = text.split("\n").find((line) => line.startsWith("| From |")) ?? "";
    for (const kept of ["For one unit", "Price in all", "Public money", "Contribution", "Entry"]) {
      expect(heading).toContain(kept);
    }
    // Costs are the whole price here.
    for (const gone of ["Cost", "Third party", "Uncovered", "Above the ceiling", "Budget period", "Note"]) {
      expect(heading).not.toContain(gone);
    }
    const { columns } = statementTables(told, smallCompiled.scheme, "en").services;
    expect(columns.map(({ id }) => id)).toContain("third-party");
    const name = smallCompiled.scheme.services.find(({ id }) => id === "physio")?.label.en ?? "";
    expect(text).toContain(`2019-01, ${name}: `);
    // The table of differences too: before, it told the id of the line.
    expect(text).toContain(`| 2019-01 | ${name} |`);
    expect(text).not.toContain("| 2019-01 | physio |");
  });

  it("say what one unit costs beside the whole price, and name services by id and name", () => {
    const { columns, rows } = statementTables(february(), scheme, "en").services;
    const place = (id: string) => columns.findIndex((column) => column.id === id);
    const cells = (row: (typeof rows)[number] | undefined) =>
      ["service", "service-label", "units", "unit-price", "price"].map((id) => row?.[place(id)]);
    const name = (service: string) => scheme.services.find(({ id }) => id === service)?.label.en;
    expect(cells(rows[0])).toEqual(["physio", name("physio"), "3", "20.00", "60.00"]);
    expect(cells(rows[1])).toEqual(["care", name("care"), "4", "5.50", "22.00"]);
  });

  it("say the price of the scheme for one unit, whatever the rounded sum is, and none of units of several prices", () => {
    // 0.75 × 5.55 = 4.1625 and 0.5 × 5.55 = 2.775 → 4.16 and 2.78, which is neither 5.546… nor 5.56 for one hour. 2 × 5.555 = 11.11.
    const hour = (id: string, units: string, from: string, to: string): LedgerEntry => {
      return { id, kind: "delivery", recordedOn: to, line: "care", units, unit: "hour", from, to };
    };
    const care = (price: string, from: string, to: string) => ({ ...days, service: "care", price, from, to });
    const prices = [
      ...smallScheme.cost.prices.filter((row) => row.service !== "care"),
      care("5.55", "2019-01-01", "2019-02-20"),
      care("5.555", "2019-02-21", "2019-12-31"),
    ];
    const priced = compile({ ...smallScheme, cost: { ...smallScheme.cost, prices } });
    const told = statement(
      smallLedger(
        hour("a", "0.75", "2019-02-11", "2019-02-11"),
        hour("b", "0.5", "2019-02-12", "2019-02-12"),
        hour("c", "2", "2019-02-21", "2019-02-22"),
        hour("d", "2", "2019-02-20", "2019-02-21"),
      ),
      priced,
      "2019-02",
    );
    if (told.state !== "eligible") throw new Error(told.state);
    expect(told.services.map(({ entry, unitPrice, price }) => [entry, unitPrice, price])).toEqual([
      ["a", "5.55", "4.16"],
      ["b", "5.55", "2.78"],
      ["d", undefined, "11.11"],
      ["c", "5.555", "11.11"],
    ]);
    const { columns, rows } = statementTables(told, priced.scheme, "en").services;
    const place = columns.findIndex(({ id }) => id === "unit-price");
    expect(rows.map((row) => row[place])).toEqual(["5.55", "5.55", undefined, "5.555"]);
    for (const language of ["en", "lv"] as const) {
      for (const format of ["markdown", "html"] as const) {
        expect(statementText(told, priced.scheme, { language, format })).toContain(
          language === "en" ? "5.555" : "5,555",
        );
      }
    }
  });

  it("name what happened by words for people and by ids for programs in every table", () => {
    for (const { columns, rows } of Object.values<Table>({ ...statementTables(february(), scheme, "lv") })) {
      for (const { id } of columns.filter(({ forPrograms }) => forPrograms === true)) {
        expect(columns.map((column) => column.id)).toContain(`${id}-label`);
      }
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
    const movements = statementTables(february(), scheme, "lv").movements;
    expect(movements.rows.map(([id]) => id)).toEqual(["opening", ...february().movements.map(({ kind }) => kind)]);
    expect(movements.total?.[0]).toBe("closing");
    expect(invoiceTable([], { currency: "EUR", language: "lv" }).columns.map(({ id }) => id)).toContain("state-label");
  });

  it("stand on a page under one heading each, with assumptions in words and days that do not break", () => {
    const told = { ...february(), assumptions: ["made-up", "rule-of-late", "opening:nothing-used", "input:gone"] };
    const source = { id: "rule-of-late", title: "Late ones count", certainty: "assumption" } as const;
    const named = { lateness: { ...ledger.lateness, source } };
    const page = statementText(told, scheme, { language: "en", format: "html", ledger: named });
    expect(page.match(/What was received/gu)).toHaveLength(1);
    expect(page).toContain('<td class="day">2019-02-11</td>');
    const words = /This rests on assumptions: (.*)\.<\/p>/u.exec(page)?.[1];
    const madeUp = scheme.sources.find(({ id }) => id === "made-up");
    expect(words).toBe(
      [madeUp?.label?.en ?? madeUp?.title, "Late ones count", nothingUsedLabel.en, "input:gone"].join("; "),
    );
  });
});
