/** The service worker of a hosted site. */
import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * After a build a worker that keeps all pages and what they need, and fetches nothing else by itself. A newer one waits until
 * somebody asks for it or every page is closed: `offline.browser.ts` registers it and tells of it.
 */
export function offlinePlugin(): PluginOption {
  return VitePWA({
    filename: 'sw.js',
    // Ours is written from the deck, and the page registers by itself: its policy allows no inline script.
    manifest: false,
    injectRegister: false,
    registerType: 'prompt',
    workbox: {
      globPatterns: ['**/*.{html,js,css,woff2,svg,csv,json,bib,webmanifest,png,jpg,jpeg,gif,webp,avif}'],
      // What nobody reads in a browser.
      globIgnores: ['pdf/**', 'single/**', 'schema/**'],
      // `?route=45` and the filters of the sources page are the same file.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      // So that a talk which begins at the first visit goes on without a network.
      clientsClaim: true,
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      maximumFileSizeToCacheInBytes: 20_000_000,
    },
  });
}
