/** Where a descent stands. What an optimiser remembers beside the parameters, its state adds. */
export interface DescentState {
  readonly parameters: Float64Array;
  /** steps made so far */
  readonly steps: number;
}

/** A way to go downhill. Its functions change nothing that they are given. */
export interface Optimiser<State extends DescentState = DescentState> {
  /** the state before the first step; the parameters are copied */
  readonly start: (parameters: ArrayLike<number>) => State;
  /**
   * The state after one more step.
   * @param gradient  of the loss at `state.parameters`, in their order
   * @throws RangeError if there is not one derivative for each parameter
   */
  readonly step: (state: State, gradient: ArrayLike<number>) => State;
}
