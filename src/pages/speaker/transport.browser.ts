/** How windows of the same site hear each other. */
import { isObject } from '../../isObject.ts';
import { CHANNEL } from './names.ts';

export interface Transport {
  readonly send: (message: unknown) => void;
  readonly close: () => void;
}

/**
 * Opens a `BroadcastChannel`. Pages that were opened from a disk have no common origin in every browser: there the window that
 * opened another and the opened one also speak to each other directly, and what comes both ways is heard once.
 * @param heard gets what other windows send, as it came
 */
export function openTransport(heard: (message: unknown) => void): Transport {
  const undo = new AbortController();
  const { signal } = undo;
  const channel = new BroadcastChannel(CHANNEL);
  if (location.protocol !== 'file:') {
    channel.addEventListener('message', ({ data }) => heard(data), { signal });
    return close((message) => channel.postMessage(message));
  }

  const seen = new Set<unknown>();
  const hear = (data: unknown) => {
    if (!isObject(data) || seen.has(data.nonce)) return;
    seen.add(data.nonce);
    heard(data.message);
  };
  const peers = new Set<MessageEventSource>(isWindow(opener) ? [opener] : []);
  channel.addEventListener('message', ({ data }) => hear(data), { signal });
  addEventListener(
    'message',
    ({ origin, source, data }) => {
      // Every file has the origin `null`, and no page of a server has.
      if (origin !== 'null' || source === null || source === window) return;
      if (isObject(data) && data.channel === CHANNEL) peers.add(source);
      hear(data);
    },
    { signal },
  );
  return close((message) => {
    const wrapped = { channel: CHANNEL, nonce: Math.random(), message };
    channel.postMessage(wrapped);
    for (const peer of peers) peer.postMessage(wrapped, { targetOrigin: '*' });
  });

  function close(send: Transport['send']): Transport {
    return {
      send,
      close: () => {
        undo.abort();
        channel.close();
      },
    };
  }
}

/** Another window's objects are none of this window's `Object`. */
function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'postMessage' in value;
}
