// What plays the two runs in the browser: loaded when a reader first turns to them.

export { descentPlayer } from './player.ts';
export { said } from './said.ts';
export { turnsOfOwn } from './turns.ts';
