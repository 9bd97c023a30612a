import { z } from 'astro/zod';

/** The name of a file or of a thing in it, which is part of an address. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');
