import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fill } from "../../src/documents/filling/fill.js";
import type { WrittenOut } from "../../src/documents/filling/filled.js";
import type { Form } from "../../src/documents/forms/form.js";
import { thoroughCopy } from "../../src/documents/forms/thorough-copy.js";
import { caseForm } from "../../src/documents/generated/case.js";
import { compensationSchemeForm } from "../../src/documents/generated/compensation.js";
import { manifestForm } from "../../src/documents/generated/manifest.js";
import { positionForm } from "../../src/documents/generated/position.js";
import { writtenResultForm } from "../../src/documents/generated/result.js";
import { schemeForm } from "../../src/documents/generated/scheme.js";
import { compensations, schemes } from "../../src/latvia/index.js";
import { fitsOutcome } from "../../src/result/fits-outcome.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { compile } from "../../src/rules/compile.js";
import { madeForFields } from "../fields/made-for-fields.js";
import { mistakesOf } from "../support/json-schema.js";
import { changedAt, placesIn } from "../support/mutations.js";
import { smallCase } from "../support/small-case.js";
import { smallCompensation } from "../support/small-compensation.js";
import { smallScheme } from "../support/small-scheme.js";

const { birthDate, ...ageless } = smallCase.client;

/** Results of somebody who is eligible, who is not, and of whom a fact is missing. */
const calculated = [smallCase.client, { ...ageless, birthDate: "1990-01-01" }, ageless].map((client) =>
  calculate({ ...smallCase, client }, compile(smallScheme)),
);
const results = calculated.map((result) => result.toJSON());

/** What the made-up years leave behind, where somebody is eligible. */
const closings = madeForFields.flatMap((each) => {
  const result = calculate(each.case, compile(each.scheme, each.inputs), { opening: each.opening });
  return result.closing === undefined ? [] : [result.closing];
});

const manifest = shortened(JSON.parse(readFileSync("examples/pilot-adults/published/manifest.json", "utf8")));

/** A document with only the first two of what it has by hundreds. */
function shortened(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, shortened(inner)] as const);
  return Object.fromEntries(entries.length > 20 ? entries.slice(0, 2) : entries);
}

/** Whether a result has the form that its outcome asks for: of amounts, its reader says that and not its form. */
function isResult(document: unknown): boolean {
  const { issues, copy } = thoroughCopy(document, writtenResultForm);
  return issues.length === 0 && fitsOutcome(copy);
}

const asked = [
  { name: "case", accepts: by(caseForm), documents: madeForFields.map((each) => each.case) },
  {
    name: "scheme",
    accepts: isScheme,
    documents: [smallScheme, ...madeForFields.map(({ scheme }) => scheme), ...schemes],
  },
  { name: "compensation", accepts: by(compensationSchemeForm), documents: [smallCompensation, ...compensations] },
  {
    name: "position",
    accepts: by(positionForm),
    documents: closings,
  },
  { name: "manifest", accepts: by(manifestForm), documents: [manifest] },
  { name: "result", accepts: isResult, documents: results },
] as const;

function by(form: Form): (document: unknown) => boolean {
  return (document) => thoroughCopy(document, form).issues.length === 0;
}

/** Where services are left out, or what is said of them, the schema misses neither. */
function withParts(document: Readonly<Record<string, unknown>>): WrittenOut {
  const { services, cost, cover, contribute, fund } = smallScheme;
  const lacking = Object.entries({ services, cost, cover, contribute, fund }).filter(
    ([key]) => document[key] === undefined,
  );
  return { document: { ...document, ...Object.fromEntries(lacking) } };
}

/** Whether a scheme has its form once what its rows may leave out is filled in, which the schema does not ask for. */
function isScheme(document: unknown): boolean {
  const defaults = { source: "made-up", from: "2019-01-01", to: "2019-12-31" };
  return by(schemeForm)(fill({ defaults, ...Object(document) }, schemeForm, withParts)?.value ?? document);
}

/** Values that are right in some places and wrong in others; no text, of which a schema says more than a form does. */
const values = [7, -1, 0.5, true, null, [], {}, [7], { input: "1" }] as const;

/** One place of each kind: lists of a hundred prices say nothing that one of them does not. */
function placesOf(document: unknown, met: Set<string>) {
  return placesIn(document).filter((place) => {
    const kind = place.map((key) => (typeof key === "number" ? "[]" : key)).join(".");
    return !met.has(kind) && met.add(kind);
  });
}

it("is asked of results of all outcomes", () => {
  expect(birthDate).toBeDefined();
  expect(results.map(({ outcome }) => outcome.state)).toEqual(["eligible", "ineligible", "incomplete"]);
});

describe("the schema made of the interface of a", () => {
  it.each(asked)("$name refuses what its form refuses, and nothing else", ({ name, accepts, documents }) => {
    const schema = JSON.parse(readFileSync(`schemas/${name}.json`, "utf8")) as Readonly<Record<string, unknown>>;
    const differs: unknown[] = [];
    const met = new Set<string>();
    const counts = { accepted: 0, refused: 0 };
    for (const document of documents) {
      for (const place of placesOf(document, met)) {
        const mutants = [changedAt(document, place), ...values.map((value) => changedAt(document, place, value))];
        for (const mutant of [...mutants, changedAt(document, [...place.slice(0, -1), "more"], "1")]) {
          const accepted = accepts(mutant);
          counts[accepted ? "accepted" : "refused"] += 1;
          if (accepted !== (mistakesOf(mutant, schema).length === 0)) differs.push([place, accepted]);
        }
      }
    }
    expect(differs).toEqual([]);
    expect(counts.accepted).toBeGreaterThan(3);
    expect(counts.refused).toBeGreaterThan(100);
  });
});
