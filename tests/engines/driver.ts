// A small client of WebDriver, by fetch alone: as much of it as the checks in WebKit need.
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { command, isUp, type Key, keyCodes, type Session } from './command.ts';
import type { WebKit } from './find.ts';

type Point = readonly [x: number, y: number];
const move = ([x, y]: Point, duration = 0) => ({ type: 'pointerMove', origin: 'viewport', duration, x, y });

export class Driver {
  readonly version: string;
  readonly #session: string;
  readonly #end: () => void;

  private constructor(session: string, version: string, end: () => void) {
    this.#session = session;
    this.version = version;
    this.#end = end;
  }

  /** Starts the driver and a browser, on a screen that nobody sees. */
  static async start({ driver, browser }: WebKit, port: number): Promise<Driver> {
    // A group of its own: the screen, the driver and the browser's processes end with it, or the next session is refused.
    const started = spawn('xvfb-run', ['-a', '-s', '-screen 0 1400x1000x24', driver, `--port=${port}`], {
      detached: true,
      stdio: 'ignore',
    });
    const end = () => {
      try {
        if (started.pid) process.kill(-started.pid, 'SIGTERM');
      } catch {
        // It has ended by itself.
      }
    };
    started.once('error', end);
    process.once('exit', end);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => process.exit(1));
    try {
      const base = `http://127.0.0.1:${port}`;
      for (let tries = 0; !(await isUp(base)); tries++) {
        if (tries > 300) throw new Error('WebKitWebDriver does not answer.');
        await pause(100);
      }
      const options = { binary: browser, args: ['--automation'] };
      const { sessionId, capabilities } = await command<Session>('POST', `${base}/session`, {
        capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
      });
      return new Driver(`${base}/session/${sessionId}`, capabilities.browserVersion ?? '', end);
    } catch (error) {
      end();
      throw error;
    }
  }

  async end(): Promise<void> {
    await command('DELETE', this.#session).catch(() => undefined);
    this.#end();
  }

  #post<T>(path: string, body: object): Promise<T> {
    return command('POST', `${this.#session}/${path}`, body);
  }

  /** The part of the window that a page has. */
  async resize(width: number, height: number): Promise<void> {
    await this.#post('window/rect', { width, height });
    const [dx = 0, dy = 0] = await this.run<number[]>(
      (w: number, h: number) => [w - innerWidth, h - innerHeight],
      width,
      height,
    );
    if (dx !== 0 || dy !== 0) await this.#post('window/rect', { width: width + dx, height: height + dy });
  }

  async go(url: string): Promise<void> {
    await this.#post('url', { url });
  }

  /** Runs a function in the page: it knows what it is given and nothing else of what stands around it. */
  run<T>(what: (...given: never[]) => T, ...args: readonly unknown[]): Promise<T> {
    return this.#post('execute/sync', { script: `return (${what}).apply(null, arguments)`, args });
  }

  /** Waits until a function gives something in the page, and gives that. */
  async until<T>(what: (...given: never[]) => T, ...args: readonly unknown[]): Promise<T> {
    for (const start = Date.now(); ; await pause(50)) {
      const found = await this.run(what, ...args);
      if (found) return found;
      if (Date.now() - start > 20_000) throw new Error(`This never came: ${what} ${JSON.stringify(args)}`);
    }
  }

  async #act(sources: readonly object[]): Promise<void> {
    await this.#post('actions', { actions: sources });
    await command('DELETE', `${this.#session}/actions`);
  }

  /** Presses at a point of the window, moves, and lets go. */
  drag(from: Point, to: Point = from): Promise<void> {
    const way = [0.3, 0.6, 1].map(
      (part): Point => [
        Math.round(from[0] + part * (to[0] - from[0])),
        Math.round(from[1] + part * (to[1] - from[1])),
      ],
    );
    return this.#act([
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          move(from),
          { type: 'pointerDown', button: 0 },
          ...(from === to ? [] : way.map((point) => move(point, 40))),
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  }

  press(...keys: readonly Key[]): Promise<void> {
    return this.#strike(keys.map((key) => keyCodes[key]));
  }

  type(text: string): Promise<void> {
    return this.#strike([...text]);
  }

  #strike(keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    return this.#act([{ type: 'key', id: 'keyboard', actions }]);
  }
}
