import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differs } from '../../../../src/components/your-network/state/differs.ts';
import { read, written } from '../../../../src/components/your-network/state/fragment.ts';
import { idsOf } from '../../../../src/components/your-network/state/numbers.ts';
import { faultOf } from '../../../../src/components/your-network/state/possible.ts';
import { presetIds, presets } from '../../../../src/components/your-network/state/presets.ts';
import { startAt, startState } from '../../../../src/components/your-network/state/your-network.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';
import { states } from './networks.ts';

const own = (id: string, value: number) => {
  const { example } = startState;
  return { ...startState, example: { ...example, parameters: { ...example.parameters, [id]: value } } };
};

describe('what is written is read back', () => {
  test('whatever the network, the names, the claims', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(written(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  test.each(presetIds)('%s as it comes, and shortly', (preset) => {
    const text = written(startAt(preset));
    expect(read(text)).toEqual({ state: startAt(preset), problems: [] });
    expect(text.length).toBeLessThan(40);
    expect(read(`p=${preset}`)).toEqual({ state: startAt(preset), problems: [] });
  });

  test('one number changed is one number written', () => {
    const text = written(own('a11', 0.25));
    expect(text).toMatch(/&p=book&v=a11:0\.25$/);
  });

  test('in characters that an address carries as they are', () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = written(state);
        expect(new URL(`https://example.org/your-network/#${text}`).hash).toBe(`#${text}`);
        expect(text).toMatch(/^[\w.~:;,=&%!'()*-]*$/);
      }),
    );
  });

  test('though a program has escaped it, or put something behind it', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('.', ')', ',', '。', '”.'), (state, behind) => {
        const text = written(state);
        expect(read(text + behind)).toEqual({ state, problems: [] });
        expect(read(encodeURIComponent(text))).toEqual({ state, problems: [] });
        expect(read(`#${text}\n`)).toEqual({ state, problems: [] });
      }),
    );
  });
});

describe('cut off anywhere', () => {
  test('it is said, what is kept is what was written, and the rest is the preset’s or told', () => {
    fc.assert(
      fc.property(states, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (state, at) => {
        const text = written(state);
        const { state: kept, problems } = read(text.slice(0, Math.max(1, Math.floor(at * text.length))));
        expect(problems[0]).toEqual({ problem: 'cut off' });
        const from = startAt(kept.preset);
        expect([state.preset, 'book']).toContain(kept.preset);
        expect([state.names, from.names]).toContainEqual(kept.names);
        expect([state.digits, from.digits]).toContain(kept.digits);
        expect([state.sheet, from.sheet]).toContainEqual(kept.sheet);
        expect(state.claims.slice(0, kept.claims.length)).toEqual(kept.claims);
        expect(faultOf(kept.example)).toBeUndefined();
        const told = problems.flatMap((one) => (one.problem === 'numbers' ? one.ids : []));
        const { shape, policy, parameters } = kept.example;
        expect([state.example.shape, from.example.shape]).toContainEqual(shape);
        for (const id of idsOf(shape, policy)) {
          if (told.includes(id)) continue;
          expect([state.example.parameters[id], from.example.parameters[id]]).toContain(parameters[id]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('half a number is none', () => {
    const text = written(own('c2', 0.25));
    const { state, problems } = read(text.slice(0, -1));
    expect(state).toEqual(startState);
    expect(problems).toEqual([{ problem: 'cut off' }]);
  });
});

describe('what nobody wrote', () => {
  test.each([
    ['#p=mazur&v=rho:0.1', { preset: 'mazur' }, []],
    ['p=nobody', { preset: 'book' }, [{ problem: 'unread', key: 'p', text: 'nobody' }]],
    ['p=book&v=a11:abc,a12:0.3', {}, [{ problem: 'unread', key: 'v', text: 'a11:abc' }]],
    ['p=book&v=z9:1', {}, [{ problem: 'unread', key: 'v', text: 'z9:1' }]],
    ['p=book&d=1', { digits: 3 }, [{ problem: 'unread', key: 'd', text: '1' }]],
    ['p=book&r=toString', {}, [{ problem: 'unread', key: 'r', text: 'toString' }]],
    ['__proto__=1', {}, [{ problem: 'unread', key: '__proto__', text: '1' }]],
    ['s=2.0-sigmoid-own', {}, [{ problem: 'impossible', fault: 'units' }]],
    ['s=40.2-sigmoid-own', {}, [{ problem: 'impossible', fault: 'units' }]],
    ['s=2', {}, [{ problem: 'impossible', fault: 'layers' }]],
    ['s=2.2-softmax-own.1-sigmoid-own', {}, [{ problem: 'impossible', fault: 'softmax before the end' }]],
    ['s=2.1-softmax-own', {}, [{ problem: 'impossible', fault: 'softmax of one' }]],
    ['l=softmax-cross-entropy', {}, [{ problem: 'impossible', fault: 'loss and activation' }]],
    ['l=cross-entropy&v=t1:3', {}, [{ problem: 'impossible', fault: 'targets of yes and no' }]],
    ['p=softmax&v=t1:0.5', {}, [{ problem: 'impossible', fault: 'targets of a softmax' }]],
    [
      '2.0.0&p=mazur&q=1',
      { preset: 'mazur' },
      [{ problem: 'version' }, { problem: 'unread', key: 'q', text: '1' }],
    ],
  ])('%s', (text, part, problems) => {
    const result = read(text);
    expect(result.problems).toEqual(problems);
    expect(result.state).toMatchObject(part);
  });

  test('a number changed by hand in a sealed address is read, and said', () => {
    const { state, problems } = read(written(own('a11', 0.25)).replace('0.25', '0.75'));
    expect(state.example.parameters.a11).toBe(0.75);
    expect(problems).toEqual([{ problem: 'altered' }]);
  });

  test('numbers that another network lacks are told, and stand there as friendly ones', () => {
    const { state, problems } = read('s=2.2-tanh-none.1-identity-own&v=0.5,0.25,0.1');
    expect(state.example.parameters).toMatchObject({ x1: 0.5, x2: 0.25, a11: 0.1 });
    expect(problems).toEqual([
      { problem: 'numbers', ids: ['a12', 'a21', 'a22', 'b11', 'b21', 'c2_1', 't1', 'rho'] },
    ]);
  });

  test('any text at all leaves a network whose step can be taken', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '&',
          '=',
          ',',
          ':',
          ';',
          '.',
          '1.',
          'p=mazur',
          's=',
          'v=',
          '2-sigmoid-own',
          '1e999',
          '%',
          '#',
        ),
      ),
    );
    fc.assert(
      fc.property(pieces, (all) => {
        const { state } = read(all.join(''));
        expect(faultOf(state.example)).toBeUndefined();
        expect(Number.isNaN(stepOf(state.example).values.E)).toBe(false);
      }),
    );
  });

  test('a megabyte is not read', () => {
    expect(read('9'.repeat(1e6)).problems).toEqual([{ problem: 'too long' }]);
  });
});

test.each(presetIds)('the preset %s is a step that can be taken', (id) => {
  const { example } = presets[id];
  expect(faultOf(example)).toBeUndefined();
  expect(Object.keys(example.parameters).sort()).toEqual([...idsOf(example.shape, example.policy)].sort());
});

test('what is changed and put back is no other example', () => {
  const { example } = own('a11', 0.25);
  expect(differs(example, startState.example)).toBe(true);
  expect(differs(own('a11', 0.1).example, startState.example)).toBe(false);
  expect(differs(startAt('mazur').example, startState.example)).toBe(true);
  expect(differs(read('p=mazur').state.example, startAt('mazur').example)).toBe(false);
});
