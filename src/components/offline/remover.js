// What stands in the service worker's place where the book is built with OFFLINE=no: it takes every copy away, then itself.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const copies = `backprop:${new URL(registration.scope).pathname}:`;
  const putAway = async () => {
    for (const name of await caches.keys()) if (name.startsWith(copies)) await caches.delete(name);
    await registration.unregister();
  };
  event.waitUntil(putAway());
});
