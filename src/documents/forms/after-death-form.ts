import * as z from "zod/mini";
import type { AfterDeath } from "../../rules/common/after-death.js";
import { form, id, wholeNumber } from "./leaves.js";

/** The form of a rule for what ends after a death. */
export const afterDeathForm = z.discriminatedUnion("kind", [
  form({ kind: z.literal("day"), source: id }),
  form({ kind: z.literal("month-end"), source: id }),
  form({ kind: z.literal("goes-on"), days: wholeNumber, source: id }),
]) satisfies z.ZodMiniType<AfterDeath>;
