import { knownOnPage } from './known.browser.ts';
import { startConsole } from './start.browser.ts';

startConsole(knownOnPage());
