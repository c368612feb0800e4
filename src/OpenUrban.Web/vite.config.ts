import { defineConfig } from 'vite';

/** The scripts and styles of the pages, for browsers. */
export default defineConfig({
  // They are served below whatever path a proxy gives the API.
  base: './',
  build: {
    outDir: '../OpenUrban.Api/wwwroot/web',
    // The folder lies outside the Vite root, so Vite would not empty it unasked.
    emptyOutDir: true,
    manifest: 'manifest.json',
    rolldownOptions: { input: 'app/client.tsx' },
  },
});
