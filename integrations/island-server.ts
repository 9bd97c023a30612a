/**
 * Draws islands and pictures when the site is built. Whatever is no component of Astro is one of
 * Preact; the renderer that comes with the integration would draw each once more to find out.
 */
import preact from '@astrojs/preact/server.js';

export default { ...preact, check: (component: unknown) => typeof component === 'function' };
