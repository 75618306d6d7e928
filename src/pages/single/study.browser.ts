/** The study page as one file. What is packed is in its place before the page comes to life. */
import '../study/page.css';
import './page.css';
import './place.browser.ts';
import '../study/main.ts';
import { saveFromFile } from './files.browser.ts';

saveFromFile();
