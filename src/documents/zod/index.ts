import type * as z from "zod/mini";
import type { Ledger } from "../../ledger/document.js";
import type { Case } from "../../person/case.js";
import type { Reform } from "../../reform/document.js";
import type { WrittenResult } from "../../result/document.js";
import type { Position } from "../../result/position/document.js";
import type { CompensationScheme } from "../../rules/follow/compensation/scheme.js";
import type { Scheme } from "../../rules/scheme.js";
import * as ofCase from "../generated/case.js";
import * as ofCompensation from "../generated/compensation.js";
import * as ofLedger from "../generated/ledger.js";
import * as ofManifest from "../generated/manifest.js";
import * as ofPosition from "../generated/position.js";
import * as ofReform from "../generated/reform.js";
import * as ofResult from "../generated/result.js";
import * as ofScheme from "../generated/scheme.js";
import type { Manifest } from "../manifest.js";
import { zodForm } from "./zod-form.js";

/** The form of a case. What a form cannot say, such as days that there are, `parseCase` checks. */
export const caseForm: z.ZodMiniType<Case> = /* @__PURE__ */ zodForm(ofCase.caseForm);
/** The form of a scheme. What a form cannot say, such as prices without a gap, `compile` checks. */
export const schemeForm: z.ZodMiniType<Scheme> = /* @__PURE__ */ zodForm(ofScheme.schemeForm);
/** The form of a scheme of compensation. */
export const compensationForm: z.ZodMiniType<CompensationScheme> = /* @__PURE__ */ zodForm(
  ofCompensation.compensationSchemeForm,
);
/** The form of a position. */
export const positionForm: z.ZodMiniType<Position> = /* @__PURE__ */ zodForm(ofPosition.positionForm);
/** The form of a written result. */
export const resultForm: z.ZodMiniType<WrittenResult> = /* @__PURE__ */ zodForm(ofResult.writtenResultForm);
/** The form of a reform. */
export const reformForm: z.ZodMiniType<Reform> = /* @__PURE__ */ zodForm(ofReform.reformForm);
/** The form of a ledger. */
export const ledgerForm: z.ZodMiniType<Ledger> = /* @__PURE__ */ zodForm(ofLedger.ledgerForm);
/** The form of a manifest. */
export const manifestForm: z.ZodMiniType<Manifest> = /* @__PURE__ */ zodForm(ofManifest.manifestForm);
