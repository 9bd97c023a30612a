/** What is wrong with a piece of content and where: `path` leads from the piece to the faulty value. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
