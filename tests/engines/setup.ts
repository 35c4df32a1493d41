// Before the tests in Firefox: the same sites as in Chromium.
import { host, needSites } from '../hosts.ts';

export default function setup() {
  needSites();
  return host();
}
