import { defineConfig } from 'vite';
import { siteConfig } from './src/vite/config.ts';

export default defineConfig(siteConfig());
