/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Ids of the facts a guide cites, in order of first mention; `Cite` numbers by it. */
    cited?: readonly string[];
  }
}

declare namespace Astro {
  interface ClientDirectives {
    /** Wakes an island when somebody comes to use it (integrations/when-used.ts). */
    'client:used'?: boolean;
    /** Wakes an island when the page has been seen (integrations/when-painted.ts). */
    'client:painted'?: boolean;
  }
}
