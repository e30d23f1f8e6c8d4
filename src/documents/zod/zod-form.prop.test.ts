import { describe, expect, it } from "vitest";
import { schemes, compensations } from "../../latvia/index.js";
import { calculate } from "../../rules/opening/calculate.js";
import { compile } from "../../rules/compile.js";
import { madeForFields } from "../../../test/fields/made-for-fields.js";
import { changedAt, placesIn } from "../../../test/support/mutations.js";
import { smallCompensation } from "../../../test/support/small-compensation.js";
import { thoroughCopy } from "../forms/thorough-copy.js";
import * as ofCase from "../generated/case.js";
import * as ofCompensation from "../generated/compensation.js";
import * as ofPosition from "../generated/position.js";
import * as ofResult from "../generated/result.js";
import * as ofScheme from "../generated/scheme.js";
import { caseForm, compensationForm, positionForm, resultForm, schemeForm } from "./index.js";

const results = madeForFields.map((each) =>
  calculate(each.case, compile(each.scheme, each.inputs), { opening: each.opening }),
);

const asked = [
  { name: "case", form: ofCase.caseForm, schema: caseForm, documents: madeForFields.map((each) => each.case) },
  {
    name: "scheme",
    form: ofScheme.schemeForm,
    schema: schemeForm,
    documents: [...madeForFields.map(({ scheme }) => scheme), ...schemes.slice(0, 2)],
  },
  {
    name: "compensation",
    form: ofCompensation.compensationSchemeForm,
    schema: compensationForm,
    documents: [smallCompensation, ...compensations.slice(0, 1)],
  },
  {
    name: "position",
    form: ofPosition.positionForm,
    schema: positionForm,
    documents: results.flatMap(({ closing }) => (closing === undefined ? [] : [closing])),
  },
  {
    name: "result",
    form: ofResult.writtenResultForm,
    schema: resultForm,
    documents: results.map((result) => result.toJSON()),
  },
];

const values = [7, -1, 0.5, true, null, undefined, "x", [], {}, [7], { input: "1" }, new Date(0), new Map()] as const;

describe("the schema of zod for a", () => {
  it.each(asked)("$name accepts what the reader's form accepts, and nothing else", ({ form, schema, documents }) => {
    const differs: unknown[] = [];
    const counts = { accepted: 0, refused: 0 };
    for (const document of documents) {
      const places = placesIn(document);
      const step = Math.max(1, Math.floor(places.length / 40));
      for (const place of places.filter((_, index) => index % step === 0)) {
        const mutants = [changedAt(document, place), ...values.map((value) => changedAt(document, place, value))];
        for (const mutant of [document, ...mutants, changedAt(document, [...place.slice(0, -1), "more"], "1")]) {
          const accepted = thoroughCopy<unknown>(mutant, form).issues.length === 0;
          counts[accepted ? "accepted" : "refused"] += 1;
          if (accepted !== schema.safeParse(mutant).success) differs.push([place, accepted]);
        }
      }
    }
    expect(differs).toEqual([]);
    expect(counts.accepted).toBeGreaterThan(20);
    expect(counts.refused).toBeGreaterThan(100);
  });
});
