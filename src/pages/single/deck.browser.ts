/** The deck as one file. */
import '../deck/page.css';
import './page.css';
import '../deck/main.ts';
import { saveFromFile } from './files.browser.ts';

saveFromFile();
