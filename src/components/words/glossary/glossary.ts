import { backwardTerms } from './backward.ts';
import { exampleTerms } from './example.ts';
import { machineTerms } from './machine.ts';
import { pointsTerms } from './points.ts';

/** Every term of the glossary, by its id. */
export const terms = { ...exampleTerms, ...backwardTerms, ...pointsTerms, ...machineTerms } as const;
