import { version } from '../../../package.json';
import { commit } from './repository.ts';

/** Which book this is: its version, the day it was built, and the commit it was built from where that is known. */
export interface Build {
  readonly version: string;
  /** 2026-01-31, in universal time */
  readonly date: string;
  readonly commit?: string;
}

/**
 * The day of a build: today, or the one that SOURCE_DATE_EPOCH names in seconds since 1970, as builds that can be made again do.
 * @throws RangeError if it names none
 */
export function buildDate(
  epoch: string | undefined = process.env.SOURCE_DATE_EPOCH,
  now = Date.now(),
): string {
  return new Date(epoch ? Number(epoch) * 1000 : now).toISOString().slice(0, 10);
}

export const build: Build = {
  version,
  date: buildDate(),
  ...(commit !== undefined && { commit: commit.slice(0, 7) }),
};
