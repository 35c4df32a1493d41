import type { LayerShape } from '../../network/shape.ts';
import { catalogue, type SlipKindId } from '../../slips/catalogue/catalogue.ts';
import type { Made } from '../../slips/made.ts';
import type { Step } from '../../slips/step.ts';
import type { Entry } from '../../trace/entry.ts';

/**
 * The kinds of slips that a teacher marks: habits, which go through a layer or the whole network. The others of the catalogue
 * are oversights at single figures, such as another weight's number copied.
 * @example markedKinds.includes('no-slope') // true
 */
export const markedKinds = [
  'no-slope',
  'sign-lost',
  'new-weights',
  'target-minus-output',
  'gradient-added',
  'no-bias',
  'rate-forgotten',
  'no-softmax',
  'input-left-out',
  'no-activation',
  'one-path',
  'indices-swapped',
  'wrong-wires',
  'loss-half-sum',
  'loss-sum',
  'loss-mean',
  'two-dropped',
  'bias-frozen',
  'old-weight-dropped',
  'bias-averaged',
  'bias-from-one',
  'bias-of-its-own',
  'times-weight',
  'slope-of-sum',
  'slope-of-output',
  'cross-entropy-gradient',
  'squares-gradient',
  'jacobian-skipped',
  'jacobian-diagonal',
  'bias-moved',
  'bias-sign',
  'weights-left-out',
  'gradients-summed',
  'not-squared',
  'rate-twice',
  'rate-as-divisor',
] as const satisfies readonly SlipKindId[];

/** What takes columns for rows leaves some wires as they are. */
const transposing: ReadonlySet<string> = new Set<SlipKindId>(['wrong-wires', 'gradients-transposed']);

/**
 * The marked slips that can be made in a step: of the asked kinds, those that go through a layer or more.
 * @internal
 */
export function* markedIn(step: Step, kinds: readonly SlipKindId[] = markedKinds): Generator<Made> {
  const groups = new Map<string, Entry[]>();
  const peers = new Map<string, readonly Entry[]>();
  for (const entry of step.entries) {
    const key = kindOf(step, entry);
    const group = groups.get(key) ?? [];
    group.push(entry);
    groups.set(key, group);
    peers.set(entry.id, group);
  }
  const isThroughout = ({ slip, at }: Made) => {
    const isExempt = (entry: Entry) => transposing.has(slip) && isUnmoved(step, entry);
    return at.every((id) => peers.get(id)?.every((peer) => at.includes(peer.id) || isExempt(peer)));
  };
  for (const kind of kinds) {
    const made = [...catalogue[kind].made(step)].filter(isThroughout);
    // A habit of the forward pass is one after the step as well as before it.
    const places = made.map(({ at }) => new Set(at.map((id) => beforeStep(step, id))));
    yield* made.filter(
      ({ at }, i) => !made.some((other, j) => other.at.length > at.length && isSameSet(places[i], places[j])),
    );
  }
}

/**
 * The same for one network after the other that differ in their numbers, though not in their rate: only slips that take a
 * number for another are looked for again.
 * @internal
 */
export function markedInEach(kinds: readonly SlipKindId[]): (step: Step) => readonly Made[] {
  let known: ReadonlyMap<SlipKindId, readonly Made[]> | undefined;
  return (step) => {
    const before = known;
    known = new Map(
      kinds.map((kind) => {
        const made = before?.get(kind);
        const stays = made?.every(({ set }) => set === undefined);
        return [kind, made && stays ? made : [...markedIn(step, [kind])]];
      }),
    );
    return [...known.values()].flat();
  };
}

/** What a quantity is, alike for all that are the same thing in the same layer and pass. */
function kindOf({ byId }: Step, { role, phase, layer, of, via }: Entry): string {
  return [role, phase, layer, of && byId.get(of)?.role, via?.length].join(' ');
}

/** Whether a wire's quantity stays as it is when the table of its layer is read the other way: columns for rows. */
function isUnmoved({ byId, shape }: Step, entry: Entry): boolean {
  const of = entry.of === undefined ? undefined : byId.get(entry.of);
  const behind = entry.via?.length === 1 ? byId.get(entry.via[0] as string) : undefined;
  const weight = of?.role === 'weight' ? of : entry;
  const wire =
    of?.role === 'output' && behind
      ? { from: of.unit, unit: behind.unit, layer: behind.layer }
      : { from: weight.from, unit: weight.unit, layer: weight.layer };
  if (wire.from === undefined || wire.unit === undefined || wire.layer === undefined) return false;
  const { units } = shape.layers[wire.layer - 1] as LayerShape;
  const inputs = shape.layers[wire.layer - 2]?.units ?? shape.inputs;
  const [from, to] = [wire.from - 1, wire.unit - 1];
  return from * units + to === to * inputs + from;
}

/** The same quantity before the step, where it is computed again after it. */
const beforeStep = ({ byId }: Step, id: string) => {
  const { phase, of } = byId.get(id) ?? {};
  return phase === 'after' && of ? of : id;
};

const isSameSet = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined) =>
  a !== undefined && b !== undefined && a.size === b.size && [...a].every((id) => b.has(id));
