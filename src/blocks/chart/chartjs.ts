/** Chart.js with the few parts our charts are made of; the rest never reaches a bundle. */
import { BarController, BarElement, BasicPlatform, Chart, LinearScale, LogarithmicScale } from 'chart.js';

Chart.register(BarController, BarElement, LinearScale, LogarithmicScale);

export { BasicPlatform, Chart };
