// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { inTalk } from '../../src/pages/deck/talk.browser.ts';
import { keepOffline } from '../../src/pages/offline.browser.ts';

class Worker extends EventTarget {
  postMessage = vi.fn();
}

class Registration extends EventTarget {
  waiting: Worker | null = null;
  installing: Worker | null = null;

  /** A newer version is found, and at once, or later, ready. */
  find(): () => void {
    const worker = new Worker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    return () => {
      this.installing = null;
      this.waiting = worker;
      worker.dispatchEvent(new Event('statechange'));
    };
  }
}

let registration: Registration;
let container: EventTarget & { controller: unknown; register: () => Promise<Registration> };
const notice = () => document.querySelector('.update');
const press = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();

beforeEach(() => {
  document.body.innerHTML = '';
  registration = new Registration();
  container = Object.assign(new EventTarget(), {
    controller: {} as unknown,
    register: () => Promise.resolve(registration),
  });
  vi.stubGlobal('navigator', { serviceWorker: container });
});

it('says nothing while there is nothing newer, and nothing of the first version', async () => {
  container.controller = null;
  await keepOffline(() => false);
  registration.find()();
  expect(notice()).toBeNull();
});

it('announces a newer version that waits already, is on its way, or is found later', async () => {
  registration.waiting = new Worker();
  await keepOffline(() => false);
  expect(notice()?.textContent).toContain('A newer version is ready.');

  document.body.innerHTML = '';
  registration = new Registration();
  const onItsWay = registration.find();
  await keepOffline(() => false);
  expect(notice()).toBeNull();
  onItsWay();
  expect(notice()).not.toBeNull();

  document.body.innerHTML = '';
  registration = new Registration();
  await keepOffline(() => false);
  registration.find()();
  expect(notice()).not.toBeNull();
});

it('lets the newer version in only when it is asked for', async () => {
  const worker = new Worker();
  registration.waiting = worker;
  await keepOffline(() => false);
  press('Not now');
  expect(notice()).toBeNull();
  expect(worker.postMessage).not.toHaveBeenCalled();
  await keepOffline(() => false);
  press('Reload');
  expect(worker.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
});

it('does not announce in a talk, and takes the notice away when one begins', async () => {
  let talking = true;
  registration.waiting = new Worker();
  await keepOffline(() => talking);
  expect(notice()).toBeNull();
  talking = false;
  await keepOffline(() => talking);
  expect(notice()).not.toBeNull();
  talking = true;
  document.dispatchEvent(new Event('keyup'));
  expect(notice()).toBeNull();
});

it('leaves a page as it is where the browser keeps nothing', async () => {
  container.register = () => Promise.reject(new Error('storage is blocked'));
  await keepOffline(() => false);
  expect(notice()).toBeNull();
});

it('takes any slide but the first for a talk', () => {
  document.body.innerHTML =
    '<div class="slides"><section class="present"></section><section></section></div>';
  expect(inTalk()).toBe(false);
  document.body.innerHTML =
    '<div class="slides"><section></section><section class="present"></section></div>';
  expect(inTalk()).toBe(true);
});
