// A cell come alive: what its buttons do. Loaded with the first press of one, or with a link that carries code.
import { formatCount } from '../../lib/writing/format.ts';
import type { CheckResult } from '../../sandbox/messages.ts';
import { longestCode } from '../../sandbox/messages.ts';
import { cellsSessionWords as words } from '../words/cells/session.ts';
import { punctuationWords } from '../words/punctuation.ts';
import { showChecks } from './checks.ts';
import type { Editor } from './editor.ts';
import { editOf, keepEdit } from './edits.ts';
import { markOf, readLink, writeLink } from './link.ts';
import { type Output, outputOf } from './output.ts';
import { type Ending, names, type Running, runCode } from './runner.ts';
import styles from './session.css?inline';

const limits = [5, 30, 300];
const saveAfter = 400;

interface Session {
  readonly cell: HTMLElement;
  readonly id: string;
  /** the code as the book has it */
  readonly original: string;
  readonly output: Output;
  readonly limit: HTMLSelectElement;
  editor?: Editor;
  running?: Running;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const sessions = new WeakMap<HTMLElement, Session>();

function sessionOf(cell: HTMLElement): Session {
  const known = sessions.get(cell);
  if (known) return known;
  const region = cell.querySelector<HTMLElement>('.cell-output') as HTMLElement;
  const session: Session = {
    cell,
    id: cell.dataset.cell ?? '',
    original: (cell.querySelector('.cell-code pre')?.textContent ?? '').trimEnd(),
    output: outputOf(region),
    limit: limitControl(),
  };
  cell.querySelector('.cell-controls')?.append(session.limit.parentElement as HTMLElement);
  sessions.set(cell, session);
  return session;
}

/** Does what the pressed button says. */
export async function act(cell: HTMLElement, what: string): Promise<void> {
  const session = sessionOf(cell);
  if (what === 'run') await run(session);
  else if (what === 'stop') session.running?.stop();
  else if (what === 'edit') await edit(session, editOf(session.id) ?? session.original);
  else if (what === 'reset') reset(session);
  else if (what === 'share') await share(session);
}

function titleOf(cell: HTMLElement): string {
  const title = document.getElementById(cell.getAttribute('aria-labelledby') ?? '');
  return title?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function button({ cell }: Session, what: string): HTMLElement | null {
  return cell.querySelector<HTMLElement>(`[data-do="${what}"]`);
}

function show(session: Session, what: string, shown: boolean): void {
  const control = button(session, what);
  if (control === null) return;
  const hadFocus = document.activeElement === control;
  control.hidden = !shown;
  if (!shown && hadFocus) button(session, 'run')?.focus();
}

function limitControl(): HTMLSelectElement {
  const label = document.createElement('label');
  label.className = 'cell-limit';
  const select = document.createElement('select');
  for (const limit of limits) select.add(new Option(words.limitChoice(limit), String(limit)));
  label.append(`${words.limitLabel} `, select);
  return select;
}

/* running */

async function run(session: Session): Promise<void> {
  session.running?.stop();
  const { cell, output, limit, editor } = session;
  const code = editor?.code() ?? session.original;
  editor?.mark(undefined);
  output.clear(words.running);
  if (code.length > longestCode) {
    output.clear('');
    output.say(words.tooLong(formatCount(longestCode)), 'problem');
    return;
  }
  const exercise = cell.dataset.exercise;
  let checks: { checks: readonly CheckResult[]; slip: string } | undefined;
  const running = runCode(
    code,
    exercise === undefined ? {} : { exercise },
    () => Number(limit.value) * 1000,
    (event) => {
      if (session.running !== running) return;
      if (event.kind === 'lines') output.print(event.lines);
      else if (event.kind === 'more') output.more(event.count);
      else if (event.kind === 'plot') output.plot(event.chart);
      else checks = event;
    },
  );
  session.running = running;
  show(session, 'stop', true);
  const ending = await running.ended;
  // A run that was started since then writes here now.
  if (session.running !== running) return;
  delete session.running;
  show(session, 'stop', false);
  if (exercise !== undefined) showChecks(cell, exercise, checks, output);
  tell(session, ending, exercise !== undefined);
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
      problem(words.died);
      break;
    case 'closed':
      problem(words.closed);
      break;
    case 'no start':
      problem(words.noStart);
  }
}

/* editing */

async function edit(session: Session, code: string): Promise<void> {
  const { cell, id, original, output } = session;
  if (session.editor) {
    session.editor.replace(code);
    session.editor.focus();
    return;
  }
  const { openEditor } = await import('./editor.ts');
  // Pressed twice while it was loading.
  if (session.editor) return;
  const place = cell.querySelector<HTMLElement>('.cell-code') as HTMLElement;
  const listing = place.querySelector('pre');
  const host = document.createElement('div');
  host.className = 'cell-editor';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  session.editor = openEditor(host, {
    code,
    label: words.editor(titleOf(cell)),
    hint: words.editorHint,
    names,
    run: () => run(session),
    leave: () => button(session, 'run')?.focus(),
    changed: (text) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const kept = keepEdit(id, text === original ? null : text);
        if (!kept && !told) output.say(words.notKept);
        told ||= !kept;
      }, saveAfter);
    },
  });
  place.append(host);
  if (listing) listing.hidden = true;
  for (const what of ['reset', 'share']) show(session, what, true);
  session.editor.focus();
  show(session, 'edit', false);
}

function reset(session: Session): void {
  session.editor?.replace(session.original);
  keepEdit(session.id, null);
  session.output.clear(words.reset);
}

/* sharing */

async function share({ id, original, editor, output }: Session): Promise<void> {
  const link = await writeLink(id, editor?.code() ?? original, original);
  if (link === undefined) {
    output.say(words.tooLongToShare, 'problem');
    return;
  }
  const address = location.origin + location.pathname + location.search + link;
  try {
    await navigator.clipboard.writeText(address);
    output.say(words.copied);
  } catch {
    // No clipboard without https or leave: the reader copies by hand.
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = address;
    const label = document.createElement('label');
    label.className = 'cell-link';
    label.append(words.copyThis, field);
    output.say('').replaceChildren(label);
    field.select();
    field.focus();
  }
}

/** Shows the code that the page's address carries. It is not run: the reader sees it first. */
export async function showLinked(): Promise<void> {
  const linked = await readLink(location.hash);
  const cell = [...document.querySelectorAll<HTMLElement>('.cell')].find(
    ({ dataset }) => dataset.cell === linked.id,
  );
  if (!cell) return notice('problem' in linked ? words.links[linked.problem] : words.links.missing);
  const session = sessionOf(cell);
  session.running?.stop();
  if ('problem' in linked) {
    session.output.clear('');
    session.output.say(words.links[linked.problem], 'problem');
  } else {
    await edit(session, linked.code);
    session.output.clear('');
    const changed = linked.from !== markOf(session.original);
    session.output.say(punctuationWords.together(words.byLink, changed ? words.byLinkChanged : ''));
  }
  cell.scrollIntoView({ block: 'center' });
}

/** A sentence at the top of the text, where it belongs to no cell. */
function notice(text: string): void {
  document.querySelector('.cell-notice')?.remove();
  const line = document.createElement('p');
  line.className = 'cell-notice';
  line.setAttribute('role', 'status');
  line.textContent = text;
  document.querySelector('main h1')?.after(line);
}
