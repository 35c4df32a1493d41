/** What the host puts into each page before its policy: it keeps what is said, for there is no other way to hear it. */
export const listener = `<script>window.heard = [];
for (const name of ['log', 'info', 'warn', 'error', 'debug']) { const say = console[name]; console[name] = (...all) => { window.heard.push(all.join(' ')); say.apply(console, all); }; }
addEventListener('error', (event) => window.heard.push(event.message || 'not loaded: ' + (event.target.src || event.target.href)), true);
addEventListener('unhandledrejection', (event) => window.heard.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', (event) => window.heard.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
</script>`;
