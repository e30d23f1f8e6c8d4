import type { AssessRule } from "../rules/assess/registry.js";
import type { Level } from "../rules/assess/rule.js";
import type { EntitleRule } from "../rules/entitle/registry.js";
import type { Scheme } from "../rules/scheme.js";
import type { Service } from "../rules/common/service.js";
import { parseScheme } from "./parse-scheme.js";

/** A scheme of which the compiler knows the ids of the services and levels, and by which methods it assesses and entitles. */
export interface SchemeOf<
  ServiceIds extends string,
  LevelIds extends string,
  Assess extends AssessRule["method"] = AssessRule["method"],
  Entitle extends EntitleRule["method"] = EntitleRule["method"],
> extends Scheme {
  readonly services: readonly (Service & { readonly id: ServiceIds })[];
  readonly levels: readonly (Level & { readonly id: LevelIds })[];
  readonly assess: Extract<AssessRule, { readonly method: Assess }>;
  readonly entitle: Extract<EntitleRule, { readonly method: Entitle }>;
}

/** The ids of the services of a scheme, as a union: `ServiceId<typeof scheme>`. */
export type ServiceId<Defined extends Scheme> = Defined["services"][number]["id"];

/** The ids of the levels of a scheme, as a union: `LevelId<typeof scheme>`. */
export type LevelId<Defined extends Scheme> = Defined["levels"][number]["id"];

/**
 * A scheme written in TypeScript: checked at once, and typed by the ids of its services and levels, so that a program
 * that names a service which the scheme does not have does not compile.
 *
 * @param scheme the scheme, written in place so that its ids are known to the compiler
 * @returns the same object
 * @throws {InputError} with every issue that `parseScheme` finds
 *
 * @example
 * const scheme = defineScheme({ …, services: [{ id: "respite", label, unit: "hour" }], … });
 * const service: ServiceId<typeof scheme> = "respite"; // "respit" would not compile
 */
export function defineScheme<const Defined extends Scheme>(
  scheme: Defined,
): SchemeOf<ServiceId<Defined>, LevelId<Defined>, Defined["assess"]["method"], Defined["entitle"]["method"]> {
  parseScheme(scheme);
  // What was given is of these methods: the compiler does not follow that through the type parameter.
  return scheme as Defined &
    SchemeOf<ServiceId<Defined>, LevelId<Defined>, Defined["assess"]["method"], Defined["entitle"]["method"]>;
}
