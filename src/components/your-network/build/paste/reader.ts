import type { PasteRead, ToRead } from './messages.ts';

/** Reads pastes one after the other; a newer one takes the place of one that is still being read. */
export interface PasteReader {
  readonly read: (asked: ToRead) => Promise<PasteRead>;
  readonly end: () => void;
}

export function pasteReader(): PasteReader {
  let worker: Worker | undefined;
  let busy = false;
  const end = () => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    read: (asked) => {
      if (busy) end();
      busy = true;
      worker ??= new Worker(new URL('./paste.worker.ts', import.meta.url), { type: 'module' });
      const own = worker;
      return new Promise((resolve, reject) => {
        own.onmessage = ({ data }: MessageEvent<PasteRead>) => {
          busy = false;
          resolve(data);
        };
        own.onerror = () => {
          busy = false;
          end();
          reject(new Error('paste.worker'));
        };
        own.postMessage(asked);
      });
    },
    end,
  };
}
