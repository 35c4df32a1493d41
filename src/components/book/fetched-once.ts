import { ownFile } from './own-file.ts';

/**
 * What a file of the book holds, fetched when it is first asked for and kept from then on. Where it can't be had, whoever asks
 * next has it tried again.
 */
export function fetchedOnce<T>(path: string): () => Promise<T> {
  let fetched: Promise<T> | undefined;
  return () => {
    fetched ??= fetch(ownFile(path))
      .then((response) => response.json())
      .catch((problem: unknown) => {
        fetched = undefined;
        throw problem;
      });
    return fetched;
  };
}
