// Every chapter's exercises, by the chapter's slug.
import { backwardHidden } from './backward-hidden.ts';
import { backwardOutput } from './backward-output.ts';
import { error } from './error.ts';
import type { Exercise } from './exercise.ts';
import { forward } from './forward.ts';
import { hiddenLayer } from './hidden-layer.ts';
import { manySteps } from './many-steps.ts';
import { network } from './network.ts';
import { oneNeuron } from './one-neuron.ts';
import { oneStep } from './one-step.ts';
import { sigmoid } from './sigmoid.ts';
import { twoMoons } from './two-moons.ts';

export const exercises = {
  network,
  sigmoid,
  forward,
  error,
  'backward-output': backwardOutput,
  'backward-hidden': backwardHidden,
  'one-step': oneStep,
  'many-steps': manySteps,
  'two-moons': twoMoons,
  'one-neuron': oneNeuron,
  'hidden-layer': hiddenLayer,
} as const satisfies Readonly<Record<string, readonly Exercise[]>>;

export type ExerciseSlug = keyof typeof exercises;

/** The exercises of a chapter: none where a page has none. */
export function exercisesOf(slug: string): readonly Exercise[] {
  return Object.hasOwn(exercises, slug) ? exercises[slug as ExerciseSlug] : [];
}
