import type { z } from 'astro/zod';

/** Texts in the shape that their schema says, for those who only read them. */
export type TextsOf<Schema extends z.ZodType> = Fixed<z.infer<Schema>>;

type Fixed<T> = T extends object ? { readonly [Key in keyof T]: Fixed<T[Key]> } : T;
