/** Why a change goes unnoticed: it makes no difference, only a slower one, or one that nobody relies on. */
export interface Reason {
  /** the piece that is changed, on one line */
  readonly code: string;
  /** what stands there instead; whatever it is, if this isn't said */
  readonly becomes?: string;
  readonly reason: string;
}
