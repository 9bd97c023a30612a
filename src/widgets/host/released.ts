/**
 * The loader as released: files in public/ that never change, so that a page can name their
 * digest. A new one is /embed.js as it was built, copied to public/ under the next number, with
 * a line here; the old ones stay, and are tried with the widgets of today.
 */
export const RELEASED = [
  {
    file: 'embed.v1.js',
    integrity: 'sha384-EKaY5UlVHHLXPEjZzJWMT1ryyEt9QizQXpPy3MCrPziSH0bKQVwRUfBFqC8OiQnx',
  },
  {
    file: 'embed.v2.js',
    integrity: 'sha384-1uUMAcoVhBTYxgCaNzGabvNagqjjRw+qLSKynbv1FHs5cufHkuLuvQxEFIOO85ew',
  },
] as const;

export const NEWEST = RELEASED[1];
