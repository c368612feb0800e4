import { defineConfig } from 'vite';

export default defineConfig({
  root: 'playground',
  // It is served below whatever path a proxy gives the API.
  base: './',
  build: {
    outDir: '../../OpenUrban.Api/wwwroot/playground',
    // The folder lies outside the Vite root, so Vite would not empty it unasked.
    emptyOutDir: true,
    // The code editor alone is larger than Vite's default warning limit.
    chunkSizeWarningLimit: 4000,
    // Libraries mark files with 'use client', which means nothing here and fills the build output.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
