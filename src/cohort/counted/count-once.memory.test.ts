import { describe, expect, it } from "vitest";
import { heldMemory } from "../../../test/support/held-memory.js";
import { countOnce } from "./count-once.js";

const period = { from: "2019-01-01", to: "2019-12-31" };
/** The first number of clients after the slots have grown, when they are emptiest and each client costs most. */
const count = 0.75 * 2 ** 19 + 1;

describe("the memory of counting people once", () => {
  it.each(["client-", "a-client-of-a-municipality-of-many-letters-"])(
    "is at most 32 bytes a client, of ids such as %s1, and no object for each",
    (prefix) => {
      const before = heldMemory();
      const counted = countOnce({ path: "client.id", placeOf: (place) => `Line ${place}` });
      let issues = 0;
      for (let index = 0; index < count; index += 1)
        if (counted.issueOf({ client: `${prefix}${index}`, period }, index) !== undefined) issues += 1;
      const after = heldMemory();
      expect(issues).toBe(0);
      expect(counted.clients).toBe(count);
      const buffers = (after.buffers - before.buffers) / count;
      // Each client has three words of a key, one of days and one of a place: fewer bytes would be a measure of nothing.
      expect(buffers).toBeGreaterThanOrEqual(20);
      expect(buffers).toBeLessThanOrEqual(32);
      expect((after.heap - before.heap) / count).toBeLessThan(4);
    },
  );
});
