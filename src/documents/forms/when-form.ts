import * as z from "zod/mini";
import { disabilityStatuses } from "../../person/client.js";
import type { When } from "../../rules/when/when.js";
import { decimal, flag, form, id, list, oneOf, optional, wholeNumber } from "./leaves.js";

/** The form of the tests on which a rule depends. */
export const whenForm = list(
  z.discriminatedUnion("kind", [
    form({ kind: z.literal("age"), from: optional(wholeNumber), until: optional(wholeNumber) }),
    form({ kind: z.literal("circumstance"), circumstance: id, is: flag }),
    form({ kind: z.literal("number"), circumstance: id, atLeast: optional(decimal), below: optional(decimal) }),
    form({
      kind: z.literal("disability"),
      statuses: list(oneOf(disabilityStatuses)),
      specialCare: optional(flag),
    }),
    form({ kind: z.literal("target-group"), groups: list(id) }),
    form({ kind: z.literal("level"), atLeast: optional(id), atMost: optional(id) }),
  ]),
) satisfies z.ZodMiniType<When>;
