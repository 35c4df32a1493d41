import { expect, test } from 'vitest';
import { sheetMaker, type Working } from '../../../../src/components/your-network/sheets/making/making.ts';
import type {
  SheetReply,
  SheetsRequest,
} from '../../../../src/components/your-network/sheets/making/messages.ts';
import type { Sheet } from '../../../../src/lib/audit/sheet/sheet.ts';
import { sheetClasses } from '../../../lib/audit/sheet/classes.ts';

const [{ spec }] = sheetClasses as [(typeof sheetClasses)[number]];
const sheet = (seed: number) => ({ seed }) as Sheet;

/** A worker that answers when it is told to. */
function stub() {
  const asked: SheetsRequest[] = [];
  const ended: Working[] = [];
  const workers: Working[] = [];
  const said: string[] = [];
  const maker = sheetMaker(
    () => {
      const one: Working = {
        postMessage: (request: SheetsRequest) => asked.push(request),
        terminate: () => ended.push(one),
        onmessage: null,
        onerror: null,
      };
      workers.push(one);
      return one;
    },
    {
      made: (sheets, all) => said.push(`${sheets.map((one) => one.seed).join(' ')}${all ? ', all' : ''}`),
      none: (why) => said.push(why.problem),
      broken: () => said.push('broken'),
    },
  );
  const answer = (worker: number, token: number, made: SheetReply['sheet']) =>
    ((workers[worker] as Working).onmessage as (event: MessageEvent) => void)({
      data: { token, sheet: made },
    } as MessageEvent);
  return { maker, asked, ended, workers, said, answer };
}

test('sheets are heard one after the other, and the worker ends with the last', () => {
  const { maker, asked, ended, said, answer } = stub();
  maker.make({ seed: 7, count: 2, spec });
  const { token } = asked[0] as SheetsRequest;
  answer(0, token, sheet(1));
  expect(ended).toHaveLength(0);
  answer(0, token, sheet(2));
  expect(said).toEqual(['1', '1 2, all']);
  expect(ended).toHaveLength(1);
});

test('a newer wish ends the older, of which nothing is heard any more', () => {
  const { maker, asked, ended, workers, said, answer } = stub();
  maker.make({ seed: 1, count: 5, spec });
  maker.make({ seed: 2, count: 1, spec });
  expect(ended).toEqual([workers[0]]);
  answer(0, asked[0]?.token ?? -1, sheet(1));
  answer(1, asked[0]?.token ?? -1, sheet(1));
  expect(said).toEqual([]);
  answer(1, asked[1]?.token ?? -1, sheet(9));
  expect(said).toEqual(['9, all']);
});

test('after cancelling nothing is heard', () => {
  const { maker, asked, said, answer } = stub();
  maker.make({ seed: 1, count: 3, spec });
  maker.stop();
  answer(0, asked[0]?.token ?? -1, sheet(1));
  expect(said).toEqual([]);
});

test('where there is no sheet it is said once, and the worker ends', () => {
  const { maker, asked, ended, said, answer } = stub();
  maker.make({ seed: 1, count: 3, spec });
  answer(0, asked[0]?.token ?? -1, { problem: 'saturated' });
  answer(0, asked[0]?.token ?? -1, sheet(1));
  expect(said).toEqual(['saturated']);
  expect(ended).toHaveLength(1);
});

test('a worker that breaks, or that can’t be started, is told', async () => {
  const { maker, workers, said } = stub();
  maker.make({ seed: 1, count: 3, spec });
  ((workers[0] as Working).onerror as (event: ErrorEvent) => void)({} as ErrorEvent);
  expect(said).toEqual(['broken']);
  const told: string[] = [];
  const none = sheetMaker(
    () => {
      throw new Error('no origin');
    },
    { made: () => told.push('made'), none: () => told.push('none'), broken: () => told.push('broken') },
  );
  none.make({ seed: 1, count: 1, spec });
  await Promise.resolve();
  expect(told).toEqual(['broken']);
});
