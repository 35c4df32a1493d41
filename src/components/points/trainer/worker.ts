// Training and drawing away from the page, which stays free to answer.
import { fieldPicture, pointsPicture } from './drawing.ts';
import type { TestPoints } from './run.ts';
import { listsOf, moonsServer, type Request } from './session.ts';

const serve = moonsServer();
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
