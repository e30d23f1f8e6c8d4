/** Who has a place within an envelope of money or places, in a named order, and who waits. */
export type { Envelope, EnvelopeDemand, EnvelopeGroup, PersonInLine, Supply, UnsampledFigure } from "./document.js";
export type { SampledAmount } from "../compare/document.js";
export { startEnvelope, type EnvelopeInProgress } from "./envelope.js";
export {
  envelopeKeys,
  type EnvelopeKey,
  type EnvelopeOptions,
  type WaitingRow,
  type WhenShort,
} from "./read-options.js";
