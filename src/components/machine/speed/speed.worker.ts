// Measures every road away from the page, which stays free to answer: one after the other, each told as soon as it is done.
import type { RoadName } from '../../words/vocabulary.ts';
import { stepsPerSecond } from './measure.ts';
import { roads } from './roads.ts';

addEventListener('message', () => {
  for (const [road, run] of Object.entries(roads()))
    postMessage({ road: road as RoadName, perSecond: stepsPerSecond(run, 75) });
});
