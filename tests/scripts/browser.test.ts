import { expect, test } from 'vitest';
import { hasBrowser } from '../../scripts/browser.ts';

const all = () => true;
const none = () => false;

test.each([
  ['a Mac', 'darwin', {}, none, true],
  ['Windows', 'win32', {}, none, true],
  ['a desktop', 'linux', { DISPLAY: ':0' }, all, true],
  ['a desktop under Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, all, true],
  ['a server without a screen', 'linux', {}, all, false],
  ['a screen without xdg-open', 'linux', { DISPLAY: ':0' }, none, false],
  ['a reader who wants none', 'darwin', { BROWSER: 'none' }, all, false],
  ['a browser by name', 'linux', { BROWSER: 'firefox' }, (program: string) => program === 'firefox', true],
  ['a browser by name that is not there', 'linux', { BROWSER: 'firefox', DISPLAY: ':0' }, none, false],
])('on %s the book opens only where something can open it', (_, platform, env, has, opens) => {
  expect(hasBrowser({ platform, env, has })).toBe(opens);
});
