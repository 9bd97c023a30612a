/** All that works on a picture, with the library that reads notes: loaded with the first file. */
export { saveFile } from '../../take/save-file.ts';
export { copyOf, isFramed } from './copy.ts';
export { readFile } from './read.ts';
