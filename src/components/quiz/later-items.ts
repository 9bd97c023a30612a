/** The kinds of item with most script, in one piece that is loaded by quizzes that have them. */
export { OrderItem } from './OrderItem.tsx';
export { RewriteItem } from './RewriteItem.tsx';
export { RoomItem } from './RoomItem.tsx';
