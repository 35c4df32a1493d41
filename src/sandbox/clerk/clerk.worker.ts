// The clerk of a run, a worker of the page: takes the types off, listens to the sandbox, and hands on to the page what is
// sound and short. Whatever comes in floods or megabytes is dealt with here, beside the page.
import { most } from '../messages.ts';
import { listen } from './listen.ts';
import { type Made, moduleFrom } from './module.ts';
import type { Report, Task } from './reports.ts';
import { callsOf, exerciseOf } from './verdict.ts';

type Listening = ReturnType<typeof listen>;

let listening: Listening | undefined;
let made: Made | undefined;
let exercise: string | undefined;

addEventListener('message', ({ data, ports }: MessageEvent<Task>) => {
  const { run } = data;
  const tell = (report: Report) => postMessage(report);
  switch (data.kind) {
    case 'strip': {
      tell({ run, kind: 'begun' });
      exercise = data.exercise;
      made = moduleFrom(data.source);
      if ('problem' in made) {
        const text = made.problem.slice(0, most.error);
        tell({ run, kind: 'end', ending: { how: 'syntax', text, place: made.place } });
      } else {
        const checks = exercise === undefined ? undefined : callsOf(exerciseOf(exercise));
        tell({ run, kind: 'ready', order: { code: made.code, checks } });
      }
      break;
    }
    case 'listen': {
      const [line, control] = ports;
      if (line && control && made && 'code' in made)
        listening = listen(run, { line, control, made, exercise, tell });
      break;
    }
    case 'ping':
      listening?.ping();
      break;
    case 'stop':
      listening?.stop();
      tell({ run, kind: 'end', ending: { how: 'stopped' } });
      break;
    default:
      data satisfies never;
  }
});
