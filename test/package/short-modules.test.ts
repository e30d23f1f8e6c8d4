import { expect, it } from "vitest";
import { withoutIndents } from "../../tools/build/short-modules.js";

it("a module loses its indents and the names of its parts, and no space of a text", () => {
  const code = "// src/a.ts\nconst text = `\n  kept ${[\n    1,\n  ].length}\n// src/kept.ts\n`;\n  return text;\n";
  expect(withoutIndents(code)).toBe(
    "const text = `\n  kept ${[\n    1,\n  ].length}\n// src/kept.ts\n`;\nreturn text;\n",
  );
});
