import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { caseForm } from "../../src/documents/forms/case-form.js";
import { compensationForm } from "../../src/documents/forms/compensation-form.js";
import { schemeForm } from "../../src/documents/forms/scheme-form.js";
import { compensations, schemes } from "../../src/latvia/index.js";
import { madeForFields } from "../fields/made-for-fields.js";
import { mistakesOf } from "../support/json-schema.js";
import { changedAt, placesIn } from "../support/mutations.js";
import { smallCompensation } from "../support/small-compensation.js";
import { smallScheme } from "../support/small-scheme.js";

const asked = [
  { name: "case", form: caseForm, documents: madeForFields.map((each) => each.case) },
  {
    name: "scheme",
    form: schemeForm,
    documents: [smallScheme, ...madeForFields.map(({ scheme }) => scheme), ...schemes],
  },
  { name: "compensation", form: compensationForm, documents: [smallCompensation, ...compensations] },
] as const;

/** Values that are right in some places and wrong in others; no text, of which a schema says more than a form does. */
const values = [7, -1, 0.5, true, null, [], {}, [7], { input: "a" }] as const;

/** One place of each kind: lists of a hundred prices say nothing that one of them does not. */
function placesOf(document: unknown, met: Set<string>) {
  return placesIn(document).filter((place) => {
    const kind = place.map((key) => (typeof key === "number" ? "[]" : key)).join(".");
    return !met.has(kind) && met.add(kind);
  });
}

describe("the schema made of the interface of a", () => {
  it.each(asked)("$name refuses what its form refuses, and nothing else", ({ name, form, documents }) => {
    const schema = JSON.parse(readFileSync(`schemas/${name}.json`, "utf8")) as Readonly<Record<string, unknown>>;
    const differs: unknown[] = [];
    const met = new Set<string>();
    const counts = { accepted: 0, refused: 0 };
    for (const document of documents) {
      for (const place of placesOf(document, met)) {
        const mutants = [changedAt(document, place), ...values.map((value) => changedAt(document, place, value))];
        for (const mutant of [...mutants, changedAt(document, [...place.slice(0, -1), "more"], "a")]) {
          const accepted = form.safeParse(mutant).success;
          counts[accepted ? "accepted" : "refused"] += 1;
          if (accepted !== (mistakesOf(mutant, schema).length === 0)) differs.push([place, accepted]);
        }
      }
    }
    expect(differs).toEqual([]);
    expect(counts.accepted).toBeGreaterThan(20);
    expect(counts.refused).toBeGreaterThan(500);
  });
});
