import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reply, Request, RunSetting } from '../../../../src/components/points/run/messages.ts';
import { runServer } from '../../../../src/components/points/run/server.ts';
import { runPlayer } from '../../../../src/components/points/trainer/player.ts';
import type { View } from '../../../../src/components/points/trainer/view.ts';
import type { Refusal } from '../../../../src/components/words/vocabulary.ts';
import { prepareMoons } from '../../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../../src/lib/points/random-state.ts';
import { fastHiddenLayer } from '../../../../src/lib/training/fast/hidden-layer.ts';
import { fastNeuron } from '../../../../src/lib/training/fast/neuron.ts';
import { runEpochs } from '../../../../src/lib/training/gradient-descent.ts';
import { articleStart, initialise } from '../../../../src/lib/training/initialise.ts';

const setting: RunSetting = { samples: 40, noise: 0.4, testSize: 0.4, seed: 3, learningRate: 0.5 };
const hidden = { width: 3, activation: 'tanh', initialisation: 'fan-in', scale: 1 } as const;

/** A player whose worker answers when it is told to, in a time that passes when it is told to. */
function bench({ calm = false, epochs = 60, first = setting, stepTime = 0 } = {}) {
  const requests: Request[] = [];
  const timers: { at: number; work: () => void }[] = [];
  const refusals: Refusal[] = [];
  const views: View[] = [];
  let time = 0;
  const serve = runServer(() => {
    time += stepTime;
    return time;
  });
  const player = runPlayer(
    { setting: first, epochs },
    {
      post: (request) => requests.push(structuredClone(request)),
      show: (view) => views.push(view),
      refuse: (why) => refusals.push(why),
      now: () => time,
      later: (work, wait) => timers.push({ at: time + wait, work }),
      calm: () => calm,
    },
  );
  /** The worker's next answer, not yet delivered. */
  const answer = (): Reply | undefined => {
    const request = requests.shift();
    return request && serve(request);
  };
  const tick = (): boolean => {
    const request = requests.length > 0;
    const reply = answer();
    if (reply) player.receive(reply);
    if (request) return true;
    const timer = timers.shift();
    if (timer === undefined) return false;
    time = Math.max(time, timer.at);
    timer.work();
    return true;
  };
  const settle = () => {
    while (tick());
  };
  return {
    player,
    views,
    requests,
    refusals,
    answer,
    tick,
    settle,
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    view: () => views.at(-1) as View,
  };
}

/** The same run in one go, by the library. */
function whole({ samples, noise, testSize, seed, learningRate, hidden }: RunSetting, epochs: number) {
  const { train, test } = prepareMoons({ samples, noise, testSize, seed });
  const model = hidden ? fastHiddenLayer(hidden.width, hidden.activation) : fastNeuron();
  const parameters = hidden
    ? initialise(model, hidden.initialisation, randomState(seed), hidden.scale)
    : articleStart(model, randomState(seed));
  return runEpochs({ model, parameters, train, test, learningRate }, epochs);
}

/** What is shown is the library's run of the setting shown, to the last bit. */
function expectTrue(view: View): void {
  if (view.played === undefined) return;
  const { epoch, frame, train, test, setting } = view.played;
  const { run, losses } = whole(setting, epoch);
  expect(frame.epoch).toBe(epoch);
  expect(frame.parameters).toEqual(run.parameters);
  expect(train.slice(0, epoch + 1)).toEqual([...losses.train]);
  expect(test.slice(0, epoch + 1)).toEqual([...losses.test]);
}

test.each([
  ['one neuron', setting],
  ['a hidden layer', { ...setting, hidden }],
])('%s played to its end is the run in one go, and is drawn on its way', (_, first) => {
  const { player, settle, views, view } = bench({ first });
  player.play();
  settle();
  expect(view()).toMatchObject({ status: 'idle', news: 'done', made: 60 });
  expectTrue(view());
  expect(view().played?.epoch).toBe(60);
  expect(new Set(views.map(({ played }) => played?.epoch)).size).toBeGreaterThan(30);
});

test('a run that is not to be seen moving is drawn at its end alone', () => {
  const { player, settle, views } = bench({ calm: true });
  player.play();
  settle();
  expect([...new Set(views.map(({ played }) => played?.epoch))]).toEqual([undefined, 60]);
});

test('300 epochs take four to six seconds; timers of a hidden page, a second apart, hardly stretch them', () => {
  for (const gap of [0, 1000]) {
    const { player, tick, pass, now, view } = bench({ epochs: 300 });
    player.play();
    while (tick()) if (gap > 0 && view().status === 'running') pass(gap / 2);
    expect(view().news).toBe('done');
    expect(now()).toBeGreaterThan(4000);
    expect(now()).toBeLessThan(6000 + 2 * gap);
  }
});

test('a slow run comes in pieces, so that it can be halted', () => {
  const { player, tick, view } = bench({ stepTime: 50, epochs: 1000, calm: true });
  player.toEnd();
  for (let i = 0; i < 4; i++) tick();
  expect(view()).toMatchObject({ status: 'running' });
  expect(view().made).toBeGreaterThan(0);
  expect(view().made).toBeLessThan(20);
});

test('edits of a hidden layer in quick succession all count, and one taken back is taken back', () => {
  const { player, settle, view } = bench({ first: { ...setting, hidden } });
  player.set({ hidden: { activation: 'relu' } });
  player.set({ hidden: { initialisation: 'he' } });
  player.set({ noise: 0.1 });
  player.set({ hidden: { width: 5 } });
  expect(player.asked()).toMatchObject({ noise: 0.1, hidden: { width: 5, activation: 'relu' } });
  player.set({ hidden: { width: 3 } });
  player.toEnd();
  settle();
  const expected = { width: 3, activation: 'relu', initialisation: 'he', scale: 1 };
  expect(view().setting).toEqual({ ...setting, noise: 0.1, hidden: expected });
  expectTrue(view());
});

describe('an answer that comes too late changes nothing', () => {
  test.each([
    ['pause', 'paused'],
    ['cancel', 'cancelled'],
  ] as const)('after %s', (action, news) => {
    const { player, tick, answer, view, views } = bench();
    player.play();
    for (let i = 0; i < 10; i++) tick();
    let late = answer();
    while (late === undefined) {
      tick();
      late = answer();
    }
    player[action]();
    const shown = view();
    expect(shown.news).toBe(news);
    const count = views.length;
    player.receive(late);
    expect(views.length).toBe(count);
    expectTrue(shown);
  });

  test.each([
    ['back', (player: ReturnType<typeof runPlayer>) => player.back(), setting],
    [
      'another seed',
      (player: ReturnType<typeof runPlayer>) => player.set({ seed: 8 }),
      { ...setting, seed: 8 },
    ],
  ])('after %s', (_, act, wanted) => {
    const { player, tick, answer, settle, view } = bench();
    player.play();
    for (let i = 0; i < 9; i++) tick();
    let late = answer();
    while (late === undefined) {
      tick();
      late = answer();
    }
    act(player);
    player.receive(late);
    settle();
    expect(view()).toMatchObject({ status: 'idle', made: 0, setting: wanted });
    expect(view().played?.setting).toEqual(wanted);
    expectTrue(view());
  });
});

test('a paused run goes on from where it stands and ends as one that never paused', () => {
  const { player, tick, settle, view } = bench({ first: { ...setting, hidden } });
  player.play();
  for (let i = 0; i < 31; i++) tick();
  player.pause();
  const { played } = view();
  expect(played?.epoch).toBeGreaterThan(5);
  expect(played?.epoch).toBeLessThan(60);
  settle();
  expect(view().played).toBe(played);
  player.play();
  settle();
  expect(view().made).toBe(60);
  expectTrue(view());
});

test.each(['play', 'toEnd', 'step', 'back'] as const)(
  '%s pressed before a new start is there takes the new setting along',
  (action) => {
    for (const ticks of [0, 1, 6]) {
      const { player, tick, settle, view } = bench();
      player.play();
      for (let i = 0; i < ticks; i++) tick();
      player.set({ seed: 8 });
      player[action]();
      settle();
      expect(view().setting).toEqual({ ...setting, seed: 8 });
      expect(view().played?.setting).toEqual(view().setting);
      expect(view().made).toBe({ play: 60, toEnd: 60, step: 1, back: 0 }[action]);
      expectTrue(view());
    }
  },
);

test('epoch by epoch, also when pressed faster than the worker answers', () => {
  const { player, tick, settle, view } = bench();
  player.step();
  tick();
  player.step();
  player.step();
  settle();
  expect(view()).toMatchObject({ status: 'paused', news: 'stepped', made: 3 });
  expectTrue(view());
});

test('steps pressed past the last epoch end there', () => {
  const { player, tick, settle, view } = bench({ epochs: 3 });
  for (let i = 0; i < 6; i++) player.step();
  tick();
  for (let i = 0; i < 6; i++) player.step();
  settle();
  expect(view()).toMatchObject({ status: 'idle', news: 'done', made: 3 });
  expect(view().played?.epoch).toBe(3);
  expectTrue(view());
});

test('one request at a time, whatever is pressed while it is under way', () => {
  const { player, tick, settle, requests, view } = bench();
  player.step();
  tick();
  for (const press of ['play', 'toEnd', 'play'] as const) {
    player[press]();
    expect(requests).toHaveLength(1);
    tick();
    tick();
  }
  settle();
  expect(view()).toMatchObject({ news: 'done', made: 60 });
  expectTrue(view());
});

test('Cancel puts back what was shown before the run', () => {
  const { player, tick, settle, view } = bench();
  player.toEnd();
  settle();
  const { played } = view();
  player.play();
  for (let i = 0; i < 9; i++) tick();
  expect(view().played).not.toBe(played);
  player.cancel();
  expect(view()).toMatchObject({ status: 'idle', news: 'cancelled' });
  expect(view().played).toBe(played);
});

test('a first run that is cancelled before it began leaves the page as it was built', () => {
  const { player, settle, view } = bench();
  player.play();
  player.pause();
  settle();
  expect(view()).toMatchObject({ played: undefined, status: 'idle', made: 60 });
});

test.each([
  ['one class', { samples: 2, testSize: 0.5 }],
  ['nothing to train on', { samples: 4, testSize: 0.9 }],
  ['no finite loss', { hidden: { ...hidden, initialisation: 'normal', scale: 1e200, activation: 'relu' } }],
] as const)('a setting refused for %s leaves the run before it, which can go on', (why, part) => {
  const { player, tick, settle, view, refusals } = bench();
  player.play();
  for (let i = 0; i < 12; i++) tick();
  const at = view().made;
  player.set(part);
  settle();
  expect(refusals).toEqual([why]);
  expect(view()).toMatchObject({ status: 'paused', setting });
  expect(view().made).toBeGreaterThanOrEqual(at);
  expectTrue(view());
  player.toEnd();
  settle();
  expect(view()).toMatchObject({ news: 'done', made: 60 });
  expectTrue(view());
});

test('more epochs let a run go on, fewer begin it again', () => {
  const { player, settle, view } = bench();
  player.toEnd();
  settle();
  player.setEpochs(90);
  expect(view()).toMatchObject({ status: 'paused', epochs: 90, made: 60 });
  player.play();
  settle();
  expect(view()).toMatchObject({ news: 'done', made: 90 });
  expectTrue(view());
  player.setEpochs(20);
  settle();
  expect(view()).toMatchObject({ status: 'idle', news: 'edited', epochs: 20, made: 0 });
});

test('a run that leaves the doubles says so and stays at its last good state', () => {
  const first = {
    ...setting,
    learningRate: 1e9,
    hidden: { ...hidden, activation: 'relu' as const, width: 8 },
  };
  const { player, settle, view } = bench({ first, epochs: 400 });
  player.toEnd();
  settle();
  expect(view().news).toBe('diverged');
  expect(view().made).toBeLessThan(400);
  expect([...(view().played?.frame.parameters ?? [])].every(Number.isFinite)).toBe(true);
});

test('a worker that fails leaves what is shown', () => {
  const { player, tick, settle, view } = bench();
  player.play();
  for (let i = 0; i < 9; i++) tick();
  const { played } = view();
  player.fail();
  settle();
  expect(view()).toMatchObject({ status: 'paused', news: 'broken' });
  expect(view().played).toBe(played);
});

test('whatever is pressed, whenever the worker answers: what is shown is the run of the setting shown', () => {
  const actions = [
    'play',
    'toEnd',
    'pause',
    'step',
    'back',
    'cancel',
    'seed',
    'rate',
    'bad',
    'more',
    'less',
  ] as const;
  const act = fc.oneof(
    fc.constantFrom(...actions),
    fc.nat({ max: 6 }).map((ticks) => ticks),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (steps) => {
      const { player, tick, settle, views, view } = bench({ epochs: 12 });
      let checked = 0;
      for (const [i, step] of steps.entries()) {
        if (typeof step === 'number') for (let n = 0; n < step; n++) tick();
        else if (step === 'seed') player.set({ seed: i });
        else if (step === 'rate') player.set({ learningRate: i / 10 });
        else if (step === 'bad') player.set({ testSize: 0.999 });
        else if (step === 'more') player.setEpochs(12 + i);
        else if (step === 'less') player.setEpochs(1 + (i % 4));
        // as on the page, where these can't be pressed otherwise
        else if (step === 'pause' && view()?.status !== 'running') continue;
        else if (step === 'step' && view()?.status === 'running') continue;
        else if (step === 'cancel' && !['running', 'paused'].includes(view()?.status)) continue;
        else player[step]();
        for (; checked < views.length; checked++) expectTrue(views[checked] as View);
      }
      settle();
      if (views.length > 0) {
        expectTrue(view());
        expect(['idle', 'paused']).toContain(view().status);
        expect(view().played?.setting ?? view().setting).toEqual(view().setting);
      }
    }),
    { numRuns: 150, seed: 1 },
  );
});
