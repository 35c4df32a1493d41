import { articleShape } from '../../lib/example/article.ts';
import { articlePolicy } from '../../lib/network/policy.ts';
import { denseShape } from '../../lib/network/shape.ts';
import type { Entry } from '../../lib/trace/entry.ts';
import { errorEntries, forwardEntries } from '../../lib/trace/forward-entries.ts';
import { gradientEntries } from '../../lib/trace/gradient-entries.ts';
import { namesOf } from '../../lib/trace/names.ts';
import { traceOf } from '../../lib/trace/trace.ts';
import { chapters } from '../book/chapters.ts';
import { sourceAddress } from '../book/repository.ts';
import { origins } from '../quantity/origin.ts';
import type { Held, Opened, OriginsFile } from '../quantity/origins-file.ts';
import type { Origin } from '../setting/origin.ts';
import { namesInCall } from './names-in-call.ts';
import { exported, placesOf, sourceOf } from './places.ts';
import { printedNames } from './twin/parts.ts';
import output from './twin/twin.txt?raw';

const isHere = chapters.some(({ slug }) => slug === 'numpy-twin');

/**
 * What of the library a call names, in the order of the call.
 * @throws Error naming the call, if that is nothing
 */
function libraryIn(call: string): readonly string[] {
  const names = namesInCall(call).filter((name) => exported.has(name));
  if (names.length === 0) throw new Error(`The origin ${call} names nothing that src/lib exports`);
  return names;
}

/** All origins of the book with their places in the sources. A name that leads nowhere ends the build. */
export function originsFile(): OriginsFile {
  const named = new Set<string>();
  const pages = Object.fromEntries(
    Object.entries(origins).map(([slug, own]) => [
      slug,
      Object.values(own).map((origin) => {
        const names = libraryIn(origin.call);
        for (const name of names) named.add(name);
        return { origin, names };
      }),
    ]),
  );
  const all = [...named];
  return {
    functions: all.map(held),
    ...traceMakers(),
    twin: isHere ? printedNames(output) : [],
    pages: Object.fromEntries(
      Object.entries(pages).map(([slug, list]) => [
        slug,
        list.map(({ origin, names }) =>
          opened(
            origin,
            names.map((name) => all.indexOf(name)),
          ),
        ),
      ]),
    ),
  };
}

function held(name: string): Held {
  const { source, test } = placesOf(name);
  return { name, source, test };
}

/** Which part of the trace's maker gives each quantity: asked of the parts themselves. */
function traceMakers(): Pick<OriginsFile, 'trace' | 'makers'> {
  const shape = denseShape(articleShape, articlePolicy);
  const names = namesOf(shape);
  const step = { ...articlePolicy, rate: true, steps: false };
  const passes = ['forward', 'after'] as const;
  const parts: Readonly<Record<string, readonly Entry[]>> = {
    forwardEntries: passes.flatMap((when) => [...forwardEntries(shape, names, when)]),
    errorEntries: passes.flatMap((when) => [...errorEntries(names, step, when)]),
    gradientEntries: [0, 1].flatMap((l) => [...gradientEntries(shape, names, l, step)]),
    traceOf: traceOf(articleShape),
  };
  const makers = Object.keys(parts);
  const madeBy = (id: string) => makers.findIndex((name) => parts[name]?.some((entry) => entry.id === id));
  // The whole is tested through what puts it together.
  const { test } = placesOf('traceOf');
  return {
    trace: Object.fromEntries((parts.traceOf ?? []).map(({ id }) => [id, madeBy(id)])),
    makers: makers.map((name) => ({ name, source: sourceOf(name), test })),
  };
}

function opened({ call, kept }: Origin, of: readonly number[]): Opened {
  if (kept === undefined) return { call, of };
  const files = [`src/lib/results/${kept}.json`, `scripts/${kept}-results.ts`];
  return { call, of, kept: files.map((path) => ({ path, href: sourceAddress(path) })) };
}
