import { nearest, type Warning } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { Scheme } from "../../rules/scheme.js";
import type { CaseFile } from "./case-file.js";

/** A name that a case has and rules look for, where it stands, and what is checked beside it. */
interface NameOfCase {
  readonly what: "group" | "instrument";
  readonly name: string;
  readonly path: string;
}

/**
 * Groups and instruments of cases that no scheme beside them has, and that resemble one: `senior` where the scheme has `seniors`. Rules do
 * not see them, and a person is simply not eligible, or not assessed.
 *
 * @returns a warning for the first place of each name
 */
export function resemblingWarnings({ cases, lines }: CaseFile, schemes: readonly Scheme[]): readonly Warning[] {
  if (schemes.length === 0) return [];
  const known = {
    group: new Set(schemes.flatMap(({ groups }) => groups.map(({ id }) => id))),
    instrument: new Set(schemes.map(({ assess }) => assess.instrument)),
  };
  const seen = new Set<string>();
  return cases.flatMap((document, index) =>
    namesOf(document).flatMap(({ what, name, path }): readonly Warning[] => {
      const key = `${what} ${name}`;
      if (known[what].has(name) || seen.has(key)) return [];
      seen.add(key);
      const near = nearest(name, known[what]);
      if (near === undefined) return [];
      const line = lines[index];
      const place = line === undefined ? `cases[${index}].` : `line ${line}: `;
      return [
        {
          code: "resembles",
          path: `${cases.length === 1 && line === undefined ? "" : place}${path}`,
          message: messages[what](name, near),
          hint: `Did you mean "${near}"?`,
        },
      ];
    }),
  );
}

const messages: Readonly<Record<NameOfCase["what"], (name: string, near: string) => string>> = {
  group: (name, near) => `no scheme checked with it knows the group "${name}", and one knows "${near}"`,
  instrument: (name, near) => `no scheme checked with it knows the instrument "${name}", and one knows "${near}"`,
};

function namesOf({ client, assessments = [] }: Case): readonly NameOfCase[] {
  const groups = (client.groups ?? []).map(({ group }, index): NameOfCase => {
    return { what: "group", name: group, path: `client.groups[${index}].group` };
  });
  const instruments = assessments.map(({ instrument }, index): NameOfCase => {
    return { what: "instrument", name: instrument, path: `assessments[${index}].instrument` };
  });
  return [...groups, ...instruments];
}
