import { formatCount } from '../../../lib/writing/format.ts';
import type { Ending } from '../../../sandbox/clerk/reports.ts';
import type { Verdict } from '../../../sandbox/clerk/verdict.ts';
import { longestCode } from '../../../sandbox/messages.ts';
import { cellsSessionWords as words } from '../../words/cells/session.ts';
import { punctuationWords } from '../../words/punctuation.ts';
import { showChecks } from '../checks.ts';
import { type Session, seenIn, show } from '../session.ts';
import { runCode } from './run-code.ts';

/** Runs what the reader sees. A run that is still going ends; its output gives way to this one's. */
export async function run(session: Session): Promise<void> {
  const replaced = session.running !== undefined;
  session.running?.stop();
  delete session.running;
  const { cell, output, limit, editor } = session;
  const code = seenIn(session);
  editor?.mark(undefined);
  output.clear(words.running);
  if (code.length > longestCode) {
    show(session, 'stop', false);
    output.clear('');
    output.say(words.tooLong(formatCount(longestCode)), 'problem');
    return;
  }
  const exercise = cell.dataset.exercise;
  let verdict: Verdict | undefined;
  const running = runCode(
    code,
    exercise,
    () => Number(limit.value) * 1000,
    (event) => {
      if (session.running !== running) return;
      if (event.kind === 'lines') output.print(event.lines);
      else if (event.kind === 'more') output.more(event.count);
      else if (event.kind === 'plot') output.plot(event.chart);
      else verdict = event;
    },
  );
  session.running = running;
  show(session, 'stop', true);
  const ending = await running.ended;
  // A run that was started since then writes here now.
  if (session.running !== running) return;
  delete session.running;
  show(session, 'stop', false);
  if (exercise !== undefined) showChecks(cell, exercise, verdict, output);
  tell(session, ending, exercise !== undefined);
  if (replaced) output.say(words.replaced);
}

function tell({ output, editor, limit }: Session, ending: Ending, checked: boolean): void {
  const limitIs = Number(limit.value);
  const problem = (text: string) => output.say(text, 'problem');
  switch (ending.how) {
    case 'done':
      output.say(
        output.isEmpty() && !checked
          ? punctuationWords.together(words.printedNothing, words.took(ending.ms))
          : words.took(ending.ms),
      );
      break;
    case 'error':
    case 'syntax': {
      const text = ending.how === 'syntax' ? words.syntax(ending.text) : ending.text;
      problem(ending.place ? words.errorAt(ending.place.line, ending.place.column, text) : text);
      editor?.mark(ending.place?.line);
      break;
    }
    case 'limit':
      problem(words.limit(limitIs));
      break;
    case 'waiting':
      problem(words.waiting(limitIs));
      break;
    case 'stopped':
      output.say(words.stopped);
      break;
    case 'died':
    case 'closed':
    case 'flood':
    case 'odd':
      problem(words[ending.how]);
      break;
    case 'no start':
      problem(words.noStart);
      break;
    default:
      ending satisfies never;
  }
}
