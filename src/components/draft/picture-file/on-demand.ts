/** All that works on a picture, with the library that reads notes: loaded with the first file. */
export { copyOf, isFramed, offer } from './copy.ts';
export { readFile } from './read.ts';
