/** Lets a hosted page work without a network after its first visit. Not in the author's live server, and not from a disk. */

/**
 * Once the page has loaded, fetches what keeps it, so that it costs the first load nothing.
 * @param inTalk whether somebody is presenting, and must not be told of a newer version; default never
 */
export function goOffline(inTalk: () => boolean = () => false): void {
  if (!import.meta.env.PROD || location.protocol === 'file:' || !('serviceWorker' in navigator)) return;
  addEventListener('load', async () => {
    const { keepOffline } = await import('./offline.browser.ts');
    await keepOffline(inTalk);
  });
}
