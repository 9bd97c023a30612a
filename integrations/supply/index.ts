import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { asBase } from '../address.ts';
import { billOfMaterials } from './bill.ts';
import { readLock } from './lock.ts';
import { notices } from './notices.ts';
import { securityTxt } from './security-txt.ts';
import { noteShipped, shipped } from './shipped.ts';

/**
 * Writes what the site is made of: /sbom.cdx.json and /notices.txt, and whom to tell of a hole
 * in it. Has to run after whatever bundles something for browsers.
 */
export function supply(): AstroIntegration {
  let root: URL;
  let home: string;
  return {
    name: 'right-for-the-room/supply',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteShipped()] } });
      },
      'astro:config:done': ({ config }) => {
        root = config.root;
        home = new URL(asBase(config.base), config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const packages = await readLock(new URL('package-lock.json', root));
        const product = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as {
          readonly name: string;
          readonly version: string;
        };
        const places = shipped();
        const handedOn = packages.filter(({ place }) => places.has(place));
        await writeFile(new URL('sbom.cdx.json', dir), billOfMaterials(packages, places, product));
        await writeFile(new URL('notices.txt', dir), await notices(fileURLToPath(root), handedOn));
        await mkdir(new URL('.well-known/', dir), { recursive: true });
        await writeFile(
          new URL('.well-known/security.txt', dir),
          securityTxt(home, process.env['SECURITY_CONTACT']),
        );
        logger.info(
          `${String(packages.length)} packages listed; of ${String(handedOn.length)} readers get a part`,
        );
      },
    },
  };
}
