// A worker's sheets, as they come; what is begun anew or cancelled ends the worker, so that nothing stale is ever heard.
import type { NoSheet, Sheet } from '../../../../lib/audit/sheet/sheet.ts';
import type { SheetReply, SheetsRequest } from './messages.ts';

/** What a worker can do. */
export type Working = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export interface Heard {
  /** the sheets so far, and whether they are all */
  readonly made: (sheets: readonly Sheet[], all: boolean) => void;
  readonly none: (why: NoSheet) => void;
  readonly broken: () => void;
}

export const sheetWorker = (): Worker =>
  new Worker(new URL('./sheets.worker.ts', import.meta.url), { type: 'module' });

/** @param start  starts a worker; it may throw, in a frame without an origin of its own */
export function sheetMaker(start: () => Working, heard: Heard) {
  let worker: Working | undefined;
  let token = 0;

  function stop(): void {
    token++;
    worker?.terminate();
    worker = undefined;
  }

  return {
    stop,
    make(request: Omit<SheetsRequest, 'token'>): void {
      stop();
      const mine = token;
      const sheets: Sheet[] = [];
      const fail = () => {
        if (mine !== token) return;
        stop();
        heard.broken();
      };
      try {
        worker = start();
      } catch {
        queueMicrotask(fail);
        return;
      }
      worker.onerror = fail;
      worker.onmessage = ({ data }: MessageEvent<SheetReply>) => {
        if (data.token !== token) return;
        if ('problem' in data.sheet) {
          stop();
          heard.none(data.sheet);
          return;
        }
        sheets.push(data.sheet);
        const all = sheets.length === (request.count ?? 1);
        if (all) stop();
        heard.made([...sheets], all);
      };
      worker.postMessage({ ...request, token: mine } satisfies SheetsRequest);
    },
  };
}
