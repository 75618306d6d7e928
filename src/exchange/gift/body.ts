/** What stands between the braces of a question in GIFT. */

export interface GiftBody {
  /** Said after the question, such as in what unit; default nothing. */
  readonly ask?: string;
  /** One a line, escaped. */
  readonly answers: readonly string[];
  /** Said before the explanation; default nothing. */
  readonly told?: string;
  /** What of the type the format cannot carry. */
  readonly losses: readonly string[];
}
