import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// Vite's list of what it has built for browsers: the names of files have the hashes of their contents in them.
const { file, css } = JSON.parse(readFileSync(path('../OpenUrban.Api/wwwroot/web/manifest.json'), 'utf8'))[
  'app/client.tsx'
];

/** The pages as one script that the API runs in itself, without Node.js: what is sent first is rendered there. */
export default defineConfig({
  // A script engine alone is neither a browser nor Node.js, so that React's renderers for those are of no use there.
  resolve: {
    alias: {
      'react-dom/server': path('node_modules/react-dom/cjs/react-dom-server-legacy.browser.production.js'),
    },
  },
  define: {
    'process.env.NODE_ENV': '"production"',
    ASSETS: JSON.stringify({ script: `web/${file}`, styles: css.map((style: string) => `web/${style}`) }),
  },
  publicDir: false,
  build: {
    outDir: 'dist',
    lib: { entry: 'app/server.tsx', formats: ['iife'], name: 'pages', fileName: () => 'server.js' },
  },
});
