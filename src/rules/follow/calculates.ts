import type { Case } from "../../person/case.js";
import type { KnowledgeOptions } from "../../person/read/known.js";
import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../compiled.js";

/** How a case is calculated, for whoever need not know whether it goes on from a position. */
export type Calculates = (document: Case, compiled: CompiledScheme, knowledge: KnowledgeOptions) => Result;
