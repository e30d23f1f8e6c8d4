import type { Manifest, ManifestWork } from "../../../documents/index.js";
import { ledgersAgain } from "../../ledgers/ledgers-again.js";
import type { CaseRules } from "../worked-out.js";
import { casesAgain } from "./cases-again.js";
import type { DifferenceList } from "./difference.js";
import { rulesAgain } from "./repeat-rules.js";
import { verifyAll } from "./verify-cases.js";
import { verifyLines, type VerifiedCases } from "./verify-lines.js";

/** Repeats a run by its rules, as they are now, and lists what differs. */
type RepeatRun = (path: string, manifest: Manifest, differences: DifferenceList) => Promise<VerifiedCases>;

/** How each run is repeated, by its name. */
export const runs: { readonly [Run in ManifestWork]: RepeatRun } = {
  calculate(path, manifest, differences) {
    const compiled = rulesAgain(path, manifest, differences).budget(manifest.rules);
    return repeatCases(path, manifest, { run: "calculate", compiled }, differences);
  },

  follow(path, manifest, differences) {
    const { rules, pricing } = manifest;
    const read = rulesAgain(path, manifest, differences);
    const compiled = read.compensation(rules);
    const priced =
      pricing === undefined ? {} : { pricing: { compiled: read.budget(pricing), municipality: pricing.municipality } };
    return repeatCases(path, manifest, { run: "follow", compiled, ...priced }, differences);
  },

  async ledgers(path, manifest, differences) {
    const { files, lines, ledgers: asked, rules } = manifest;
    if (asked === undefined || lines === undefined) throw new RangeError("a manifest of ledgers has both");
    const compiled = rulesAgain(path, manifest, differences).budget(rules);
    return verifyLines(
      path,
      { files, lines },
      ledgersAgain(path, { files, asked }, compiled, differences),
      differences,
    );
  },
};

async function repeatCases(
  path: string,
  manifest: Manifest,
  rules: CaseRules,
  differences: DifferenceList,
): Promise<VerifiedCases> {
  const { files, lines } = manifest;
  if (lines === undefined) return verifyAll(path, manifest, rules, differences);
  return verifyLines(path, { files, lines }, await casesAgain(path, manifest, rules, differences), differences);
}
