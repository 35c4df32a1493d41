// Looks things up beside the page: to make the book findable takes longer than a key may wait.
import { searchWords } from '../words/reading/search.ts';
import { excerpt, told } from './excerpt.ts';
import { finder } from './find.ts';
import type { Answer, Asked, Shown } from './messages.ts';
import type { Place, Searched } from './places.ts';

const mostShown = 20;
const small = new Set(searchWords.small.split(' '));

/** Once the places have come: finds in them, and tells how one is shown. */
type Ready = (sought: string, number: number) => Answer;
let ready: Promise<Ready> | undefined;

async function load(file: string): Promise<Ready> {
  const searched: Searched = await (await fetch(file)).json();
  const find = await finder(searched);
  return (sought, number) => {
    const { match, places } = find(sought, small);
    const shown = places.slice(0, mostShown).map(({ place, terms }) => show(searched, place, new Set(terms)));
    return { number, match, count: places.length, shown };
  };
}

function show({ pages }: Searched, place: Place, terms: ReadonlySet<string>): Shown {
  const { path = '', title = '', kicker = '' } = pages[place.page] ?? {};
  const text = excerpt(place.text, terms);
  const names = place.names === undefined ? [] : excerpt(place.names, terms);
  const isNamed = !text.some(({ isFound }) => isFound) && names.some(({ isFound }) => isFound);
  return {
    to: path + (place.id && `#${place.id}`),
    kicker,
    title: told(title, terms),
    heading: told(place.heading, terms),
    // What other books call it, where that is how it was found.
    text: isNamed ? names : text,
  };
}

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  if ('file' in data) {
    ready = load(data.file);
    ready.catch(() => postMessage('unreached' satisfies Answer));
    return;
  }
  const answer = await ready?.catch(() => undefined);
  if (answer) postMessage(answer(data.sought, data.number));
});
