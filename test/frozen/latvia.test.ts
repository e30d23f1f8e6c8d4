import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/opening/calculate.js";
import { follow } from "../../src/rules/follow/follow.js";
import { parseCase } from "../../src/documents/index.js";
import { compensations, schemes } from "../../src/latvia/index.js";
import { compile } from "../../src/rules/compile.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import { openingOf, workedCasesOf, type WorkedQuestion } from "../latvia/worked-cases.js";
import { frozenAmounts } from "./frozen.js";

const frozen = frozenAmounts("latvia");

describe("the worked cases of Latvian schemes come to the frozen amounts", () => {
  it.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s", (id, scheme) => {
    const { inputs = {}, examples = [] } = workedCasesOf<WorkedQuestion>(id) ?? {};
    expect(examples.length).toBeGreaterThan(0);
    const compiled = compile(scheme, inputs);
    for (const { title, case: document, opening } of examples) {
      frozen.result(`${id}: ${title}`, calculate(parseCase(document), compiled, openingOf({ opening })));
    }
  });

  it.each(compensations.map((scheme) => [scheme.id, scheme] as const))("%s", (id, scheme) => {
    const { inputs = {}, examples = [] } = workedCasesOf<WorkedQuestion>(id) ?? {};
    expect(examples.length).toBeGreaterThan(0);
    const compiled = compileCompensation(scheme, inputs);
    for (const { title, case: document } of examples) {
      frozen.following(`${id}: ${title}`, follow(parseCase(document), compiled));
    }
  });
});

frozen.isComplete();
