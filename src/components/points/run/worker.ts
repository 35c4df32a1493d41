// Training and drawing away from the page, which stays free to answer.

import type { Request, TestPoints } from './messages.ts';
import { fieldPicture, pointsPicture } from './plane-picture.ts';
import { listsOf, runServer } from './server.ts';

const serve = runServer();
let points: TestPoints | undefined;
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const reply = serve(data);
  if (reply === undefined) return;
  const transfer = listsOf(reply) as ArrayBuffer[];
  if (reply.kind === 'refused') return postMessage(reply);
  const marks = reply.points && pointsPicture(reply.points);
  // what is handed over is gone from here
  if (reply.points) points = structuredClone(reply.points);
  const picture = points && fieldPicture(reply, points);
  const drawn = { ...(marks && { points: { ...reply.points, marks } }), ...(picture && { picture }) };
  postMessage({ ...reply, ...drawn }, { transfer });
});
