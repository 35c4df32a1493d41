import { ownFile } from '../../book/own-file.ts';
import { lender } from './lent.ts';

/** milliseconds; a slow network takes its time */
const startWithin = 30_000;
const silentFor = 2_000;
/** A frame that lay idle, which nothing keeps from answering, and one whose run goes on, on a machine that is busy with it. */
const answerWithin = { idle: 1_000, running: 4_000 };

/** The frames in which readers' code runs, each for one run at a time: of their own origin, without network or storage. */
export const frames = lender(
  openFrame,
  (frame) => frame.remove(),
  (frame) => answers(frame, 'idle'),
);

/** Where the code runs: the frame that stands in the document of the one that was opened. */
export const sandboxIn = (frame: HTMLIFrameElement): Window | undefined => frame.contentWindow?.[0];

/** Whether a frame still answers: one whose process has ended, for want of memory say, looks the same and does not. */
export function answers(frame: HTMLIFrameElement, state: keyof typeof answerWithin): Promise<boolean> {
  return new Promise((resolve) => {
    const sandbox = sandboxIn(frame);
    const settle = (result: boolean) => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      resolve(result);
    };
    const timer = setTimeout(() => settle(false), answerWithin[state]);
    const hear = ({ source, data }: MessageEvent) => {
      if (source === sandbox && data === 'sandbox is ready') settle(true);
    };
    addEventListener('message', hear);
    sandbox?.postMessage('are you there?', '*');
  });
}

function openFrame(): Promise<HTMLIFrameElement | undefined> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.referrerPolicy = 'no-referrer';
    frame.hidden = true;
    frame.title = '';
    frame.src = ownFile('/sandbox.html');
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
      if (source === sandboxIn(frame) && data === 'sandbox is ready') settle(frame);
    };
    addEventListener('message', ready);
    // It speaks before it has loaded; one that could not be had loads as well, and says nothing.
    frame.onload = () => setTimeout(() => settle(undefined), silentFor);
    document.body.append(frame);
  });
}
