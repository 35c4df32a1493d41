import { nearest } from '../../lib/number/nearest.ts';

/**
 * Holds a name that a page gives to a component against those there are, so that a mistake in it ends the build with a
 * sentence and not with a riddle.
 * @param page  its address in the book
 * @param use   the component and its attribute: `S of`
 * @param what  what the name should be one of: a quantity
 * @throws RangeError naming page, component, the name as it was given, and the nearest there is
 */
export function needKnown(
  page: string,
  use: string,
  what: string,
  name: string,
  known: Iterable<string>,
): void {
  const names = [...known];
  if (names.includes(name)) return;
  const near = nearest(name, names);
  const [component, attribute] = use.split(' ');
  const advice = near === undefined ? `There are: ${names.join(', ')}` : `The nearest is "${near}"`;
  throw new RangeError(`${page}: <${component} ${attribute}="${name}"> names no ${what}. ${advice}.`);
}
