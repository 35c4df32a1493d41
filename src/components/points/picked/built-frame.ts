import type { Frame, Reply, RunSetting, Start, TestPoints } from '../run/messages.ts';

/** What the worker is asked, so that a run computed with the page stands where the page shows it. */
export function resumedStart(setting: RunSetting, epoch: number, parameters: string): Start {
  const resume = { epoch, parameters: Float64Array.from(parameters.split(' '), Number) };
  return { kind: 'start', token: 0, setting, resume };
}

/** That run as a frame, with its points: the page itself has them only as a drawing. Made away from the page. */
export function builtFrame(start: Start): Promise<Frame & { readonly points: TestPoints }> {
  const worker = new Worker(new URL('../run/worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Frame & { readonly points: TestPoints }>((resolve, reject) => {
    worker.onerror = reject;
    worker.onmessage = ({ data }: MessageEvent<Reply>) =>
      data.kind === 'frame' && data.points ? resolve({ ...data, points: data.points }) : reject(data);
    worker.postMessage(start);
  }).finally(() => worker.terminate());
}
