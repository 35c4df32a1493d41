import type { HeldPart, News } from '../../words/vocabulary.ts';
import type { Frame, Judged, RunSetting, TestPoints } from '../run/messages.ts';

/** A run at an epoch, judged. */
export type JudgedAt = Judged & { readonly epoch: number };

/** A run as the page shows it. What is shown never changes behind the reader's back: each frame makes a new one. */
export interface Played {
  readonly setting: RunSetting;
  readonly points: TestPoints;
  /** losses after 0, 1, 2, … epochs; they grow with the run */
  readonly train: number[];
  readonly test: number[];
  /** what judged it at each frame so far, where something does */
  readonly judged: readonly JudgedAt[];
  /** so many of the losses belong to it */
  readonly epoch: number;
  readonly frame: Frame;
}

export interface View {
  /** undefined: the run that was computed when the page was built */
  readonly played: Played | undefined;
  /** in force, for what is shown and for what comes next */
  readonly setting: RunSetting;
  readonly epochs: number;
  readonly status: 'idle' | 'starting' | 'running' | 'paused';
  readonly news: News;
  /** epochs made, ahead of what is drawn where nothing moves on the way */
  readonly made: number;
}

/** Which part a run calls its test: of three parts it is the one for validation. */
export const heldOf = ({ decay }: RunSetting): HeldPart => (decay === undefined ? 'test' : 'validation');

/** Nothing is left to run: the epochs are made, or the run has left the doubles. */
export function isOver({ played, epochs }: View): boolean {
  return played === undefined || played.epoch >= epochs || played.frame.diverged;
}

/** It stands between its start and its end. */
export function isHalfway(view: View): boolean {
  return !isOver(view) && (view.played as Played).epoch > 0;
}

/** A run at the first frame of a start: at its epoch 0, or where the run that it resumes stood. */
export function playedFrom(frame: Frame, setting: RunSetting, from: Played | undefined): Played {
  const { epoch } = frame;
  return {
    setting,
    points: from?.points ?? (frame.points as TestPoints),
    train: from?.train.slice(0, epoch + 1) ?? [...frame.trainLosses],
    test: from?.test.slice(0, epoch + 1) ?? [...frame.testLosses],
    judged: [...(from?.judged.filter((one) => one.epoch < epoch) ?? []), ...judgedAt(frame)],
    epoch,
    frame,
  };
}

/** The run as far as its next frame has come. */
export function playedOn(played: Played, frame: Frame): Played {
  for (const loss of frame.trainLosses) played.train.push(loss);
  for (const loss of frame.testLosses) played.test.push(loss);
  return { ...played, judged: [...played.judged, ...judgedAt(frame)], epoch: frame.epoch, frame };
}

/** What a frame adds to the judgements. */
export function judgedAt({ epoch, judged }: Frame): readonly JudgedAt[] {
  return judged ? [{ epoch, ...judged }] : [];
}
