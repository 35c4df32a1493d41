import type { Frame, Reply, RunSetting, Start, TestPoints } from '../run/messages.ts';

/** What the worker is asked, so that a run computed with the page stands where the page shows it. */
export function resumedStart(setting: RunSetting, epoch: number, parameters: string): Start {
  const resume = { epoch, parameters: Float64Array.from(parameters.split(' '), Number) };
  return { kind: 'start', token: 0, setting, resume };
}

/** That run as a frame, with its points: the page itself has them only as a drawing. Made away from the page. */
export async function builtFrame(start: Start): Promise<Frame & { readonly points: TestPoints }> {
  const worker = new Worker(new URL('../run/worker.ts', import.meta.url), { type: 'module' });
  try {
    const reply = await new Promise<Reply>((resolve, reject) => {
      worker.onerror = reject;
      worker.onmessage = ({ data }: MessageEvent<Reply>) => resolve(data);
      worker.postMessage(start);
    });
    if (reply.kind === 'refused' || reply.points === undefined) throw new Error('no run as built');
    return { ...reply, points: reply.points };
  } finally {
    worker.terminate();
  }
}
