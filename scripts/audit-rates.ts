// How often the audit names the mistake that was made, and how often it names one where none was: npm run has no part in it,
// it takes minutes. Usage: node scripts/audit-rates.ts [networks per slip and shape] [seed]
import { audit } from '../src/lib/audit/audit.ts';
import { catalogue, madeIn } from '../src/lib/slips/catalogue/catalogue.ts';
import { evaluatorOf } from '../src/lib/slips/patched.ts';
import { stepOf } from '../src/lib/slips/step.ts';
import { printed, randomExample, randomFrom, shapes, sheet } from '../tests/lib/audit/random-networks.ts';

const [networks = 10, seed = 1] = process.argv.slice(2).map(Number);
const digitsTried = [3, 4, 5, 6, 7, 9];

type Outcome = 'first' | 'class' | 'could be' | 'another' | 'unexplained' | 'rounding' | 'unseen';
const outcomes: readonly Outcome[] = [
  'first',
  'class',
  'could be',
  'another',
  'unexplained',
  'rounding',
  'unseen',
];
const empty = () => Object.fromEntries(outcomes.map((one) => [one, 0])) as Record<Outcome, number>;

const bySlip = new Map<string, Map<number, Record<Outcome, number>>>();
const count = (slip: string, digits: number, outcome: Outcome) => {
  const all = bySlip.get(slip) ?? new Map<number, Record<Outcome, number>>();
  const at = all.get(digits) ?? empty();
  at[outcome]++;
  bySlip.set(slip, all.set(digits, at));
};

let findings = 0;
let audits = 0;
for (const slip of Object.keys(catalogue))
  for (const [s, shape] of Object.values(shapes).entries())
    for (let n = 0; n < networks; n++) {
      const random = randomFrom(seed + 7919 * n + 104729 * s + slip.length * 31 + slip.charCodeAt(0));
      const example = randomExample(shape, random);
      const step = stepOf(example);
      const places = madeIn(step).filter((made) => made.slip === slip);
      const made = places[Math.floor(random() * places.length)];
      if (!made) continue;
      const ids = sheet(step.entries);
      const at = evaluatorOf(step);
      const values = at.valuesOf(ids, at.prepare(made), at.groundOf());
      const wrong = Object.fromEntries(ids.map((id, i) => [id, values[i] as number]));
      if (values.some((value) => !Number.isFinite(value))) continue;
      for (const digits of digitsTried) {
        const as = digits % 2 ? 'digits' : 'decimals';
        const claims = printed(ids, wrong, digits, as);
        const right = printed(ids, step.values, digits, as);
        if (claims.every((claim, i) => claim.digits === right[i]?.digits)) {
          count(slip, digits, 'unseen');
          continue;
        }
        const said = audit(example, claims);
        audits++;
        findings += said.findings.length;
        const [first] = said.findings;
        if (!first) {
          const isRounding = said.verdicts.every(({ kind }) => kind !== 'unexplained' && kind !== 'misprint');
          count(slip, digits, isRounding ? 'rounding' : 'unexplained');
          continue;
        }
        const same = (value: number, i: number) =>
          printed([ids[i] as string], { [ids[i] as string]: value }, digits, as)[0]?.digits ===
          claims[i]?.digits;
        const members = [first.made, ...first.others];
        const isClass =
          members.some((one) => one === made || (one.slip === slip && one.at.join() === made.at.join())) ||
          at.valuesOf(ids, at.prepare(first.made), at.groundOf()).every(same);
        if (!isClass) count(slip, digits, 'another');
        else if (first.sure === 'could be') count(slip, digits, 'could be');
        else count(slip, digits, first.slip === slip ? 'first' : 'class');
        if (process.env.SHOW && !isClass && digits >= 5)
          console.log(
            slip,
            made.at.join(),
            digits,
            '→',
            first.slip,
            first.made.at.join(),
            first.on,
            first.sure,
            said.findings.length,
          );
      }
    }

const total = new Map<number, Record<Outcome, number>>();
const row = (name: string, at: Record<Outcome, number>) =>
  console.log(name.padEnd(34), ...outcomes.map((one) => String(at[one]).padStart(11)));
console.log('slip, digits'.padEnd(34), ...outcomes.map((one) => one.padStart(11)));
for (const [slip, all] of bySlip)
  for (const [digits, at] of [...all].sort(([a], [b]) => a - b)) {
    if (process.env.ALL) row(`${slip}, ${digits}`, at);
    const sum = total.get(digits) ?? empty();
    for (const one of outcomes) sum[one] += at[one];
    total.set(digits, sum);
  }
for (const [digits, at] of [...total].sort(([a], [b]) => a - b)) row(`all, ${digits}`, at);
console.log(`findings in ${audits} audits of one slip: ${findings}`);

// right answers, kept in several ways
const ways = ['rounded', 'cut', 'each step', 'one more', 'single'] as const;
for (const way of ways) {
  let called = 0;
  let claimsMade = 0;
  const kinds = new Map<string, number>();
  for (const shape of Object.values(shapes))
    for (let n = 0; n < 3 * networks; n++) {
      const random = randomFrom(seed + n);
      const example = randomExample(shape, random);
      const step = stepOf(example);
      const at = evaluatorOf(step);
      const ids = sheet(step.entries);
      for (const digits of digitsTried)
        for (const as of ['digits', 'decimals'] as const) {
          const more = way === 'one more' ? 1 : 0;
          const ground =
            way === 'each step' || way === 'one more'
              ? at.groundOf({}, { to: as, places: digits + more })
              : way === 'single'
                ? at.groundOf({}, { to: 'single precision' })
                : at.groundOf();
          const values = Object.fromEntries(
            ids.map((id) => {
              const value = ground.values[at.placeOf(id)] as number;
              return [id, value];
            }),
          );
          const claims = printed(ids, values, way === 'cut' ? digits + 3 : digits, as).map((claim) => ({
            ...claim,
            digits:
              way === 'cut' && claim.digits.includes('.')
                ? claim.digits.slice(0, -3).replace(/\.$/, '')
                : claim.digits,
          }));
          const said = audit(example, claims);
          for (const verdict of said.verdicts) {
            claimsMade++;
            const isWrong = verdict.kind !== 'right' && verdict.kind !== 'rounded on the way';
            if (isWrong) {
              called++;
              if (process.env.SHOW) {
                console.log(way, as, digits, claims[verdict.claim], JSON.stringify(verdict).slice(0, 200));
              }
            }
            kinds.set(verdict.kind, (kinds.get(verdict.kind) ?? 0) + 1);
          }
        }
    }
  console.log(way, 'right answers called wrong:', called, 'of', claimsMade, JSON.stringify([...kinds]));
}

// random wrong numbers
for (const digits of [3, 4, 5, 6]) {
  const said = { named: 0, 'could be': 0, misprint: 0, all: 0 };
  for (const shape of Object.values(shapes))
    for (let n = 0; n < 20 * networks; n++) {
      const random = randomFrom(seed + 31 * n);
      const example = randomExample(shape, random);
      const step = stepOf(example);
      const ids = sheet(step.entries);
      const id = ids[Math.floor(random() * ids.length)] as string;
      const value = step.values[id] as number;
      const wrong = n % 2 ? value * (0.3 + 1.5 * random()) : value + 0.2 * (random() - 0.5);
      const claims = printed([id], { [id]: wrong }, digits, 'digits');
      const right = printed([id], step.values, digits, 'digits');
      if (claims[0]?.digits === right[0]?.digits) continue;
      said.all++;
      const { findings, verdicts } = audit(example, claims);
      if (findings[0]) said[findings[0].sure]++;
      if (verdicts[0]?.kind === 'misprint') said.misprint++;
    }
  console.log('random wrong numbers', digits, JSON.stringify(said));
}
