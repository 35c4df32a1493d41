import { sandboxWords } from '../words.ts';
import { boundNumber, field } from './bound.ts';
import { gate, type Passed } from './gate.ts';
import { linesBefore, scriptFrom, scriptLinesBefore } from './module.ts';
import { firstPlace } from './places.ts';
import type { Ending, Report } from './reports.ts';
import { type Place, type Map as Places, placeInSource } from './strip-types.ts';
import { exerciseOf, type Outcome, verdictOf } from './verdict.ts';

interface Setup {
  /** from the worker in which the reader's code runs */
  readonly line: MessagePort;
  /** to the frame around it */
  readonly control: MessagePort;
  readonly made: { readonly code: string; readonly map: Places };
  readonly exercise: string | undefined;
  readonly tell: (report: Report) => void;
}

/** milliseconds between two reports of what was printed */
const between = 50;
/** milliseconds in which an engine says what is wrong with a text */
const faultWithin = 2000;

/** Where an HTML comment begins, if only one place can be meant. */
function placeOfComment(code: string): Place | undefined {
  const [found, another] = code.matchAll(/<!--|^\s*(?=-->)/gm);
  if (found === undefined || another !== undefined) return undefined;
  const before = code.slice(0, found.index + found[0].length).split('\n');
  const column = (before.at(-1) ?? '').length + 1 - found[0].trim().length;
  return { line: before.length - linesBefore, column };
}

/** Listens to one run until it ends. */
export function listen(run: number, { line, control, made, exercise, tell }: Setup) {
  const pass = gate();
  const asked = exercise === undefined ? undefined : exerciseOf(exercise);
  const outcomes: (Outcome | undefined)[] = asked ? Object.keys(asked.checks).map(() => undefined) : [];
  let over = false;
  let doubled = false;
  let lines: string[] = [];
  let more = 0;
  let due: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(due);
    due = undefined;
    if (lines.length > 0) tell({ run, kind: 'lines', lines });
    if (more > 0) tell({ run, kind: 'more', count: more });
    lines = [];
    more = 0;
  };
  const stop = () => {
    over = true;
    clearTimeout(due);
    line.close();
    control.postMessage({});
  };
  const end = (ending: Ending) => {
    if (over) return;
    flush();
    stop();
    tell({ run, kind: 'end', ending });
  };
  const placeOf = (place: Place | undefined) => place && placeInSource(made.map, place);

  const done = (ms: number) => {
    if (asked !== undefined) {
      const verdict = doubled ? undefined : verdictOf(asked, outcomes);
      if (verdict === undefined) return end({ how: 'odd' });
      flush();
      tell({ run, kind: 'checks', ...verdict });
    }
    end({ how: 'done', ms });
  };

  const syntax = (text: string) => {
    const taken = /^Identifier '(require|exports)' has already/.exec(text)?.[1];
    const html = /HTML comment/i.test(text);
    const told = taken === undefined ? (html ? sandboxWords.noComment : text) : sandboxWords.takenName(taken);
    const tellPlace = (data: unknown) => {
      const at = {
        line: boundNumber(field(data, 'line'), 0) - scriptLinesBefore,
        column: boundNumber(field(data, 'column'), 0),
      };
      const how = taken === undefined && !html ? 'SyntaxError: ' : '';
      // To a script such a comment is no fault.
      end({ how: 'error', text: how + told, place: placeOf(html ? placeOfComment(made.code) : at) });
    };
    control.onmessage = ({ data }) => tellPlace(data);
    control.postMessage({ where: scriptFrom(made.code) });
    setTimeout(tellPlace, faultWithin);
  };

  const take = (message: Passed) => {
    switch (message.kind) {
      case 'lines':
        lines.push(...message.lines);
        due ??= setTimeout(flush, between);
        break;
      case 'more':
        more = message.count;
        due ??= setTimeout(flush, between);
        break;
      case 'plot':
        flush();
        tell({ run, ...message });
        break;
      case 'outcome':
        doubled ||= !(message.n in outcomes) || outcomes[message.n] !== undefined;
        if (!doubled) outcomes[message.n] = message.outcome;
        break;
      case 'done':
        done(message.ms);
        break;
      case 'syntax':
        syntax(message.text);
        break;
      case 'error': {
        const { text, stack, address } = message;
        end({ how: 'error', text, place: placeOf(firstPlace(stack, address, linesBefore)) });
        break;
      }
      case 'begun':
      case 'idle':
        tell({ run, kind: message.kind });
        break;
      case 'closed':
      case 'flood':
        end({ how: message.kind });
        break;
      default:
        message satisfies never;
    }
  };

  line.onmessage = ({ data }) => {
    if (over) return;
    const message = pass(data);
    if (message !== undefined) take(message);
  };
  // A message that this browser cannot read is none.
  line.onmessageerror = () => {};
  // Where browsers tell it: the worker is gone without having said a word.
  line.addEventListener('close', () => end({ how: 'died' }));
  return {
    ping: () => {
      if (!over) line.postMessage('ping');
    },
    stop,
  };
}
