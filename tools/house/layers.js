import { dirname, relative, resolve } from "node:path";

/** Where the sources stand. */
const source = resolve(import.meta.dirname, "../../src");

/**
 * The folders of `src` from the ground up: a file imports from folders before its own, and from its own. A folder within a folder
 * belongs to it, unless it stands here itself.
 */
export const folders = [
  "errors",
  "sources",
  "lists",
  "text",
  "numbers",
  "calendar",
  "person",
  "rules/months",
  "rules/reading",
  "rules/when",
  "rules/common",
  "outcome",
  "rules/recording",
  "rules/death",
  "rules/assess",
  "rules/entitle/budget/periods",
  "rules/entitle",
  "rules/limit",
  "rules/cost",
  "rules/cover",
  "rules/contribute",
  "rules/fund",
  "result",
  "rules",
  "rules/follow",
  "prepared",
  "cohort",
  "population",
  "compare",
  "explanation",
  "reform",
  "scenario",
  "ledger",
  "documents",
  "what-if",
  "typical",
  "equity",
  "envelope",
  "secrecy",
  "streams",
  "latvia",
  "movement",
  "report",
  "ledger/telling",
  "settlement",
  "report/page",
  "io",
  "duckdb",
  "cli",
];

/** Folders whose files are imported through their door, `index.js`, alone. */
export const doors = [
  "errors",
  "sources",
  "lists",
  "text",
  "numbers",
  "calendar",
  "cohort",
  "explanation",
  "documents",
  "latvia",
  "movement",
  "report",
  "ledger/telling",
  "settlement",
  "what-if",
  "report/page",
  "io",
];

/**
 * The files that say what all steps have together: the document, its compiled form, what a listener is told, and the run that carries
 * them. Their types are made of the types of the steps, and every step may name them.
 */
const sums = ["rules/scheme.ts", "rules/compiled.ts", "rules/recording/recorder.ts", "rules/run.ts"];

/** The folders whose files are layers. */
const steps = ["assess", "entitle", "limit", "cost", "cover", "contribute", "fund", "follow"].map(
  (name) => `rules/${name}`,
);

/** The files of a step from the left to the right; what no pattern knows stands between what is read and the step. */
const layers = [
  /(?:^|-)rule$/u,
  /-facts$/u,
  /^compiled/u,
  /-arithmetic$/u,
  /^(?:method|kind)$/u,
  /^(?:methods|kinds)\//u,
  /^registry$/u,
  /^(?:read|compile)(?:-|$)/u,
];
const step = /^step$/u;

/** @param {string} file below `src` */
function folderOf(file) {
  const parts = file.split("/");
  for (let size = parts.length - 1; size > 0; size -= 1) {
    const folder = parts.slice(0, size).join("/");
    if (folders.includes(folder)) return folder;
  }
  return undefined;
}

/** @param {string} file below `src` */
function layerOf(file) {
  const [folder = "", own = ""] = file.replace(/\.ts$/u, "").split("/").slice(-2);
  const name = folder === "methods" || folder === "kinds" ? `${folder}/${own}` : own;
  if (step.test(name)) return layers.length + 1;
  const layer = layers.findIndex((pattern) => pattern.test(name));
  return layer === -1 ? layers.length : layer;
}

/**
 * What is wrong with an import, or nothing.
 *
 * @param {string} from the importing file, below `src`
 * @param {string} to the imported file, below `src`
 * @param {boolean} typesOnly whether only types are imported
 * @returns {string | undefined}
 */
export function wrongImport(from, to, typesOnly) {
  const folder = folderOf(from);
  const target = folderOf(to);
  if (folder === undefined || target === undefined) return undefined;
  if (typesOnly && folder.startsWith("rules") && (sums.includes(from) || sums.includes(to))) return undefined;
  if (typesOnly && folder === "result" && sums.includes(to)) return undefined;
  if (folders.indexOf(target) > folders.indexOf(folder)) {
    return `${target}/ stands after ${folder}/ and must not be known here (tools/house/layers.js).`;
  }
  if (target !== folder && doors.includes(target) && to !== `${target}/index.ts`) {
    return `Import ${target}/ through its door, index.js.`;
  }
  if (target === folder && steps.includes(folder) && layerOf(to) > layerOf(from) && layerOf(from) < layers.length - 1) {
    return `In a step, ${from} stands left of ${to} and must not know it (tools/house/layers.js).`;
  }
  if (target === folder && layerOf(to) > layers.length && folder.startsWith("rules/")) {
    return `The step stands at the end: nothing of ${folder}/ imports ${to}.`;
  }
  return undefined;
}

/** The lint rule: a folder is a step, a file is a layer. */
export const layersRule = {
  meta: { type: "problem", schema: [] },
  /** @param {import("eslint").Rule.RuleContext} context */
  create(context) {
    const from = relative(source, context.filename).replaceAll("\\", "/");
    /** @param {any} node */
    const check = (node) => {
      const name = node.source?.value;
      if (typeof name !== "string" || !name.startsWith(".")) return;
      const target = resolve(source, dirname(from), name.replace(/\.js$/u, ".ts"));
      const to = relative(source, target).replaceAll("\\", "/");
      const typesOnly = (node.importKind ?? node.exportKind) === "type";
      const message = to.startsWith("..") ? undefined : wrongImport(from, to, typesOnly);
      if (message !== undefined) context.report({ node, message });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
