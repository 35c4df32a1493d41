import { href } from '../../book/href.ts';
import { lender } from './lent.ts';

/** milliseconds; a slow network takes its time */
const startWithin = 30_000;

/** The frames in which readers' code runs, each for one run at a time: of their own origin, without network or storage. */
export const frames = lender(openFrame, (frame) => frame.remove());

function openFrame(): Promise<HTMLIFrameElement | undefined> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.referrerPolicy = 'no-referrer';
    frame.hidden = true;
    frame.title = '';
    frame.src = href('/sandbox.html');
    const settle = (result: HTMLIFrameElement | undefined) => {
      clearTimeout(timer);
      removeEventListener('message', ready);
      if (result === undefined) frame.remove();
      resolve(result);
    };
    const timer = setTimeout(() => settle(undefined), startWithin);
    const ready = ({ source, data }: MessageEvent) => {
      if (source === frame.contentWindow && data === 'sandbox is ready') settle(frame);
    };
    addEventListener('message', ready);
    document.body.append(frame);
  });
}
