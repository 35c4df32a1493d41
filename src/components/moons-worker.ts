// Training and drawing away from the page, which stays free to answer.
import { fieldPicture } from './moons-drawing.ts';
import { listsOf, moonsServer, type Request, type TestPoints } from './moons-session.ts';

const serve = moonsServer();
let points: TestPoints | undefined;
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const reply = serve(data);
  if (reply === undefined) return;
  const transfer = listsOf(reply) as ArrayBuffer[];
  if (reply.kind === 'refused') return postMessage(reply);
  // what is handed over is gone from here
  if (reply.points) points = structuredClone(reply.points);
  postMessage({ ...reply, ...(points && { picture: fieldPicture(reply, points) }) }, { transfer });
});
