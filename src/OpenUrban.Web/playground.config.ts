import { defineConfig } from 'vite';

export default defineConfig({
  base: '/playground/',
  build: {
    outDir: '../wwwroot/playground',
    // The folder lies outside the Vite root, so Vite would not empty it unasked.
    emptyOutDir: true,
    // The code editor alone is larger than Vite's default warning limit.
    chunkSizeWarningLimit: 4000,
    // Libraries mark files with 'use client', which means nothing here and fills the build output.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  server: {
    // `npm run dev` next to a running API.
    // The examples lie outside the Vite root.
    fs: { allow: ['.', '../../../schema/examples'] },
    proxy: { '/graphql': 'http://localhost:5000' },
  },
});
