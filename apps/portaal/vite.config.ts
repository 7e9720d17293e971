/** Knows how Vite bundles the portal for the browser and for the server. */
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // Our packages are TypeScript source, and the component library is bundled so that only the parts we use are loaded at start.
  // React and React Router stay outside: the server that calls the build must share their one copy.
  ssr: { noExternal: [/^@samenkracht\//, /^@utrecht\//, /^@fontsource/] },
  build: {
    assetsInlineLimit: 0, // the content security policy allows no data: URLs for fonts and scripts
    rolldownOptions: {
      // The library does not say that its modules are free of side effects; without this its calendar comes along.
      treeshake: { moduleSideEffects: (id: string) => id.endsWith('.css') || !id.includes('/@utrecht/') },
    },
  },
});
