/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Ids of the facts a guide cites, in order of first mention; `Cite` numbers by it. */
    cited?: readonly string[];
  }
}
