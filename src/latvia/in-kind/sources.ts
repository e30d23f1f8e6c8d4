import type { Source } from "../../sources/index.js";
import { regionSources } from "../regions/index.js";

/** What services given in kind rest on, whichever act or municipality gives them. */
export const inKindSources: readonly Source[] = [
  {
    id: "service-assessment",
    title:
      "Assumed: the municipal social service's assessment opens the service from its day, because a service follows an assessment of need but the rules seen name no day",
    certainty: "assumption",
  },
  {
    id: "given-in-kind",
    title:
      "Assumed: the service is given in kind, so what the limits allow is paid for whatever it costs, the more urgent first where a decision grants less",
    certainty: "assumption",
  },
  ...regionSources,
];
