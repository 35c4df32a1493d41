import type { Offered } from './asking/offered.ts';

/** A longer list is no help, and takes its time to draw. */
const most = 48;

/** What only parts the pieces of a name. */
const bare = (text: string) => text.toLowerCase().replace(/[\s_^()]/g, '');

/** The offered names that fit what is typed so far, as shown or as typed: those that begin with it before those that hold it. */
export function fitting(offered: readonly Offered[], typed: string): readonly Offered[] {
  const asked = bare(typed);
  if (asked === '') return offered.slice(0, most);
  const places = offered.map(({ name, typed = name }) =>
    Math.min(...[name, typed].map((text) => bare(text).indexOf(asked)).map((at) => (at < 0 ? Infinity : at))),
  );
  const begin = offered.filter((_, n) => places[n] === 0);
  const hold = offered.filter((_, n) => (places[n] as number) > 0 && places[n] !== Infinity);
  return [...begin, ...hold].slice(0, most);
}
