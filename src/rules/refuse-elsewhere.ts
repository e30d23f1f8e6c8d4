import { InputError, received, type Issue } from "../errors/index.js";

/** What a function that asks a question from its beginning says of options that others take. */
export interface Elsewhere {
  /** What it does, such as "calculates". */
  readonly does: string;
  /** By the option, which function takes it or what to do instead. */
  readonly hints: Readonly<Partial<Record<"opening" | "show", string>>>;
}

/**
 * Refuses options that another function takes: nothing that is given is left out in silence.
 *
 * @throws {InputError} with an issue for each
 */
export function refuseElsewhere(options: object | undefined, { does, hints }: Elsewhere): void {
  // It is asked for every question, and mostly nothing is given: a list is made only where something may be refused.
  const { opening, show }: Partial<Readonly<Record<"opening" | "show", unknown>>> = options ?? {};
  if (opening === undefined && show === undefined) return;
  const issues = Object.entries(hints).flatMap(([option, hint]): readonly Issue[] => {
    const value: unknown = Object.entries(options ?? {}).find(([key]) => key === option)?.[1];
    if (value === undefined) return [];
    const expected = `no ${option}, because this function ${does} ${option === "show" ? "all days of a question" : "a question that begins"}`;
    return [{ code: `${option}-elsewhere`, path: option, expected, received: received(value), hint }];
  });
  if (issues.length > 0) throw new InputError(issues);
}
