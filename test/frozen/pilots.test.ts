import { describe, expect, it } from "vitest";
import { compensationInputs } from "../../examples/pilot-adults/inputs.js";
import { municipality, readAdults } from "../../examples/pilot-adults/pilot.js";
import { services } from "../../examples/pilot-adults/services.js";
import { readChildren, schemeFile } from "../../examples/pilot-children/pilot.js";
import { calculate } from "../../src/rules/calculate.js";
import { follow } from "../../src/rules/follow/follow.js";
import { priceDeliveries } from "../../src/rules/follow/price-deliveries.js";
import { readScheme } from "../../src/io/index.js";
import { moneyFollowsClient } from "../../src/latvia/index.js";
import { compile } from "../../src/rules/compile.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import { frozenAmounts } from "./frozen.js";

const frozenChildren = frozenAmounts("pilot-children");
const frozenAdults = frozenAmounts("pilot-adults");

describe("the published populations come to the frozen amounts", () => {
  it("of the hundred children", () => {
    const compiled = compile(readScheme(schemeFile));
    const children = readChildren();
    expect(children).toHaveLength(100);
    for (const child of children) frozenChildren.result(child.id, calculate(child, compiled));
  });

  it("of the two hundred adults, and what follows them", () => {
    const prices = compile(services);
    const rules = compileCompensation(moneyFollowsClient, compensationInputs);
    const adults = readAdults();
    expect(adults).toHaveLength(200);
    for (const adult of adults) {
      const priced = priceDeliveries(adult, prices, { municipality });
      frozenAdults.result(adult.id, priced.result);
      frozenAdults.following(`${adult.id}, what follows`, follow(priced.case, rules));
    }
  });
});

frozenChildren.isComplete();
frozenAdults.isComplete();
