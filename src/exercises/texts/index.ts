// What is said at the exercises, in English: a file a chapter, and one for the code exercises. Another language has
// files of its own in their places.
import { anyNetwork } from './any-network.ts';
import { backwardHidden } from './backward-hidden.ts';
import { backwardOutput } from './backward-output.ts';
import { byMachine } from './by-machine.ts';
import { checking } from './checking.ts';
import { downhill } from './downhill.ts';
import { error } from './error.ts';
import { forward } from './forward.ts';
import { hiddenLayer } from './hidden-layer.ts';
import { manySteps } from './many-steps.ts';
import { network } from './network.ts';
import { oneNeuron } from './one-neuron.ts';
import { oneStep } from './one-step.ts';
import { sigmoid } from './sigmoid.ts';
import { twoMoons } from './two-moons.ts';
import { whatWasLearnt } from './what-was-learnt.ts';
import { whichMistake } from './which-mistake.ts';

export { codeTexts } from './code.ts';

export const texts = {
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
  'what-was-learnt': whatWasLearnt,
  'any-network': anyNetwork,
  downhill,
  'by-machine': byMachine,
  checking,
  'which-mistake': whichMistake,
};
