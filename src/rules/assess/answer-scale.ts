/** The possible answers to a question, scaled by `scoreDecimals`. */
export interface AnswerScaleFacts {
  readonly id: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}
