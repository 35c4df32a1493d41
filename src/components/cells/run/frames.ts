import { href } from '../../book/href.ts';
import { lender } from './lent.ts';

/** milliseconds; a slow network takes its time */
const startWithin = 30_000;
const silentFor = 2_000;

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
    let settled = false;
    const settle = (result: HTMLIFrameElement | undefined) => {
      if (settled) return;
      settled = true;
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
    // It speaks before it has loaded; one that could not be had loads as well, and says nothing.
    frame.onload = () => setTimeout(() => settle(undefined), silentFor);
    document.body.append(frame);
  });
}
